// Pure-JavaScript stand-in for the native @vscode/native-watchdog: ends this
// process (an extension host) when its parent (the server) is gone.
exports.start = (parentPid) => {
  setInterval(() => {
    try {
      process.kill(parentPid, 0);
    } catch {
      process.exit(87);
    }
  }, 1000).unref();
};
