import { mark } from './masked';

/** Titles and the like before a name: `Judge `, `former minister `. */
const TITLES = String.raw`(?:(?!(?:to|and|or|that|who|whom|as|for|with|against|not)\b)[\p{L}.’'-]+\s+){0,4}`;
/** `, the chief executive,` */
const APPOSITION = '(?:,[^,;.]{1,60},)?';
const PERSON = `${mark('P', 'who')}${APPOSITION}`;
const BY = `${TITLES}${mark('PO', 'by')}`;
const CHOSE = 'named|appointed|chose|picked|selected|tapped|designated';
const CHOSEN = 'named|appointed|chosen|picked|selected|tapped|designated';
const WAS = String.raw`(?:was|is|has\s+been|had\s+been|will\s+be)(?:\s+\p{Ll}+ly)?`;
const END = String.raw`(?=\s*(?:$|[,.;:)])|\s+(?:on|in|after|at|from|until|and|while|as|when|with|late|early|last|this)\b|\s+\uE000)`;

const BODY = String.raw`(?:the|an?|its|his|her|their|this)\s+(?<body>(?:[\p{Ll}-]+\s+){0,3}?(?:inquiry|enquiry|investigation|probe|inquest|tribunal|commission|committee|panel|task\s+force))\b`;
const LEAD = String.raw`to\s+(?:lead|head|chair|run|conduct)\s+(?:it\b|${BODY})`;

const CHIEF =
  'chief executive officer|chief executive|CEO|chairman|chairwoman|chairperson|chair|president|prime minister|premier|' +
  'chancellor|governor|mayor|director[ -]general|secretary[ -]general|head coach|coach|chief of staff|commander|' +
  'speaker|editor-in-chief|leader|chief|head';
const HEAD = String.raw`(?<post>(?:[\p{Ll}-]+\s+){0,2}?(?:${CHIEF.replaceAll(' ', String.raw`\s+`)}|\p{Ll}+\s+minister))`;
const ITS = String.raw`(?:the\s+country[’']s\s+|the\s+|its\s+|their\s+|his\s+|her\s+|a\s+)?`;
const POST_OF = String.raw`${ITS}${HEAD}\s+(?:of|at)\s+(?:the\s+)?${mark('OLN', 'of')}(?![’']s)${END}`;
/** `Norland's president`, `Norland president`; not `Norland's president's brother`. */
const OF_POST = String.raw`${mark('LN', 'of')}(?:[’']s)?\s+${HEAD}${END}`;

const PACT = String.raw`(?:(?:the|an?|this|that)\s+(?:\p{Ll}+\s+){0,3}?(?:agreement|accord|treaty|pact|memorandum|declaration|protocol|convention|settlement)\s+|it\s+)?`;
const FOR = String.raw`(?:for|on\s+behalf\s+of)\s+(?:the\s+)?(?:${mark('OL', 'of')}(?![’']s)|(?<noun>company|firm|group|bank|union|airline|party|ministry|government))${END}`;

const ELECTION = String.raw`(?<race>presidential|mayoral|gubernatorial|leadership)\s+(?:election|race|vote|run-?off|contest)`;

/** What one alone can be: one leader of an inquiry, one holder of a post, one whom somebody names to a post, one winner of an election, one signatory of a side. */
export type HolderRole = 'lead' | 'post' | 'name' | 'win' | 'sign';

/** How a sentence whose names are masked tells of a holder. */
interface HolderPattern {
  readonly role: HolderRole;
  /** With groups for numbers of names: `who` is the holder, `by` who chose them, `of` whose post or side it is. */
  readonly whole: RegExp;
  /** The part from the holder on, which is found, or not, much faster. */
  readonly core: RegExp;
}

/** What stands before a person with titles, and after. */
function holder(role: HolderRole, before: string, after: string): HolderPattern {
  return {
    role,
    whole: new RegExp(`${before}${TITLES}${PERSON}${after}`, 'dgu'),
    core: new RegExp(`${PERSON}${after}`, 'u'),
  };
}

export const HOLDERS: readonly HolderPattern[] = [
  // "named Judge ‹P› to lead the inquiry"
  holder('lead', String.raw`\b(?<verb>${CHOSE})\s+`, String.raw`\s+${LEAD}`),
  // "Judge ‹P›, whom President ‹P› chose in May to lead it"
  holder(
    'lead',
    '',
    String.raw`,?\s+whom\s+${BY}(?:\s+of\s+(?:the\s+)?\uE000\w+\uE001)?\s+(?:has\s+|had\s+)?(?<verb>${CHOSE}|chosen)\s+(?:[^,;.]{0,30}?\s)?${LEAD}`,
  ),
  // "Judge ‹P› was appointed by President ‹P› to chair the inquiry"
  holder('lead', '', String.raw`\s+${WAS}\s+(?<verb>${CHOSEN})\s+(?:by\s+${BY}\s+)?(?:[^,;.]{0,30}?\s)?${LEAD}`),
  // "Judge ‹P›, who will lead the inquiry"
  holder('lead', '', String.raw`,?\s+who\s+(?:will|is\s+to)\s+(?<verb>lead|head|chair)\s+${BODY}`),
  // "appointed ‹P› as chief executive of ‹O›"
  holder('post', String.raw`\b(?<verb>${CHOSE}|elected)\s+`, String.raw`\s+(?:as\s+|to\s+be\s+)?${POST_OF}`),
  // "‹P› was elected president of ‹L›"
  holder(
    'post',
    '',
    String.raw`\s+${WAS}\s+(?<verb>${CHOSEN}|elected|sworn\s+in|installed)\s+(?:as\s+)?(?:${POST_OF})`,
  ),
  // "‹P› was sworn in as ‹L›'s president"
  holder('post', '', String.raw`\s+${WAS}\s+(?<verb>${CHOSEN}|elected|sworn\s+in|installed)\s+(?:as\s+)?${OF_POST}`),
  // "President ‹P› named ‹P› as interior minister"
  holder('name', String.raw`\b(?<verb>${CHOSE})\s+`, String.raw`\s+(?:as\s+|to\s+be\s+)?${ITS}${HEAD}${END}`),
  // "‹P› won the presidential election in ‹L›", "‹P› won ‹L›'s presidential election"
  holder(
    'win',
    '',
    String.raw`\s+(?:has\s+|had\s+)?(?:\p{Ll}+ly\s+)?(?<verb>won)\s+(?:the\s+)?${ELECTION}\s+in\s+(?:the\s+)?${mark('LN', 'of')}${END}`,
  ),
  holder(
    'win',
    '',
    String.raw`\s+(?:has\s+|had\s+)?(?:\p{Ll}+ly\s+)?(?<verb>won)\s+(?:the\s+)?${mark('LN', 'of')}(?:[’']s)?\s+${ELECTION}\b`,
  ),
  // "‹P› signed the agreement for ‹O›", "‹P›, who signed for ‹O›"
  holder('sign', '', String.raw`(?:,\s+who)?\s+(?:has\s+|had\s+)?(?<verb>signed)\s+${PACT}${FOR}`),
];

export const ROLES: readonly HolderRole[] = ['lead', 'post', 'name', 'win', 'sign'];

/** A word that every sentence on a holder has one of. */
export const MAY_HOLD = new RegExp(
  String.raw`\b(?:lead|head|chair|run|conduct|${CHOSEN}|chose|elected|sworn|installed|won|signed)\b`,
);

/** What a sentence must have for a role's patterns to be worth their time. */
export const NEEDED: Readonly<Record<HolderRole, readonly RegExp[]>> = {
  lead: [
    /\b(?:lead|head|chair|run|conduct)\b/,
    /\b(?:it|inquiry|enquiry|investigation|probe|inquest|tribunal|commission|committee|panel|task\s+force)\b/,
  ],
  post: [
    new RegExp(String.raw`\b(?:${CHOSEN}|chose|elected|sworn\s+in|installed)\b`),
    new RegExp(String.raw`\b(?:${CHIEF}|minister)\b`),
  ],
  name: [new RegExp(String.raw`\b(?:${CHOSE})\b`), new RegExp(String.raw`\b(?:${CHIEF}|minister)\b`)],
  win: [/\bwon\b/, /\b(?:presidential|mayoral|gubernatorial|leadership)\b/],
  sign: [/\bsigned\b/, /\b(?:for|on\s+behalf\s+of)\b/],
};

/** Words before the head that make it another post, or that belong to no post. */
export const OTHER_POST =
  /\b(?:vice|deputy|assistant|associate|acting|interim|former|joint|senior|regional|honorary)\b|\bco-/i;

/** Sentences in which the holder changes, or is one of several. */
export const CHANGING =
  /\b(?:replac\w+|succe(?:ed|ss)\w*|predecessor|resign\w*|step(?:s|ped|ping)?\s+down|outgoing|took\s+over|takes\s+over|instead|declin\w+|turned\s+down|refus\w+|jointly|together\s+with|along\s+with|alongside|co-\p{Ll}+|may|might|could|would|expected|likely|propos\w+|nominat\w+|denied|rumou?rs?|reportedly)\b/iu;
