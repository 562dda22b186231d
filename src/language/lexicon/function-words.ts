import { wordSet } from './word-list';

/** Words that are never a name by themselves, however they are written (lower case). */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those i me my mine we us our you your he him his she her hers it its they them their who whom
  whose which what when where why how there here and or but nor so yet for of in on at by to from with without within into
  onto upon over under above below between among amid against about around after before during since until till while
  though although because if unless whether as than then once is are was were be been being am do does did done has have
  had having will would shall should may might must can could not no yes none nobody nothing all any some many much more
  most few several each every both either neither other others another such same own one two three four five six seven
  eight nine ten first second third last next also too very just only even still already again ever never always often
  now today tomorrow yesterday tonight later earlier soon meanwhile however moreover furthermore further therefore thus
  hence indeed instead besides additionally similarly overall finally recently currently previously eventually
  nevertheless nonetheless otherwise perhaps maybe according despite due like unlike near out off up down back per via
  let's ok okay oh ah well mr mrs photo file slideshow image images video update updates exclusive factbox breaking
  analysis explainer opinion editorial watch read related source sources reporting writing editing by additional et al
`);

/** Months and days, in full and short (lower case): parts of dates, not names. */
export const TIME_WORDS = wordSet(`
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  mondays tuesdays wednesdays thursdays fridays saturdays sundays gmt utc est edt cst cdt pst pdt bst ist cet am pm
`);

/** Lower-case words inside a person's name: `Ursula [von] [der] Leyen`. */
export const NAME_PARTICLES = wordSet(
  'von der den van de del della di da do dos das du la le el al bin bint ibn ben ter ten zu af av y e',
);

/** Verbs whose subject is a person or a body that speaks. */
export const SAYING_VERBS = wordSet(`
  said says say told tells added adds asked asks stated states noted notes explained explains announced announces argued
  argues warned warns claimed claims insisted insists stressed stresses emphasized emphasised emphasizes emphasises
  reiterated reiterates confirmed confirms denied denies admitted admits replied replies responded responds remarked
  commented wrote writes tweeted declared declares suggested suggests acknowledged thanked urged urges called calls
  praised criticized criticised condemned vowed vows pledged promised testified recalled concluded complained joked
  believes believed thinks thought hopes hoped expects expected wants wanted
`);
