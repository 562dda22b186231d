import assert from 'node:assert/strict';
import { build } from 'esbuild';

/** The modules that the bundle of the editor's entry holds, as paths from the root. */
async function modules(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/extension.ts'],
    bundle: true,
    platform: 'node',
    external: ['vscode'],
    loader: { '.bin': 'binary' },
    metafile: true,
    write: false,
    outdir: 'out',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.keys(output.inputs).filter((path) => output.inputs[path].bytesInOutput > 0);
}

describe('what the editor loads when it starts', () => {
  it('holds no reader of texts, no corpus and no package: those run in the workers', async () => {
    const held = await modules();
    assert.ok(held.includes('src/extension.ts'));
    assert.deepEqual(
      held
        .filter((path) =>
          /node_modules|corpus\/corpus\.ts|analyze-text|parse-article|\/read-|\.bin$|^src\/(?!article|language|corpus|worker\/(?:protocol|reading)|workspace|features|webview|extension)/.test(
            path,
          ),
        )
        .filter((path) => path !== 'src/workspace/read-text.ts'),
      [],
    );
  });
});
