import type { EventReport } from '../../language/analysis';

/** Types whose sides are interchangeable: A meets B is B meets A. */
const MUTUAL = new Set(['CONSULT', 'COOPERATE']);
/** What often happens to the unnamed, and is told by where, when and who else is spoken of. */
const OPEN = new Set([
  'ACCIDENT',
  'SINKING',
  'DISASTER',
  'DEATHS',
  'RESCUE',
  'SEARCH',
  'INVESTIGATE',
  'PROTEST',
  'CANCEL',
  'POSTPONE',
]);
/** Of those, what happens at one time with the accident of its sentence. */
const AT_ONCE = new Set(['ACCIDENT', 'SINKING', 'DISASTER', 'DEATHS']);
const RESCUES = new Set(['rescue', 'evacuate']);
const SINKINGS = /^(?:sink|capsize|sinking|shipwreck)/;

export function isMutual(family: string): boolean {
  return MUTUAL.has(family);
}

export function isOpen(family: string): boolean {
  return OPEN.has(family);
}

export function isAtOnce(family: string): boolean {
  return AT_ONCE.has(family);
}

/** Reports of one family may tell of one event: a bombing and its dead are one, a shipwreck and its dead are two. */
export function familyOf({ type, status, headline }: EventReport): string {
  const act = headline?.act ?? '';
  switch (type) {
    case 'AGREE':
      return status === 'accepted' ? 'ACCEPT' : type;
    case 'FIGHT':
    case 'ASSAULT':
      return 'VIOLENCE';
    case 'DIE':
      return 'DEATHS';
    case 'ACCIDENT':
      return SINKINGS.test(act) ? 'SINKING' : type;
    case 'AID':
      return RESCUES.has(act) ? 'RESCUE' : type;
    default:
      return type;
  }
}
