import { formsOf, type VerbForm } from './verb-forms';

/**
 * How a verb reports.
 * - `say`: takes what is said as a clause (`said that …`), and may stand before its subject (`said X`)
 * - `tell`: names the hearer before the clause (`told reporters that …`)
 * - `urge`: names the hearer and an action (`urged both to …`)
 * - `judge`: wraps words of the speaker in its own object (`called it “…”`, `accused him of “…”`, `expressed “…”`)
 * - `think`: an attitude; marks after it are words of its holder, a clause is no speech
 */
export type VerbSense = 'say' | 'tell' | 'urge' | 'judge' | 'think';

export interface ReportingVerb {
  readonly lemma: string;
  readonly sense: VerbSense;
  readonly form: VerbForm;
}

const LEMMAS: Readonly<Record<VerbSense, string>> = {
  say: `say add explain note state claim argue insist suggest announce declare assert contend maintain reiterate stress
    emphasize emphasise underscore underline highlight observe remark comment reply respond answer retort counter
    rejoin  continue conclude warn caution predict forecast foretell foresee promise pledge vow swear admit
    acknowledge concede confess confirm affirm reaffirm deny dispute complain lament bemoan grumble gripe protest
    object recall recount relate reveal disclose divulge report allege charge estimate speculate surmise reason muse
    wonder ponder joke quip crack jest deadpan tease boast brag crow gloat exclaim cry shout yell scream shriek holler
    bellow roar thunder bark snap growl snarl hiss whisper murmur mutter mumble sigh gasp groan moan sob laugh chuckle
    giggle smile grin nod shrug interject interrupt intone opine posit propose recommend advise demand request ask
    inquire enquire query question implore plead beg urge command order repeat echo agree concur clarify elaborate
    expound specify  outline testify certify attest vouch write tweet retweet post blog email   scrawl
    scribble    proclaim pronounce preach lecture declaim chant sing recite rant rail rage fume
    bristle scoff sneer mock jab sniff huff volunteer venture offer guess reckon assure  decree rule find
    rebut refute reflect reminisce summarize summarise theorize hypothesize imply hint indicate signal intimate
    blurt gush rave enthuse marvel effuse quote cite read chide scold admonish chime pontificate
    hedge demur equivocate stipulate submit suppose thank apologize apologise greet joke toast narrate broadcast
    tout forewarn postulate worry message cable instruct retaliate opine`,
  tell: `tell inform remind assure reassure notify advise warn caution promise brief convince persuade alert counsel
    inform lecture teach`,
  urge: `urge ask call-on implore exhort beseech beg press pressure instruct order command direct invite challenge dare
    encourage enjoin entreat`,
  judge: `call describe label dub brand term deem characterize characterise portray depict cast slam blast attack
    criticize criticise denounce condemn decry deride ridicule mock praise laud hail applaud commend compliment extol
    salute celebrate welcome accuse blame fault rebuke reprimand chastise castigate excoriate lambaste berate assail
    bash rip knock pan skewer savage trash dismiss reject rebuff disavow renounce repudiate defend endorse express
    voice convey deliver issue    address discuss refer allude compare liken equate contrast
    invoke  nickname rename tag paint frame style  tout pitch promote advocate champion push present mention
     summarize describe depict credit thank congratulate apologize cite quote paraphrase reference threaten vow
    offer speak talk discuss preach utter coin deploy invoke repeat shout chant  tweet post share
    disparage belittle malign smear vilify demonize bemoan lament warn complain insult taunt tease jeer heckle boo
    hammer pummel swipe jab rail pillory scorn question
    challenge demand call-for plead answer pronounce`,
  think: `think believe feel know hope expect fear worry want wish consider regard view see deem assume suspect doubt
    imagine dream realize realise understand figure conclude determine decide intend plan seek interpret hear
    learn remember recall support oppose favor favour prefer love hate dislike admire appreciate respect`,
};

/** Forms that are nouns more often than verbs; a verb only right after its subject. */
const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claim claims dispute worry note notes state states report reports comment comments remark remarks charge charges answer answers
  question questions promise promises pledge pledges tweet tweets post posts call calls attack attacks demand demands
  request requests offer offers estimate estimates forecast forecasts ruling rulings find finding findings reply replies
  response protest protests object objects signal signals order orders command commands project query joke jokes crack
  cracks return returns detail details text texts email emails message messages sign signs headline headlines label
  labels term terms brand brands name names list lists cast credit credits blame fault praise rebuke welcome challenge
  challenges address addresses issue issues release releases raise press pressure direct lecture use uses tag tags
  frame frames style styles bill bills pitch push present share shares target targets hit hits strike strikes fire
  view views plan plans hope hopes fear fears doubt doubts want wants love hate respect support counter blast
  volunteer open close start end finish cry cries shout laugh smile nod sigh rage mock reason guess wonder warning
  contrast compliment threat threats boast caption rule rules post blog cable reference toast chant quote quotes
  savage trash knock wave rail mean figure single tear lash jab vow vows dream study pan rip posting saying feeling
  meaning understanding ruling opening closing beginning ending building reading writing posting briefing polling
  voice voices mention mentions survey like regard influence counsel direct content contents document go`
    .split(/\s+/)
    .filter(Boolean),
);

/** All reporting verbs by form; a form of several senses has them in the order say, tell, urge, judge, think. */
const BY_FORM: ReadonlyMap<string, readonly ReportingVerb[]> = (() => {
  const map = new Map<string, ReportingVerb[]>();
  for (const [sense, lemmas] of Object.entries(LEMMAS) as [VerbSense, string][]) {
    for (const lemma of new Set(lemmas.split(/\s+/).filter((word) => word && !word.includes('-')))) {
      for (const [form, kind] of formsOf(lemma)) {
        const senses = map.get(form) ?? [];
        senses.push({ lemma, sense, form: kind });
        map.set(form, senses);
      }
    }
  }
  return map;
})();

/** The readings of a lower-cased word as a reporting verb; empty where it is none. */
export function reportingVerbs(word: string): readonly ReportingVerb[] {
  return BY_FORM.get(word) ?? [];
}

export function isNounLike(word: string): boolean {
  return NOUN_LIKE.has(word) || (word.endsWith('s') && NOUN_LIKE.has(word.slice(0, -1)));
}

/** Verbs whose bare clause is what somebody says; others need a `that`: `added that …`, but not `added a third`. */
const CLAUSAL: ReadonlySet<string> = new Set(
  `say claim argue insist suggest assert contend maintain declare state explain acknowledge admit concede predict
  promise pledge vow swear warn announce complain deny tell inform assure reassure accuse estimate allege stress
  emphasize emphasise speculate write tweet boast quip joke note propose threaten forecast reiterate recall caution
  confirm demand respond reply urge according`
    .split(/\s+/)
    .filter(Boolean),
);

export function takesClause(lemma: string): boolean {
  return CLAUSAL.has(lemma);
}

/** Verbs of saying whose object may be a thing, not a clause: `announced cuts`, `promised help`. */
const OBJECT_TAKING: ReadonlySet<string> = new Set(
  `announce predict promise pledge vow propose demand deny urge accuse threaten acknowledge confirm recall reiterate
  stress emphasize emphasise admit note suggest forecast estimate warn caution concede according`
    .split(/\s+/)
    .filter(Boolean),
);

export function takesObject(lemma: string): boolean {
  return OBJECT_TAKING.has(lemma);
}

/** Verbs that stand before their subject behind a clause without marks: `…, said Roe`, but not `…, posted a letter`. */
export function invertsFreely(lemma: string): boolean {
  return CLAUSAL.has(lemma) || /^(?:add|ask|conclude|continue|observe|remark|report|agree)$/.test(lemma);
}
