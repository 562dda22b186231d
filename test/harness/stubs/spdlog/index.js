// Pure-JavaScript stand-in for the native @vscode/spdlog module, so nothing has
// to be compiled: VS Code's log files are written with plain appends.
const fs = require('node:fs');
const path = require('node:path');

class Logger {
  constructor(file) {
    this.file = file;
    this.raw = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    const line = this.raw ? message : `${new Date().toISOString()} [${level}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      /* the data folder was removed */
    }
  }
  clearFormatters() {
    this.raw = true;
  }
  setPattern() {}
  setLevel() {}
  getLevel() {
    return 0;
  }
  flush() {}
  drop() {}
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) {
  Logger.prototype[level] = function (message) {
    this.write(level, message);
  };
}

// Assigned one by one: VS Code imports this from an ES module, and Node finds
// the names that a CommonJS module exports by such assignments.
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = async (_name, file) => new Logger(file);
