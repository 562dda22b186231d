import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/corpus/corpus';
import { createMirror, type Mirror } from '../../../src/corpus/image/mirror';
import { createTeller, type Teller, type Told } from '../../../src/corpus/image/teller';
import { rosterOf } from '../../../src/corpus/roster';
import { createShelf, IN_MEMORY } from '../../../src/corpus/shelf';
import type { Corpus } from '../../../src/corpus/snapshot';
import type { Analysis } from '../../../src/language/analysis';
import { analyzeText } from '../../../src/language/analyze-text';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';
import { finish } from '../../../src/language/steps';
import type { ToldMessage } from '../../../src/worker/corpus-protocol';
import { createIntake, type Intake, type News } from '../../../src/workspace/intake';

const summit = (header: string): Analysis =>
  analyzeText(`${header}OSLO: Irina Halvek opened the 6th Sarn Summit in Oslo this year, Tomas Arden said.\n`);
const DATED = summit(' date 2024-03-05\n\n');
const UNDATED = summit('');

describe('taking in what a corpus tells', () => {
  let mirror: Mirror;
  let intake: Intake;
  let corpus: Corpus;
  let teller: Teller;

  beforeEach(() => {
    mirror = createMirror(createShelf(IN_MEMORY));
    intake = createIntake(mirror, () => false);
  });

  const start = (...articles: readonly (readonly [path: string, analysis: Analysis])[]): void => {
    corpus = createCorpus();
    teller = createTeller(corpus);
    for (const [path, analysis] of articles) corpus.set(path, analysis);
  };
  const change = (path: string, analysis: Analysis): number =>
    mirror.set(path, packAnalysis(analysis), rosterOf(analysis), analysis);
  const message = ({ lines, problems }: Told, more: Partial<ToldMessage>): ToldMessage => ({
    lines: new TextEncoder().encode([...lines].join('\n')),
    problems,
    isFirst: false,
    isComplete: false,
    shown: [],
    ...more,
  });
  const namesOf = (news: News | undefined): readonly string[] | undefined => news && [...news.paths].sort();
  /** Gives the articles that have other problems by each of the two messages of a corpus that starts. */
  const takeAll = async (...shown: readonly number[]): Promise<readonly (readonly string[] | undefined)[]> => {
    const first = await intake.take(message(teller.tell(), { isFirst: true, shown }));
    const last = await intake.take(message(finish(teller.tellDates()), { isComplete: true }));
    return [namesOf(first), namesOf(last)];
  };
  const inferred = (path: string): string | undefined => mirror.snapshot().inferredDate(path)?.range[0];

  it('shows what a corpus tells, and names what has other problems', async () => {
    start(['dated', DATED], ['undated', UNDATED]);
    const shown = [change('dated', DATED), change('undated', UNDATED)];
    assert.deepEqual(await takeAll(...shown), [['dated', 'undated'], ['undated']]);
    assert.equal(inferred('undated'), '2024-01-01');
  });

  it('names those articles that another corpus tells otherwise, and leaves dates until it has told them', async () => {
    start(['dated', DATED], ['undated', UNDATED]);
    await takeAll(change('dated', DATED), change('undated', UNDATED));
    const added = analyzeText(' date 2024-03-06\n\nDov Marlin sang.\n');
    const shown = change('new', added);
    start(['dated', DATED], ['undated', UNDATED], ['new', added]);
    const first = await intake.take(message(teller.tell(), { isFirst: true, shown: [shown] }));
    assert.deepEqual([namesOf(first), first?.settled], [['new'], ['new']]);
    assert.deepEqual([mirror.snapshot().paths, inferred('undated')], [['dated', 'new', 'undated'], '2024-01-01']);
    await intake.take(message(finish(teller.tellDates()), { isComplete: true }));
    assert.equal(inferred('undated'), '2024-01-01');
  });

  it('names an article that another corpus tells of no more, and forgets dates that nothing tells any more', async () => {
    start(['dated', DATED], ['undated', UNDATED]);
    await takeAll(change('dated', DATED), change('undated', UNDATED));
    const shown = mirror.delete('dated') ?? 0;
    start(['undated', UNDATED]);
    assert.deepEqual(await takeAll(shown), [['dated'], ['undated']]);
    assert.deepEqual([mirror.snapshot().paths, inferred('undated')], [['undated'], undefined]);
  });

  it('says nothing where nothing is new', async () => {
    start(['dated', DATED]);
    await takeAll(change('dated', DATED));
    assert.equal(await intake.take(message(teller.tell(), { isComplete: true })), undefined);
  });

  it('shows nothing of what takes long before all of it is taken in', async () => {
    start(['dated', DATED]);
    await takeAll(change('dated', DATED));
    const long = 'long/'.repeat(60_000);
    const taken = intake.take(message({ lines: [JSON.stringify({ articles: [long] })], problems: [] }, {}));
    assert.deepEqual(mirror.snapshot().paths, ['dated']);
    await taken;
    assert.deepEqual(mirror.snapshot().paths, ['dated', long]);
  });
});
