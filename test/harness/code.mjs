#!/usr/bin/env node
// Stands in for the VS Code program: takes the desktop program's command line, as @vscode/test-electron builds it,
// and runs it in the VS Code of workbench.mjs. The tests' console output goes to stdout and stderr, their exit code
// is this program's; 124 when they hang, 129 and 130 when they are stopped.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROFILE, spawnServer, vscodeVersion } from './server.mjs';

const SWITCHES = ['disable-extensions', 'version'];
const VALUED = [
  'extensionTestsPath',
  'user-data-dir',
  'extensions-dir',
  'inspect-extensions',
  'inspect-brk-extensions',
  'log',
];
const REPEATED = ['extensionDevelopmentPath', 'folder-uri', 'file-uri'];
const SERVER_CLI = /^--(install-extension|uninstall-extension|list-extensions)\b/;

/** Splits a command line into options and paths. Anything unknown (--no-sandbox …) means nothing here. */
function readArguments(argv) {
  const options = {};
  const targets = [];
  for (let i = 0; i < argv.length; i++) {
    const [, name, inline] = /^--?([^=]+)(?:=(.*))?$/s.exec(argv[i]) ?? [];
    if (!name) targets.push(argv[i]);
    else if (SWITCHES.includes(name)) options[name] = true;
    else if (VALUED.includes(name)) options[name] = inline ?? argv[++i];
    else if (REPEATED.includes(name)) options[name] = [...(options[name] ?? []), inline ?? argv[++i]];
  }
  targets.push(...(options['folder-uri'] ?? []), ...(options['file-uri'] ?? []));
  return { options, targets: targets.map(localPath) };
}

const localPath = (value) => (value.startsWith('file:') ? fileURLToPath(value) : path.resolve(value));
const isFolder = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

function workbenchOptions(options, targets) {
  const workspace = targets.find((file) => file.endsWith('.code-workspace'));
  const userDataDir = options['user-data-dir'] && path.resolve(options['user-data-dir']);
  const hasSettings = userDataDir && fs.existsSync(path.join(userDataDir, 'User', 'settings.json'));
  return {
    userDataDir,
    extensionsDir: options['extensions-dir'] && path.resolve(options['extensions-dir']),
    settings: hasSettings ? undefined : PROFILE,
    workspace,
    folder: targets.find(isFolder),
    files: targets.filter((file) => file !== workspace && !isFolder(file)),
    extensionDevelopmentPaths: (options.extensionDevelopmentPath ?? []).map(localPath),
    extensionTestsPath: options.extensionTestsPath && localPath(options.extensionTestsPath),
    disableExtensions: options['disable-extensions'],
    serverArgs: options.log ? ['--log', options.log] : [],
    payload: ['inspect-extensions', 'inspect-brk-extensions']
      .filter((name) => options[name])
      .map((name) => [name, options[name]]),
  };
}

/** Resolves with an exit code when this program is told to stop, loses its parent, or the tests hang. */
function interrupted(testing) {
  const parent = process.ppid;
  const seconds = Number(process.env.DATELINE_TIMEOUT ?? 600);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(130));
    if (!testing) return;
    setInterval(() => process.ppid !== parent && resolve(129), 1000).unref();
    setTimeout(() => {
      console.error(`The extension tests did not end in ${seconds} s`);
      resolve(124);
    }, seconds * 1000).unref();
  });
}

async function open(options, targets) {
  const stopped = interrupted(Boolean(options.extensionTestsPath));
  const { openWorkbench } = await import('./workbench.mjs');
  let workbench;
  try {
    workbench = await openWorkbench({ ...workbenchOptions(options, targets), stopped });
    return await Promise.race([workbench.exited, stopped]);
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    await workbench?.close();
  }
}

const argv = process.argv.slice(2);
if (argv.some((arg) => SERVER_CLI.test(arg))) {
  // Managing extensions needs no window: VS Code's server does it alone.
  spawnServer(argv, { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 1));
} else {
  const { options, targets } = readArguments(argv);
  if (options.version) console.log(vscodeVersion());
  else process.exit(await open(options, targets));
}
