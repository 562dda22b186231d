import { FRAMES_OF_VERB } from './frames/all-frames';
import { NOUN_FRAMES } from './frames/nouns';
import { inflect, type VerbForm } from './inflect';

/** Verbs that tell no event of ours, but show where a clause begins. */
const PLAIN_VERBS =
  `say tell ask want become seem appear remain stay keep make take give get go come see know think believe feel
hope expect plan intend need try seek begin start continue stop finish lead leave follow note add explain emphasize emphasise
stress underline underscore highlight reiterate reaffirm affirm confirm declare announce report state claim argue suggest
propose discuss review describe mention recall reveal disclose admit acknowledge insist maintain contend warn predict
estimate show prove indicate reflect mark represent include involve contain cover cause create produce build develop grow
rise fall increase decrease drop gain reach face deal work live stand sit move turn bring put set hold let help use spend
write read send receive provide offer sell buy pay win lose play run serve join support return arrive depart pass change
improve expand extend reduce remove replace protect defend prevent avoid ensure guarantee require enable encourage address
resolve solve settle decide choose pick convey present express exchange echo focus concern affect happen occur exist belong
base locate link relate involve aim suspect commit allege know call name consider regard view treat learn hear speak talk
understand realize realise remember forget like love hate fear worry welcome watch wait look find discover cut close open
break hit push pull carry cost draw drive fly ride walk wear throw catch fill raise stress strain thrust release publish
print issue sign lift ban flee escape survive suffer affiliate arm ride span accompany cite quote refer respond reply answer
react serve mean matter share enjoy celebrate commemorate recover complete achieve manage succeed tackle boost deepen visit
hand plough smash dump monitor debate forestall discharge regain topple rescind recognize renounce abandon broker head chair
oversee cooperate undermine ignore wrap kick stretch shut enter exit land drop divert strain cater anger implicate describe
fight train equip fuel trigger spark prompt lack own possess remind reward censure convince persuade own accuse engage work
anticipate reinforce strengthen normalize normalise coordinate stabilize signify promise deserve witness await`
    .trim()
    .split(/\s+/);

/** Words that are nouns far more often than verbs: as bare or -s form they are verbs only right after `to`, a modal or `not`. */
const NOUN_FIRST = new Set(
  `state report move visit attack call demand strike protest support aid ban fight talk arrest kill host plan order force fire
shell bomb raid rally riot probe trial charge address face share head land train end set cut deal work run play issue view
concern change increase drop rise fall turn cause mark name arm base link aim fear love hope need look walk drive break
close hit back clash sanction boycott capture murder rape shelter help list vote name trade cover market supply offer request promise threat claim contract import export permit release return balance bill`
    .trim()
    .split(/\s+/),
);

/** The forms of its verb that a word can be. */
export interface VerbForms extends Readonly<Record<VerbForm, boolean>> {
  /** The form where it can be but one. */
  readonly only: VerbForm | null;
}

export interface VerbReading {
  readonly lemma: string;
  readonly forms: VerbForms;
}

const LIGHT_VERBS = NOUN_FRAMES.flatMap((frame) => frame.light);
const READINGS: ReadonlyMap<string, VerbReading> = readings([...PLAIN_VERBS, ...LIGHT_VERBS, ...FRAMES_OF_VERB.keys()]);

function readings(bases: readonly string[]): ReadonlyMap<string, VerbReading> {
  const found = new Map<string, { lemma: string; forms: VerbForm[] }>();
  for (const base of new Set(bases)) {
    if (base === 'be' || base === 'have' || base === 'do') continue;
    for (const [form, word] of inflect(base)) {
      const known = found.get(word);
      if (!known) found.set(word, { lemma: base, forms: [form] });
      else if (known.lemma === base) known.forms.push(form);
    }
  }
  return new Map(Array.from(found, ([word, { lemma, forms }]) => [word, { lemma, forms: formsOf(forms) }]));
}

export function formsOf(forms: readonly VerbForm[]): VerbForms {
  return {
    base: forms.includes('base'),
    s: forms.includes('s'),
    past: forms.includes('past'),
    part: forms.includes('part'),
    ing: forms.includes('ing'),
    only: forms.length === 1 ? forms[0] : null,
  };
}

/** The verb that a lower-case word can be a form of. */
export function readVerb(word: string): VerbReading | undefined {
  return READINGS.get(word);
}

/** True for verbs whose bare form reads as a noun first: `attack`, `visit`. */
export function isNounFirst(lemma: string): boolean {
  return NOUN_FIRST.has(lemma);
}

/** Verbs after which a clause may stand without `that`. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say announce declare claim report warn think believe add confirm tell hope insist know argue note state stress reiterate affirm'.split(
    ' ',
  ),
);
