// What every npm script goes through: checks Node, installs what is missing, then runs the script named first.
//   node test/bootstrap.mjs [SCRIPT [ARGUMENT...]]
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Dateline needs Node.js 20 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const { default: path } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { ensurePackages } = await import('./install.mjs');

try {
  ensurePackages();
  const script = process.argv[2];
  if (script) {
    process.argv.splice(1, 1);
    await import(pathToFileURL(path.resolve(script)).href);
  }
} catch (error) {
  if (error.code !== 'DATELINE_SETUP') throw error;
  console.error(error.message);
  process.exit(1);
}
