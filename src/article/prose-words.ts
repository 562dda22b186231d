/** Verbs and nouns of attribution. */
export const reportingVerbs = wordSet(
  'said says saying told tells announced reported reportedly according added asked warned denied confirmed',
  'claimed accused argued insisted urged called described declined refused rejected stated noted tweeted',
  'acknowledged alleged vowed pledged condemned criticized criticised praised blamed expressed emphasized',
  'emphasised reiterated demanded threatened agreed invited accepted spokesman spokeswoman spokesperson',
  'statement interview sources reporters officials official',
);

/** What news is about: politics, war, trade, courts, sports. */
export const publicWords = wordSet(
  'president minister ministry government police prime parliament court election elections party leader leaders',
  'country countries killed troops military army attack attacks talks company companies shares market markets',
  'percent million billion analysts campaign voters candidate team season match coach league senator congress',
  'senate republican democrat democratic republicans democrats war peace security border visit summit meeting',
  'trade economy economic bank nations foreign united state city capital people protest protesters protests',
  'arrested charges trial judge death died dead injured hospital coronavirus pandemic health crisis',
  'investigation authorities agency chief executive chairman stock sales profit quarter net investors',
  'shareholders bid fell rose points victory beat won lost final cup tournament embassy ambassador opposition',
  'rebels rebel bomb bombing force forces vote votes voted debate nomination',
);

/** When news happens. */
export const timeWords = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august',
  'september october november december yesterday today tonight week weeks month months year years weekend',
  'morning evening night ago recently earlier last',
);

/** Manuals, licences and program texts. */
export const technicalWords = wordSet(
  'software license licence licensed licenses copyright copyrighted file files directory directories install',
  'installed installation function functions parameter parameters argument arguments command commands option',
  'options default version versions library libraries code source user users value values string strings return',
  'returns error errors bug bugs fix fixed fixes package packages module modules config configuration build api',
  'test tests warranty warranties permission permitted modify modification redistribute redistribution',
  'distribution documentation example examples server client type types class classes object objects data',
  'script scripts input output format variable variables method methods array list integer boolean null pointer',
  'compiler debian windows linux unix license-file copyleft derivative contributor contributors commit patch',
  'git repository implementation interface specified specify specifies character characters byte bytes text',
  'syntax field fields set sets setting settings contains supported support supports enabled disable disabled',
  'enable name names used using use uses key keys font fonts image images page html http https www header',
  'headers table row column columns memory buffer thread process runtime callback request response resource',
  'resources node url program programs system instance dictionary',
);

/** Letters, recipes, memoirs and manuals speak of `I` and `you`; news does within quotes alone. */
export const firstAndSecondPerson = wordSet("i me my mine you your yours you're you'll i'm i've i'll");

/** Rules and instructions. */
export const obligations = wordSet('must should shall may can cannot will not');

/** Prose of any kind has plenty of these; lists and tables have none. */
export const grammarWords = wordSet(
  'the of in to and a that for on with as by at from he his she her they their it was were is are be been has',
  'have had who after its but which this an',
);

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
