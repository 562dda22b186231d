/** English function words: what a clause is held together with. All lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const SUBJECT_PRONOUNS = set(`i he she we they you it who someone somebody everyone everybody anyone nobody one
  others many some most few both several another neither none`);

/** Pronouns that a phrase may go on from: `some of them`, `many voters`. */
export const NOMINAL_PRONOUNS = set('one others many some most few both several another none neither');

/** Pronouns that a possessor is told with: `his remarks`. */
export const POSSESSIVE_PRONOUNS = set('my his her our their your its whose');

export const DETERMINERS = set(`a an the this that these those my his her our their your its whose some any every each
  no another one two three four five six seven eight nine ten several many most all both few half other more
  certain various dozens hundreds thousands`);

export const PREPOSITIONS = set(`of for with from in at on to by about against among amid after before between during
  into onto over under through throughout toward towards upon via within without around across behind beside besides
  beyond near off out outside inside since until till like unlike despite per regarding concerning following including
  as up down along alongside above below past than except aboard atop ahead`);

/** What opens a clause of its own. */
export const CLAUSE_OPENERS = set(`that because when while if although though since whether as where whereas unless
  until once after before but so yet or and nor which who whom whose what why how whenever wherever even only`);

export const AUXILIARIES = set(`is are was were be been being am has have had having do does did will would can could
  may might must shall should ain't won't can't cannot 's 'd 've 'll 're 'm ca wo not n't never let`);

/** Adverbs that stand between subject and verb and do not end in -ly. */
export const ADVERBS = set(`also then later never not n't ever even still just once again often always soon now already
  first instead further thus perhaps sometimes indeed earlier nevertheless nonetheless however too yet only almost
  quite simply both all himself herself themselves itself today yesterday tonight tomorrow twice long since recently
  famously repeatedly all reportedly there here meanwhile afterward afterwards likewise elsewhere`);

/** Words of time that may follow a subject or open a clause: `on Tuesday`, `last week`. */
export const TIME_WORDS = set(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
  thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat sun january february march april may june
  july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon
  evening night noon midnight week weekend month year day days weeks months years today yesterday tonight tomorrow
  last next past earlier later early late ago hour hours minutes moments`);

/** Past and present forms of frequent irregular verbs that are hardly ever nouns. */
export const IRREGULAR_VERBS = set(`went goes took takes gave gives made makes came comes ran won wins lost loses held
  holds met meets led leads got gets kept keeps left put set spoke speaks stood stands sat sits fell falls drew draws
  flew hit let pay paid sent sends saw sees sought seeks understood knew knows became becomes began begins brought
  bought built caught chose chooses dealt did fought found finds forgot grew heard hears laid lays lay lies meant
  means rose sold shook shot showed shown shows slept spent spends stuck struck swore swung taught tells thinks thought
  threw told took tore wore wrote writes wants needs seems appears remains has had says said broke beat bet cut cast
  felt feels fled hung hurt led lit rode sang sank shut split spread stole strode swept swam woke wound withdrew
  undertook overcame cannot believes hopes expects plans likes loves hates owns works lives leaves stays runs uses
  turns helps includes allows continues`);
