import { nameKey } from './name-key';

/** States of the USA with their abbreviations in the press, one a line; general knowledge. */
const LINES = `
Alabama|Ala.
Alaska
Arizona|Ariz.
Arkansas|Ark.
California|Calif.
Colorado|Colo.
Connecticut|Conn.
Delaware|Del.
Florida|Fla.
Georgia|Ga.
Hawaii
Idaho
Illinois|Ill.
Indiana|Ind.
Iowa
Kansas|Kan.
Kentucky|Ky.
Louisiana|La.
Maine
Maryland|Md.
Massachusetts|Mass.
Michigan|Mich.
Minnesota|Minn.
Mississippi|Miss.
Missouri|Mo.
Montana|Mont.
Nebraska|Neb.
Nevada|Nev.
New Hampshire|N.H.
New Jersey|N.J.
New Mexico|N.M.
New York|N.Y.
North Carolina|N.C.
North Dakota|N.D.
Ohio
Oklahoma|Okla.
Oregon|Ore.
Pennsylvania|Pa.
Rhode Island|R.I.
South Carolina|S.C.
South Dakota|S.D.
Tennessee|Tenn.
Texas
Utah
Vermont|Vt.
Virginia|Va.
Washington|Wash.
West Virginia|W.Va.
Wisconsin|Wis.
Wyoming|Wyo.
`;

const STATES: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...others] = line.split('|');
      return [name, ...others].map((form): [string, string] => [nameKey(form), name]);
    }),
);

/** The state that a name or its abbreviation tells, folded (`ga` → `Georgia`); or null. */
export function stateOf(key: string): string | null {
  return STATES.get(key) ?? null;
}
