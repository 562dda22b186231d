/** A happening whose year everybody knows, and the words that name it. */
export interface KnownYear {
  readonly words: RegExp;
  readonly year: number;
}

/**
 * Happenings that news counts anniversaries of. Where a name stands for years (`World War II`), its end; its beginning
 * is told by a word beside it, see `STARTED`.
 */
export const KNOWN_YEARS: readonly KnownYear[] = [
  { words: /\b(?:World War (?:II|Two|2)|Second World War|WWII|WW2|Victory Day|Great Patriotic War)\b/, year: 1945 },
  { words: /\b(?:V-?E Day|V-?J Day|Hiroshima|Nagasaki|Auschwitz)\b/, year: 1945 },
  { words: /\b(?:World War (?:I|One|1)|First World War|Great War|WWI|Armistice)\b/, year: 1918 },
  { words: /\b(?:D-Day|Normandy landings?)\b/i, year: 1944 },
  { words: /\bPearl Harbou?r\b/, year: 1941 },
  { words: /\b(?:Russian|October|Bolshevik) Revolution\b/, year: 1917 },
  { words: /\bFrench Revolution\b/, year: 1789 },
  { words: /\bDeclaration of Independence\b/, year: 1776 },
  { words: /\bIslamic Revolution\b/, year: 1979 },
  { words: /\bCuban Revolution\b/, year: 1959 },
  { words: /\bCuban [Mm]issile [Cc]risis\b/, year: 1962 },
  { words: /\b(?:founding|foundation|creation|establishment) of the United Nations\b/i, year: 1945 },
  { words: /\bUN Charter\b/, year: 1945 },
  { words: /\b(?:founding|foundation|creation|establishment) of (?:NATO|the North Atlantic)\b/i, year: 1949 },
  { words: /\b(?:founding|foundation) of the People[’']s Republic of China\b/, year: 1949 },
  { words: /\bIndia[’']s independence\b/i, year: 1947 },
  { words: /\bPakistan[’']s independence\b/i, year: 1947 },
  { words: /\bRepublic of T(?:urkey|ürkiye)\b/, year: 1923 },
  { words: /\bTreaty of Rome\b/, year: 1957 },
  { words: /\bGood Friday Agreement\b/, year: 1998 },
  { words: /\bOslo [Aa]ccords?\b/, year: 1993 },
  { words: /\bDayton (?:Peace )?(?:Agreement|Accords?)\b/, year: 1995 },
  { words: /\bSrebrenica\b/, year: 1995 },
  { words: /\bRwandan? [Gg]enocide\b/, year: 1994 },
  { words: /\bTiananmen\b/, year: 1989 },
  { words: /\b(?:fall of the )?Berlin Wall\b/, year: 1989 },
  { words: /\bGerman (?:re)?unification\b/i, year: 1990 },
  { words: /\b(?:collapse|dissolution|fall) of the Soviet Union\b/i, year: 1991 },
  { words: /\bChernobyl\b/, year: 1986 },
  { words: /\bFukushima\b/, year: 2011 },
  { words: /\bBhopal\b/, year: 1984 },
  { words: /\bmoon landing\b/i, year: 1969 },
  { words: /\bPrague Spring\b/, year: 1968 },
  { words: /\bHungarian (?:Revolution|[Uu]prising)\b/, year: 1956 },
  { words: /\bKorean War [Aa]rmistice\b/, year: 1953 },
  { words: /\b(?:fall of Saigon|end of the Vietnam War)\b/i, year: 1975 },
  { words: /\bYom Kippur War\b/, year: 1973 },
  { words: /\bSix-Day War\b/, year: 1967 },
  { words: /\b(?:September 11|Sept\. 11|9\/11)\b/, year: 2001 },
  { words: /\b(?:7\/7|London bombings)\b/, year: 2005 },
  { words: /\b(?:26\/11|Mumbai (?:terror )?attacks)\b/, year: 2008 },
  { words: /\b(?:invasion of Iraq|Iraq War)\b/, year: 2003 },
  { words: /\bIndian Ocean tsunami\b/i, year: 2004 },
  { words: /\bHurricane Katrina\b/, year: 2005 },
  { words: /\bBrexit referendum\b/i, year: 2016 },
  { words: /\bannexation of Crimea\b/i, year: 2014 },
  { words: /\b(?:full-scale )?invasion of Ukraine\b/i, year: 2022 },
  { words: /\b(?:October 7|Oct\. 7) attacks?\b/, year: 2023 },
];

/** Beginnings of what `KNOWN_YEARS` knows by its end; told by `outbreak`, `start` or `beginning` beside the name. */
export const STARTED: readonly KnownYear[] = [
  { words: /\b(?:World War (?:II|Two|2)|Second World War|WWII|WW2)\b/, year: 1939 },
  { words: /\b(?:World War (?:I|One|1)|First World War|Great War|WWI)\b/, year: 1914 },
];
