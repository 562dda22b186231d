// Words and sentence shapes of the synthetic archive. Names are put together from syllables: none is anybody's.
export const GIVEN_NAMES =
  'Adrian Alicia Amir Anita Arjun Beatriz Boris Carla Daniel Deepa Elena Emil Farid Fiona Grace Hana Hugo Ibrahim Ines Ivan Jamal Joana Karim Katya Laila Leon Lucia Marek Maria Mei Milan Nadia Naomi Nikhil Olga Omar Paolo Pavel Priya Rahul Rosa Samir Sanjay Selma Simon Sofia Tariq Tomas Uma Vera Viktor Yusuf Zara'.split(
    ' ',
  );
export const ONSETS = 'b br c d dr f g gr h j k kr l m n p pr r s sh st t tr v w z'.split(' ');
export const VOWELS = 'a a e e i o o u ai ia'.split(' ');
export const SURNAME_ENDINGS = 'rov man dal nen sik kar vic ssen lez ri tti ner wal moto dze lin ston berg raj'.split(
  ' ',
);
export const CITY_ENDINGS = 'grad ville pur burg ton stan port nagar minster abad mouth field'.split(' ');
export const COUNTRIES =
  'India Russia China Germany France Brazil Japan Kenya Egypt Turkey Canada Mexico Poland Norway Nepal Chile Ghana Spain Iraq Ukraine'.split(
    ' ',
  );
export const NATIONALITIES =
  'Indian Russian Chinese German French Brazilian Japanese Kenyan Egyptian Turkish Canadian Mexican Polish Norwegian Nepalese Chilean Ghanaian Spanish Iraqi Ukrainian'.split(
    ' ',
  );
export const PERSON_ROLES =
  'Prime Minister|President|Foreign Minister|Finance Minister|Defence Minister|Senator|police chief|army spokesman|Mayor|Judge|Professor|Governor|Ambassador|opposition leader|Chief Minister|Health Minister'.split(
    '|',
  );
export const ORGANIZATION_SHAPES =
  '{W} Bank|{W} Steel Works|{W} University|Ministry of Trade|{W} Airlines|National Union of {W} Workers|{W} Party|{W} Energy Corp|Institute for {W} Studies|{W} Football Club|{W} Relief Fund|{W} Motors|Court of {W}|{W} Herald'.split(
    '|',
  );
export const AGENCIES = 'Reuters|AP|AFP|PTI|ANI|Express News Service|TASS'.split('|');
export const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Slots: `{A}` and `{B}` people by role and full name, `{a}`, `{b}` their surnames, `{O}`, `{Q}` organizations, `{L}`,
 * `{M}` cities, `{C}`, `{K}` countries, `{N}`, `{J}` what belongs to them, `{D}` a date, `{W}` a weekday, `{n}`, `{m}`
 * numbers, `{S}` what somebody says.
 */
export const LEADS = [
  '{A} arrived in {L} on {W} for a three-day visit to {C} at the invitation of {B}.',
  '{A} met {B} in {L} on {W} to discuss trade and security between {C} and {K}.',
  'At least {n} people were killed and {m} injured when a bomb exploded near the offices of {O} in {L} on {W}, police said.',
  '{O} signed an agreement with {Q} worth {n} million dollars on {D}, officials in {L} said.',
  '{C} imposed sanctions on {K} on {W}, accusing it of supporting armed groups near {L}.',
  'Thousands of workers of {O} went on strike in {L} on {W} after talks with {B} broke down.',
  'A court in {L} sentenced {A} to {n} years in prison on {D} over payments from {O}.',
  'An earthquake struck the city of {L} early on {W}, killing at least {n} people, according to {O}.',
  '{A} resigned on {W}, two days after {O} opened an inquiry into the accounts of {Q}.',
  '{C} and {K} agreed on {D} to reopen the border crossing at {L}, {A} announced.',
];

export const SENTENCES = [
  '“{S},” {a} said in {L} on {W}.',
  '“{S},” said {B}, who was appointed in {D}. “{S}.”',
  '{a} told reporters that {S}.',
  'According to {O}, the talks will continue until {D}.',
  'The {N} government has invited {b} to visit {M} in the second half of this year.',
  '{B} rejected the claims, saying {S}.',
  'In a statement, {O} said “{S}”.',
  'The {J} side did not comment on the report, which was first published by {Q}.',
  'Last month, {b} warned that {S}.',
  'More than {n} families have left {M} since {D}, and {m} of them now live in camps run by {O}.',
  '{A} is expected to travel to {M} next week, where {b} will host a dinner for the {N} delegation.',
  'The agreement replaces one that {C} and {K} signed in {D}.',
  'Asked about the decision, {a} said: “{S}. {S}.”',
  'He added that the two countries would hold a joint exercise near {L} in the coming months.',
  'She also thanked {Q} for its support and called the result “a step in the right direction”.',
  'Shares of {O} fell {n} per cent on {W} after the announcement.',
  '{B} succeeded {a} as head of {Q} in {D}.',
  'Police in {M} arrested {n} people during protests against the plan on {W} night.',
  'The report of {O} says that {m} of the {n} projects were never finished.',
  'Neither {a} nor {b} would say whether the deal had been discussed with {K}.',
  'Three years ago, {C} sent {n} soldiers to the region at the request of the {J} president.',
  'The visit, the first by a {N} leader since {D}, was postponed twice.',
  '“{S},” the statement said, adding that the details would be published on {D}.',
  '{O}, which employs {n} people in {L}, has denied any wrongdoing.',
  'The two leaders spoke by telephone on {W} and agreed to meet again before the end of the year.',
  'Prices rose by {n} per cent in the first quarter, the highest since {D}.',
];

export const SAYINGS = [
  'we will continue to work with our friends in {C}',
  'this cannot go on without an answer from {K}',
  'the people of {L} have waited long enough',
  'there is no military solution to this conflict',
  'we have asked {O} to look into every one of these cases',
  'the two sides remain far apart on the most important questions',
  'nobody has shown us any evidence so far',
  'our doors are open, but our patience has its limits',
  'the decision was taken together with {b}',
  'it will take at least {n} months to repair the damage',
  'trade between the two countries could double by the end of the decade',
  'I have told {b} what I think about it, and I will not repeat it here',
];
