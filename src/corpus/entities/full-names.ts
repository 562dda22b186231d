import { variantLetters } from '../../language/identity/given-name-variants';
import { type PersonName, sameFullName } from '../../language/identity/person-name';
import { type Clusters, firstOf, shareArticle } from './clusters';
import { type Group, genderOf, groupOf, type Part, partOf } from './group';
import { areNamesakes } from './lives';

export const personOf = (clusters: Clusters): PersonName => firstOf(clusters).subject.person as PersonName;

/** Most letters first, then by key. */
export function byFullness(a: Clusters, b: Clusters): number {
  return lengthOf(b) - lengthOf(a) || (a.key < b.key ? -1 : 1);
}

const lengthOf = (clusters: Clusters): number => personOf(clusters).words.join(' ').length;

/** People by the full names that fit: those of most words first; one joins a group only where it fits all names of exactly one, by gender too. */
export function groupFullNames(names: readonly Clusters[]): Group[] {
  const groups: Part[][] = [];
  const byLetter = new Map<string, Part[][]>();
  for (const clusters of [...names].sort(byFullness)) {
    const name = personOf(clusters);
    const near = new Set([...variantLetters(name.given[0])].flatMap((letter) => byLetter.get(letter) ?? []));
    const fitting = [...near].filter((group) => fits(group, clusters));
    const home = fitting.length === 1 ? fitting[0] : likeliest(fitting, clusters);
    const group = home ?? [partOf(clusters)];
    if (home) home.push(partOf(clusters, fullRule(name, personOf(home[0].clusters))));
    else groups.push(group);
    const letter = name.given[0][0];
    const list = byLetter.get(letter);
    if (!list) byLetter.set(letter, [group]);
    else if (!home || !list.includes(group)) list.push(group);
  }
  return groups.map((parts) => groupOf(parts));
}

function fits(group: readonly Part[], clusters: Clusters): boolean {
  const name = personOf(clusters);
  const same = group.every(
    (part) => sameFullName(personOf(part.clusters), name) && !areNamesakes(part.clusters, clusters),
  );
  // An article that tells of both would have joined the names if they were one person's.
  if (!same || group.some((part) => shareArticle(part.clusters, clusters))) return false;
  const [a, b] = [genderOf(group), genderOf([partOf(clusters)])];
  return a === null || b === null || a === b;
}

/** Of several people whom `J. Smith` may be, the one who shares an office with him. */
function likeliest(groups: readonly Part[][], { sum: { offices } }: Clusters): Part[] | undefined {
  const sharing = groups.filter((group) =>
    group.some((part) =>
      part.clusters.sum.offices.some(({ office }) => offices.some((told) => told.office === office)),
    ),
  );
  return sharing.length === 1 ? sharing[0] : undefined;
}

function fullRule(name: PersonName, known: PersonName): string {
  if (name.given.some((word) => word.length === 1)) return 'initials';
  return name.surname === known.surname ? 'full-name' : 'spelling';
}
