import type { Analysis } from '../../../../src/language/analysis';
import { analysisOf } from '../marked-corpus';

/** Articles in which names mean now the one, now the other, by what is hard in them. */
const THEMES: readonly (readonly string[])[] = [
  // Surnames that several bear, in full, in short, in initials and spellings.
  [
    '[p John Smith] met [p Mary Smith]. [p Smith] left.',
    '[p John Smith] came. [p Odd Berg] wept.',
    'Mr. [p Smith] spoke. [p Odd Berg] wept.',
    'Mrs. [p Smith] spoke to [p Pia Rohn] of [o Opera House].',
    '[p J. Smith] wrote.',
    '[p J. R. Smith] wrote to [p Odd Berg].',
    '[p Jane Smith] sang with [p Pia Rohn] of [o Opera House].',
    '[p Bill Smith] came. [p William Smith Jr.] wept.',
    '[p William Smith] came. [p Smith Jr.] wept.',
    '[p Smith] sang with [p Pia Rohn] at the [o Opera House] in [l Paris].',
    'The [n Danish] [p President|John Smith] met [p Odd Berg].',
    'The [n Danish] [p President|Smith] left [l Paris].',
  ],
  // One word that is a surname here and a given name there.
  [
    '[p Xi Jinping] came. [p Xi] left.',
    '[p Xi] left with [p Odd Berg].',
    '[p Xi Wong] sang. [p Xi] left with [p Pia Rohn].',
    '[p Nora Xi] won. Mrs. [p Xi] wept.',
    'Mr. [p Nora] won. Mrs. [p Nora] wept.',
    '[p Nora Vance] came. [p Nora] left. [p Vance] followed.',
    'Mrs. [p Nora] sang with [p Pia Rohn].',
  ],
  // One full name of several people.
  [
    '[p Judge|Ida Petrov] sat with [p Carl Oren].',
    '[p Swimmer|Ida Petrov], 22, won. [p Eve Dale] wept.',
    '[p Ida Petrov], 61, ruled. [p Carl Oren] wept.',
    '[p Ida Petrov] smiled at [p Eve Dale].',
    '[p Ida Petrov] smiled.',
    'Mrs. [p Kim Lund] won.',
    'Mr. [p Kim Lund] won.',
  ],
  // Acronyms and what they may stand for.
  [
    '[o Fennel Aid Board] ([o FAB]) met.',
    '[o Fennel Aid and Relief Board] ([o FAB]) met.',
    '[o Fair Air Bureau] ([o FAB]) met.',
    '[o FAB] voted in [l Paris].',
    '[o FARB] voted. [o FAB] did not.',
    '[o Fennel Aid and Relief Board] slept.',
  ],
  // Bodies that every country has.
  [
    'The [n Russian] [o Foreign Ministry] spoke.',
    "[l Denmark]'s [o Foreign Ministry] spoke of the [n Danish] [p Foreign Minister|Siv Lund].",
    'The [o Foreign Ministry] spoke in [l Denmark].',
    'The [o Foreign Ministry] spoke in [l Russia]. The [o Supreme Court] of [l Denmark] did not.',
    'The [o Foreign Ministry] spoke.',
  ],
  // Short forms and renames.
  [
    '[o JPHale Foods] paid. [o JPHale] is rich.',
    '[o JPHale] paid again.',
    '[o JPHale Mills] closed.',
    '[o J.P. Hale Foods] paid.',
    '[o Brock Foods] has become [o Ovira].',
    '[o Ovira] paid [o Brock].',
  ],
  // Offices without a name.
  [
    'The [n Norwegian] [p Prime Minister|Odd Berg] came.',
    'The [n Norwegian] [p Prime Minister|Siv Lund] came.',
    'Then the [n Norwegian] prime minister left [l Paris].',
    'Then the [n Danish] president left.',
  ],
  // Places of one name, and names of several types.
  [
    'Rain fell in [l Tarnhook], [l Ohio].',
    'Rain fell in [l Tarnhook], [l Utah].',
    'Rain fell in [l Tarnhook].',
    'Rain fell in [l Lima], [l Ohio], not in [l Lima].',
    '[o Kremlin] spoke.',
    '[l Kremlin] spoke of [o Tarnhook].',
    'Mrs. [p Paris] slept in [l Paris].',
    '[o Paris] won. [p Tarnhook] lost.',
    '[p Norfly Sund] grew.',
    '[o Norfly Sund] grew.',
    'Mr. [p Norfly Sund] grew. [p Kremlin] fell.',
  ],
  // Ids that clash with those made to tell others apart.
  [
    '[o Paris Place] slept. [o Paris Person] woke.',
    '[o Smith Other] slept. [p Kremlin Organization] woke.',
    '[o Foreign Ministry Russia] slept. [n Paris] woke.',
  ],
];

const DATES: readonly (string | null)[] = ['2024-03-01', '2009-03-01', null];

/** By theme, every text on every date. */
export const ANALYSES: readonly (readonly Analysis[])[] = THEMES.map((sources) =>
  sources.flatMap((source) => DATES.map((date) => analysisOf(source, date))),
);
