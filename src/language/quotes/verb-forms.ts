/** How a form of a verb is built: the finite present and past, the participle in -ing, the bare form, a past participle. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle?: string]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  read: ['read'],
  think: ['thought'],
  make: ['made'],
  give: ['gave', 'given'],
  put: ['put'],
  hold: ['held'],
  foretell: ['foretold'],
  swear: ['swore', 'sworn'],
  know: ['knew', 'known'],
  feel: ['felt'],
  go: ['went', 'gone'],
  find: ['found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  shoot: ['shot'],
  hit: ['hit'],
  fire: ['fired'],
  begin: ['began', 'begun'],
  keep: ['kept'],
  mean: ['meant'],
  hear: ['heard'],
  understand: ['understood'],
  learn: ['learned'],
  sing: ['sang', 'sung'],
  forecast: ['forecast'],
  broadcast: ['broadcast'],
  rebut: ['rebutted'],
  retweet: ['retweeted'],
  quip: ['quipped'],
  admit: ['admitted'],
  submit: ['submitted'],
  permit: ['permitted'],
  regret: ['regretted'],
  refer: ['referred'],
  infer: ['inferred'],
  blog: ['blogged'],
  slam: ['slammed'],
  dub: ['dubbed'],
  jab: ['jabbed'],
  rip: ['ripped'],
  sob: ['sobbed'],
  snap: ['snapped'],
  quit: ['quit'],
  pan: ['panned'],
  plan: ['planned'],
  recap: ['recapped'],
  concur: ['concurred'],
  chat: ['chatted'],
  nod: ['nodded'],
  brag: ['bragged'],
  tag: ['tagged'],
  sum: ['summed'],
  stun: ['stunned'],
  label: ['labeled'],
};

/** All forms of an English verb, from its lemma. `say` → say, says, said, saying. */
export function formsOf(lemma: string): readonly (readonly [form: string, kind: VerbForm])[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? regularPast(lemma);
  // `admitted` tells that `admitting` doubles the consonant too.
  const doubled = past.endsWith('ed') && past.slice(0, -3) === lemma && past.at(-3) === lemma.at(-1);
  const stem = doubled
    ? lemma + lemma.at(-1)
    : /[^aeioy]e$/.test(lemma) || /[ui]e$/.test(lemma)
      ? lemma.slice(0, -1)
      : lemma;
  const ing = /ie$/.test(lemma) ? `${lemma.slice(0, -2)}ying` : `${stem}ing`;
  const third = /(?:s|x|z|ch|sh|[^aeiou]o|go)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [ing, 'ing'],
  ];
  if (irregular?.[1]) forms.push([irregular[1], 'participle']);
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}
