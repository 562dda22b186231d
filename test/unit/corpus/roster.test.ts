import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clustersIn,
  isName,
  mayRead,
  mentionsIn,
  placeOf,
  quotesIn,
  rosterOf,
  visitBeside,
  wantedText,
} from '../../../src/corpus/roster';
import { analyzeText } from '../../../src/language/analyze-text';

const SENTENCES = [
  'Mayor Ida Brandt met Dov Marlin of Brannick Steel in Drammen on Monday.',
  '“We will rebuild the old harbour,” Brandt said.',
  'She thanked New\nDelhi for its help.',
  'Nobody else was there.',
  'Marlin, who leads the union, told Ida\nBrandt that he would wait.',
];
const articles = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(' ', '\n', '\r\n\r\n')), { maxLength: 12 })
  .map((parts) => analyzeText(` date 2024-03-21 \n\nOSLO: ${parts.flat().join('')}\n`));

describe('the roster of an article', () => {
  it('tells of mentions and quotes what the analysis does', () => {
    fc.assert(
      fc.property(articles, (analysis) => {
        const roster = rosterOf(analysis);
        const { mentions, clusters, quotes, sentences, article } = analysis;
        assert.equal(roster.date, article.date);
        assert.equal(roster.day, 2024_03_21);
        const offset = ({ line, character }: { line: number; character: number }) =>
          article.lineStarts[line] + character;
        mentions.forEach(({ start, end, text, form }, index) => {
          const place = placeOf(roster, index);
          assert.deepEqual([offset(place.start), offset(place.end)], [start, end]);
          assert.equal(isName(roster, index), form === 'name');
          assert.ok(mayRead(roster, index, wantedText(text)));
          assert.ok(!mayRead(roster, index, wantedText(`${text}!`)));
        });
        clusters.forEach((cluster, index) => {
          assert.deepEqual(mentionsIn(roster, [index]), cluster.mentions);
          const spoken = [...quotes.keys()].filter((quote) => quotes[quote].speaker === index);
          assert.deepEqual(quotesIn(roster, [index]), spoken);
        });
        const named = new Set(mentions.map(({ cluster }) => cluster ?? -1).filter((cluster) => cluster >= 0));
        assert.deepEqual(clustersIn(roster), named);
        const inSentence = sentences.map(({ start, end }) =>
          mentions.filter((mention) => mention.start >= start && mention.start < end).map(({ cluster }) => cluster),
        );
        for (const own of named) {
          const beside = inSentence.filter((all) => all.includes(own));
          const visited: [number, number][] = [];
          assert.equal(
            visitBeside(roster, [own], (cluster, sentence) => visited.push([cluster, sentence])),
            beside.length,
          );
          assert.deepEqual(
            visited,
            beside.flatMap((all, at) =>
              all.filter((cluster) => cluster !== null && cluster !== own).map((cluster) => [cluster, at + 1]),
            ),
          );
        }
      }),
    );
  });
});
