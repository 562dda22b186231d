// Writes the words of the code's interface, `l10n.t('…')`, to l10n/bundle.l10n.json, for translators.
// With --check it writes nothing and fails where the file is out of date.
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const sources = path.join(here, '..', 'src');
const bundle = path.join(here, 'bundle.l10n.json');
const call = /l10n\.t\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;

const words = new Set();
for (const file of fs.readdirSync(sources, { recursive: true })) {
  if (!file.endsWith('.ts')) continue;
  const text = fs.readFileSync(path.join(sources, file), 'utf8');
  for (const [, literal] of text.matchAll(call)) words.add(literal.slice(1, -1).replace(/\\(['"\\])/g, '$1'));
}
const wanted = `${JSON.stringify(Object.fromEntries([...words].sort().map((word) => [word, word])), null, 2)}\n`;

if (!process.argv.includes('--check')) fs.writeFileSync(bundle, wanted);
else if (!fs.existsSync(bundle) || fs.readFileSync(bundle, 'utf8') !== wanted) {
  console.error('l10n/bundle.l10n.json is out of date: run `npm run l10n`.');
  process.exit(1);
}
