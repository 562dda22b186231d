import { wordSet } from '../lexicon/word-list';

/** What happens to people that news counts; each is one kind of count, whoever is counted. */
export const FATES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dead: 'dead die died dies dying killed kill kills killing slain perished perish deaths death fatalities bodies drowned fatally lives',
    injured: 'injured injure injures injuring wounded wound wounds wounding hurt injuries maimed casualties',
    missing: 'missing unaccounted',
    arrested: 'arrested arrest arresting detained detain detaining arrests detentions detainees',
    evacuated: 'evacuated evacuating evacuate evacuees evacuations',
    displaced: 'displaced displacing homeless',
    rescued: 'rescued rescuing rescue saved saving survivors survived',
    hospitalised: 'hospitalised hospitalized hospital hospitals',
    kidnapped: 'kidnapped kidnapping abducted abducting hostages hostage',
    attended: 'attended attending marched gathered protested rallied protesters demonstrators marchers mourners crowd',
    infected: 'infected infections',
    aboard: 'aboard board',
    'on strike': 'strike walked',
  }).flatMap(([fate, words]) => words.split(' ').map((word) => [word, fate] as const)),
);

/** Fates whose counts only a word for people may carry; `12 trucks were saved` is another thing. */
export const PEOPLE = wordSet(`
  people person persons men women children boys girls others civilians soldiers troops officers workers employees
  passengers residents villagers students pupils teachers protesters demonstrators marchers mourners miners crew sailors
  fishermen police policemen firefighters guards militants rebels gunmen fighters tourists visitors pilgrims patients
  nationals citizens refugees migrants survivors victims worshippers bystanders members staff spectators supporters
  fans suspects activists journalists lives adults teenagers farmers drivers pedestrians shoppers families inmates
  prisoners hostages evacuees detainees personnel
`);

/** Parts of another count: `12 people, including five women`, `12 dead, three of them children`. */
export const PART_BEFORE = wordSet('including among comprising plus another additional further');

/** Words before a number that belong to it, with what they make of it. */
export type Bound = 'least' | 'most' | 'about';

export const BOUNDS: readonly (readonly [words: string, bound: Bound])[] = [
  ['at least', 'least'],
  ['more than', 'least'],
  ['no fewer than', 'least'],
  ['no less than', 'least'],
  ['not less than', 'least'],
  ['upwards of', 'least'],
  ['upward of', 'least'],
  ['in excess of', 'least'],
  ['a minimum of', 'least'],
  ['over', 'least'],
  ['up to', 'most'],
  ['at most', 'most'],
  ['as many as', 'most'],
  ['no more than', 'most'],
  ['not more than', 'most'],
  ['fewer than', 'most'],
  ['less than', 'most'],
  ['under', 'most'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['close to', 'about'],
  ['some', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['circa', 'about'],
];

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What one of the words of `REVISION` begins with. */
export const MAY_REVISE =
  /\b(?:revis|correct|lowered|downgraded|earlier|initial|originally|previous|down|up|compared|reschedul|postpon|brought|put|cut|extended|instead|rather|conflicting|disput)/i;

/** Words that make a sentence tell of another figure than the present one: corrected, compared, or of old. */
export const REVISION =
  /\b(?:revis\w+|correct(?:ed|ion)|lowered|downgraded|earlier (?:report|toll|figure|estimate|count|said|put)\w*|initial(?:ly)?|originally|previous(?:ly)?|down from|up from|compared (?:with|to)|reschedul\w+|postpon\w+|brought forward|put off|cut short|extended (?:by|to|from)|instead of|rather than|conflicting|disput\w+)\b/i;
