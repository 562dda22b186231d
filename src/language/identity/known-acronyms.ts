import { KNOWN_ORGANIZATIONS, NEWS_AGENCIES } from '../lexicon/organizations';
import { nameKey } from './name-key';

/** Acronyms and short names that need no expansion in the news, each with the folded full name. */
const LINES = `
un|united nations
eu|european union
au|african union
nato|north atlantic treaty organization
imf|international monetary fund
wto|world trade organization
ecb|european central bank
opec|organization of the petroleum exporting countries
osce|organization for security and co operation in europe
oecd|organisation for economic co operation and development
iaea|international atomic energy agency
icc|international criminal court
icj|international court of justice
unsc|united nations security council
un security council|united nations security council
un general assembly|united nations general assembly
unga|united nations general assembly
asean|association of southeast asian nations
saarc|south asian association for regional cooperation
sco|shanghai cooperation organisation
shanghai cooperation organization|shanghai cooperation organisation
fbi|federal bureau of investigation
cia|central intelligence agency
nsa|national security agency
nasa|national aeronautics and space administration
fda|food and drug administration
cdc|centers for disease control and prevention
epa|environmental protection agency
faa|federal aviation administration
fcc|federal communications commission
ftc|federal trade commission
irs|internal revenue service
gao|government accountability office
doj|justice department
usaf|united states air force
fed|federal reserve
us fed|federal reserve
afp|agence france presse
bbc|british broadcasting corporation
idf|israel defense forces
israeli defense forces|israel defense forces
rbi|reserve bank of india
boj|bank of japan
boe|bank of england
nyse|new york stock exchange
gm|general motors
`;

const FULL: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split('|') as [string, string]),
);

/** The folded full name of a well-known acronym (`un` → `united nations`), or null. */
export function expandAcronym(key: string): string | null {
  return FULL.get(key) ?? null;
}

const KNOWN: ReadonlySet<string> = new Set([...KNOWN_ORGANIZATIONS, ...NEWS_AGENCIES].map(nameKey));

/** True for a short name that everybody knows for one body: `abc`, `gop`; it is no other one's initials. */
export function standsAlone(key: string): boolean {
  return KNOWN.has(key) && !FULL.has(key);
}

const FULL_NAMES: ReadonlySet<string> = new Set(FULL.values());

/** True for a body that every kind of news names: to be met with it tells nothing. */
export function isWellKnown(key: string): boolean {
  return KNOWN.has(key) || FULL.has(key) || FULL_NAMES.has(key);
}
