// A synthetic archive: the same seed and number give the same article, so that a smaller archive opens a larger one.
import fs from 'node:fs';
import path from 'node:path';
import * as words from './scale-words.mjs';

/** Articles a day; the archive grows in time, not in density. */
const PER_DAY = 20;
/** Stories that run at once; several articles tell each, so that their reports have one event to meet in. */
const STORIES = 8;
const PEOPLE = 20_000;
const ORGANIZATIONS = 8_000;
const CITIES = 3_000;
const PARAGRAPH_SENTENCES = 2;
const BODY_LENGTH = 2_350;
const FIRST_DAY = Date.UTC(2015, 0, 5);
const DAY = 86_400_000;

/** Writes `count` articles into folders of a thousand each below `folder`; gives their bytes in all. */
export function writeArchive(folder, count, seed) {
  const archive = createArchive(seed);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const directory = path.join(folder, String(Math.floor(index / 1000)).padStart(3, '0'));
    if (index % 1000 === 0) fs.mkdirSync(directory, { recursive: true });
    const text = Buffer.from(archive.article(index));
    bytes += text.length;
    fs.writeFileSync(path.join(directory, `${String(index).padStart(6, '0')}.txt`), text);
  }
  return bytes;
}

/** An endless archive; `article(index)` gives the text of one. */
export function createArchive(seed) {
  const people = zipf(PEOPLE);
  const organizations = zipf(ORGANIZATIONS);
  const cities = zipf(CITIES);
  const countries = zipf(words.COUNTRIES.length);

  /** Who and what a story is about: the same in all its articles. */
  const castOf = (random) => {
    const [c, k] = [countries(random), countries(random)];
    const [a, b] = [personOf(seed, people(random)), personOf(seed, people(random))];
    return {
      ...{ A: a.told, B: b.told, a: a.surname, b: b.surname },
      ...{ O: organizationOf(seed, organizations(random)), Q: organizationOf(seed, organizations(random)) },
      ...{ L: cityOf(seed, cities(random)), M: cityOf(seed, cities(random)) },
      ...{ C: words.COUNTRIES[c], K: words.COUNTRIES[k], N: words.NATIONALITIES[c], J: words.NATIONALITIES[k] },
    };
  };

  const article = (index) => {
    const random = randomOf(`${seed} article ${index}`);
    const day = Math.floor(index / PER_DAY);
    const date = new Date(FIRST_DAY + day * DAY);
    // A story lasts for two days.
    const storyRandom = randomOf(`${seed} story ${Math.floor(day / 2)} ${Math.floor(random() * STORIES)}`);
    const cast = castOf(storyRandom);
    const lead = pick(words.LEADS, storyRandom);
    const opening = `${cast.L.toUpperCase()} (${pick(words.AGENCIES, random)}): `;
    const paragraphs = [opening + fillShape(lead, cast, date, random)];
    const shapes = shuffled(words.SENTENCES, random);
    for (let length = 0; length < BODY_LENGTH && shapes.length > 0; length += paragraphs.at(-1).length) {
      // Every third paragraph leaves the story for another cast, as background does.
      const told = paragraphs.length % 3 === 0 ? castOf(random) : cast;
      const sentences = shapes.splice(0, PARAGRAPH_SENTENCES);
      paragraphs.push(sentences.map((shape) => fillShape(shape, told, date, random)).join(' '));
    }
    return ` date ${date.toISOString().slice(0, 10)} \n\n\n\n${paragraphs.join('\n\n')}\n`;
  };
  return { article };
}

function fillShape(shape, cast, date, random) {
  return shape.replace(/(^|“|\. )?\{(\w)\}/g, (_match, before, slot) => {
    const told =
      slot === 'S' ? fillShape(pick(words.SAYINGS, random), cast, date, random) : wordsOf(slot, cast, date, random);
    // “{S} → “We will …, "saying {S}" → "saying we will …"
    return before === undefined ? told : before + told[0].toUpperCase() + told.slice(1);
  });
}

function wordsOf(slot, cast, date, random) {
  if (slot === 'n' || slot === 'm') return String(2 + Math.floor(random() ** 3 * 400));
  if (slot === 'W') return words.WEEKDAYS[(date.getUTCDay() + 6 + Math.floor(random() * 2)) % 7];
  return slot === 'D' ? dateWords(date, random) : cast[slot];
}

// "March 4", "March 2013", "4 March 2013"
function dateWords(date, random) {
  const day = new Date(date.getTime() - Math.floor(random() ** 2 * 1500) * DAY);
  const month = words.MONTHS[day.getUTCMonth()];
  if (random() < 0.3) return `${month} ${day.getUTCDate()}`;
  if (random() < 0.5) return `${month} ${day.getUTCFullYear()}`;
  return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
}

function personOf(seed, rank) {
  const random = randomOf(`${seed} person ${rank}`);
  const surname = wordOf(words.SURNAME_ENDINGS, random);
  const role = pick(words.PERSON_ROLES, random);
  return { surname, told: `${role} ${pick(words.GIVEN_NAMES, random)} ${surname}` };
}

function organizationOf(seed, rank) {
  const random = randomOf(`${seed} organization ${rank}`);
  return pick(words.ORGANIZATION_SHAPES, random).replace('{W}', wordOf(words.CITY_ENDINGS, random));
}

function cityOf(seed, rank) {
  return wordOf(words.CITY_ENDINGS, randomOf(`${seed} city ${rank}`));
}

function wordOf(endings, random) {
  let word = pick(words.ONSETS, random) + pick(words.VOWELS, random);
  if (random() < 0.6) word += pick(words.ONSETS, random) + pick(words.VOWELS, random);
  word += pick(endings, random);
  return word[0].toUpperCase() + word.slice(1);
}

function shuffled(list, random) {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Draws ranks from 0 below `size`, each as often as 1 / (rank + 1) (Zipf's law). */
function zipf(size) {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, size - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Numbers from 0 below 1, the same for the same key: FNV-1a makes the seed, Mulberry32 the numbers. */
function randomOf(key) {
  let state = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
