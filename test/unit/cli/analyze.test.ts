import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dateline, datelineIntoClosedPipe, folderWith, type Outcome } from './dateline';

const seeds = fs.readdirSync('seeds').sort();
const seed = (number: number) => fs.readFileSync(`seeds/${seeds[number]}`, 'utf8');
const root = process.cwd();

describe('dateline analyze', function () {
  // Each test starts the command line anew, some of them twice.
  this.timeout(60_000);

  let folder = '';
  let ofSeeds: Outcome;
  let remove = () => {};

  function given(files: Readonly<Record<string, string | Uint8Array>>): void {
    ({ folder, remove } = folderWith(files));
  }

  before(() => {
    ofSeeds = dateline(['analyze', 'seeds', '--format', 'jsonl'], root);
  });

  afterEach(() => {
    remove();
    remove = () => {};
  });

  it('writes articles in order of path, then entities, events and discrepancies, and nothing else', () => {
    const { code, stdout, stderr, records, articles } = ofSeeds;
    assert.deepEqual([code, stderr], [0, '']);
    assert.ok(stdout.endsWith('}\n'));
    assert.deepEqual(
      articles,
      seeds.map((file) => `seeds/${file}`),
    );
    const order = ['article', 'entity', 'event', 'discrepancy'];
    const ranks = records.map(({ record }) => order.indexOf(record));
    assert.ok(ranks.every((rank, index) => rank >= 0 && (index === 0 || ranks[index - 1] <= rank)));
  });

  it('writes every key of an article record', () => {
    const { 2: first } = ofSeeds.records;
    const keys =
      'record path date dateSource dateRange dateEvidence dateline byline agency names dates quotes events problems';
    assert.deepEqual(Object.keys(first), keys.split(' '));
    assert.deepEqual(first.byline, [{ start: 17, end: 27, text: 'Yeshi Seli' }]);
    assert.deepEqual(first.agency, [{ start: 32, end: 52, text: 'Express News Service' }]);
    assert.deepEqual(first.dateline, { start: 54, end: 64, place: 'NEW DELHI', date: null });
  });

  it('gives the same bytes on every run, in every time zone and locale', () => {
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      assert.equal(dateline(['analyze', 'seeds'], root, { TZ, LC_ALL: 'tr_TR.UTF-8' }).stdout, ofSeeds.stdout, TZ);
    }
  });

  it('gives the same bytes in whatever order the paths come, however often', () => {
    const files = seeds.map((file) => `seeds/${file}`);
    const { stdout } = dateline(['analyze', ...[...files].reverse(), 'seeds/', files[0]], root);
    assert.equal(stdout, ofSeeds.stdout);
  });

  it('gives the same bytes however many threads read', () => {
    for (const jobs of ['1', '3']) {
      assert.equal(dateline(['analyze', 'seeds', '--jobs', jobs], root).stdout, ofSeeds.stdout, jobs);
    }
  });

  it('tells in order of path what threads could not read, and exits with 1', () => {
    const names = Array.from({ length: 20 }, (_, index) => String(index).padStart(2, '0'));
    const binary = (name: string) => Number(name) % 3 === 0;
    const contents = names.map((name) => [name, binary(name) ? Buffer.from([0x7f, 0, 1]) : seed(0)] as const);
    given(Object.fromEntries(contents));
    const { code, stderr, articles } = dateline(['analyze', ...names, '--jobs', '3'], folder);
    assert.equal(code, 1);
    assert.deepEqual(
      articles,
      names.filter((name) => !binary(name)),
    );
    const told = names.filter(binary).map((name) => `dateline: ${name}: binary file, not text`);
    assert.deepEqual(stderr.trim().split('\n'), told);
  });

  it('reads a folder to the bottom and takes articles alone', () => {
    given({
      'a/b/c/one.txt': seed(0),
      'a/two': seed(1),
      'a/three.news': seed(2),
      'a/README.txt': 'Articles of the spring project. Please add the date on the first line.',
      'a/table.csv': seed(3),
      'a/undated.txt': seed(4),
      'alone/undated.txt': seed(4),
    });
    const { code, stderr, articles } = dateline(['analyze', '.'], folder);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(articles, ['./a/b/c/one.txt', './a/three.news', './a/two', './a/undated.txt']);
  });

  it('always takes a path that is a file', () => {
    given({ 'alone.md': 'Nothing that looks like news.' });
    const { code, articles } = dateline(['analyze', 'alone.md'], folder);
    assert.deepEqual([code, articles], [0, ['alone.md']]);
  });

  it('follows no symbolic link below a folder', () => {
    given({ 'in/one.txt': seed(0), 'out/two.txt': seed(1) });
    try {
      fs.symlinkSync('..', path.join(folder, 'in', 'cycle'), 'dir');
      fs.symlinkSync(path.join(folder, 'out', 'two.txt'), path.join(folder, 'in', 'two.txt'), 'file');
    } catch {
      // Windows grants links to few users; the walk is the same there.
    }
    assert.deepEqual(dateline(['analyze', 'in'], folder).articles, ['in/one.txt']);
  });

  it('reads a pipe beside files that threads read', () => {
    if (process.platform === 'win32') return;
    given({ 'one.txt': seed(0), 'two.txt': seed(1) });
    const command = `mkfifo pipe && (cat two.txt > pipe &) && "${process.execPath}" "${path.resolve('dist/cli.js')}" analyze one.txt pipe --jobs 2`;
    const stdout = execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', timeout: 50_000 });
    const ofFile = dateline(['analyze', 'one.txt', 'two.txt'], folder).stdout;
    assert.equal(stdout, ofFile.replaceAll('"two.txt"', '"pipe"'));
  });

  it('tells what it cannot read, analyses the rest and exits with 1', () => {
    given({ 'in/good.txt': seed(0), 'in/image.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) });
    const { code, stderr, articles } = dateline(['analyze', 'in', 'missing.txt'], folder);
    assert.equal(code, 1);
    assert.deepEqual(articles, ['in/good.txt']);
    assert.deepEqual(stderr.trim().split('\n'), [
      'dateline: in/image.txt: binary file, not text',
      'dateline: missing.txt: no such file or folder',
    ]);
  });

  it('leaves binary files without an ending alone in a folder', () => {
    given({ 'in/good.txt': seed(0), 'in/program': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 1, 0]) });
    const { code, stderr } = dateline(['analyze', 'in'], folder);
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('refuses a file above 50 MB', () => {
    given({ 'huge.txt': 'date 2024-01-02\n' });
    fs.truncateSync(path.join(folder, 'huge.txt'), 50 * 1024 * 1024 + 1);
    const { code, stderr, articles } = dateline(['analyze', 'huge.txt'], folder);
    assert.deepEqual([code, stderr, articles], [1, 'dateline: huge.txt: larger than 50 MB\n', []]);
  });

  it('reads Latin-1 bytes with a warning and UTF-16 by its mark', () => {
    given({
      'latin.txt': Buffer.from('date 2024-01-02\n\nPARIS (AFP) - Le pr\xe9sident \x93oui\x94.', 'latin1'),
      'wide.txt': Buffer.from('\uFEFFdate 2024-01-02\n\nPARIS (AFP) - Le président.', 'utf16le'),
    });
    const { code, stderr, records } = dateline(['analyze', 'latin.txt', 'wide.txt'], folder);
    assert.equal(code, 0);
    assert.match(stderr, /^dateline: latin\.txt: not UTF-8/);
    assert.deepEqual(
      records.filter(({ record }) => record === 'article').map(({ date }) => date),
      ['2024-01-02', '2024-01-02'],
    );
  });

  it('reads an empty file and one that is all header', () => {
    given({ 'empty.txt': '', 'header.txt': ' date 2024-01-02 ' });
    const { code, records } = dateline(['analyze', 'empty.txt', 'header.txt'], folder);
    assert.equal(code, 0);
    assert.deepEqual(
      records.map(({ path, date }) => [path, date]),
      [
        ['empty.txt', null],
        ['header.txt', '2024-01-02'],
      ],
    );
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const articles = Array.from({ length: 60 }, (_, index) => [`in/${index}.txt`, seed(index % 4)] as const);
    given(Object.fromEntries(articles));
    const { code, stderr } = await datelineIntoClosedPipe(['analyze', 'in'], folder);
    assert.deepEqual([code, stderr], [0, '']);
  });
});
