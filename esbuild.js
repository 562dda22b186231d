// Bundles the extension host entry, the workers, the command line and the webview pages into dist/.
const fs = require('node:fs/promises');
const path = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/**
 * Copies an imported `.bin` file beside the bundle, which reads it when it is first needed: as text in the bundle it
 * would be a third larger, also packed.
 * @type {import('esbuild').Plugin}
 */
const binaryBeside = {
  name: 'binary-beside',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, async (file) => {
      const name = JSON.stringify(path.basename(file.path));
      await fs.mkdir('dist', { recursive: true });
      await fs.copyFile(file.path, path.join('dist', path.basename(file.path)));
      const read = `readFileSync(join(__dirname, ${name}))`;
      // An ES module: of a CommonJS one the bundle would copy every byte as a property.
      const imports = "import { readFileSync } from 'node:fs'; import { join } from 'node:path';";
      return { contents: `${imports} export default ${read};`, loader: 'js' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  plugins: [binaryBeside],
};

const builds = [
  { ...shared, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...shared, entryPoints: ['src/worker/worker.ts'], outfile: 'dist/worker.js' },
  { ...shared, entryPoints: ['src/worker/corpus-worker.ts'], outfile: 'dist/corpus-worker.js' },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...shared,
    entryPoints: { timeline: 'src/webview/timeline/main.ts', 'timeline-style': 'src/webview/timeline/style.css' },
    outdir: 'dist/webview',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
];

async function main() {
  if (watch) {
    for (const options of builds) await (await esbuild.context(options)).watch();
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
