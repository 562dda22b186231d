const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Abbreviations before a name or number, which never end a sentence (lower case, without their full stop). */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms messrs mme mlle dr prof rev hon fr gen col lt maj brig adm capt cpt cpl sgt pvt cmdr comdr supt insp
  sen rep reps sens gov pres amb atty st ste mt ft fig figs eq dept univ
  vs cf viz approx smt shri sri km kum md mohd ph nos art arts sec secs para paras vol vols pp
`);

/** Abbreviations that may end a sentence, or stand inside it (lower case, without their full stop). */
export const TRAILING_ABBREVIATIONS = words(`
  inc corp co cos ltd llc plc bros jr sr esq etc ave blvd rd dist no
  jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu thurs fri
  ala ariz ark calif colo conn del fla ind kan ky mass mich minn mo mont neb nev okla ore tenn tex
  vt wis wyo ont que
  a.m p.m b.c a.d e.g i.e ph.d m.d b.a m.a
`);

/** Abbreviations written in lower case (without their full stop). */
export const LOWER_ABBREVIATIONS = words('vs cf viz approx etc');

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS = words(`
  The A An This That These Those He She It We They You I His Her Its Our Their My There Here In On At By For From With
  But And Or Yet So Also As After Before Since While When Where Who What Why How If Although Though Because However
  Meanwhile Moreover Further Furthermore Earlier Later Last Next Both All Some Many Most More Such Not No Nor Now Then
  Still Even Only One Two Three To Under Over Among According Despite During Until Once Officials Police
`);

/** Verbs of saying that follow a closing quote: `"Why now?" Lee asked`. */
export const SAYING_AFTER_QUOTE = words(`
  said says asked asks added adds wrote writes replied told tells answered shouted tweeted exclaimed wondered
`);
