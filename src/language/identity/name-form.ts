import type { Gender, Name, NameType } from '../analysis';
import { remember } from '../remember';
import { canonicalPlace, countryOf } from './canonical-place';
import { fullness, readable } from './fullest-form';
import { titleGender } from './gender';
import { nameKey, wordsOfKey } from './name-key';
import { type OrganizationForm, organizationForm } from './organization-form';
import { type PersonName, personName } from './person-name';
import { SHARED_NAMES, type SharedName } from './place-namesakes';
import { isClub } from './team-names';
import { stateOf } from './us-states';
import { isWorldPlace } from './world-places';

/** What a name tells as the name of a place or, like `Russian`, of those who belong to one. */
export interface PlaceForm {
  /** The country that it is or belongs to, or null. */
  readonly country: string | null;
  readonly canonical: string | null;
  /** Folded: the canonical name or, where there is none, this one. */
  readonly key: string;
  /** The state of the USA that it is, or null. */
  readonly state: string | null;
  readonly shared: SharedName | null;
  readonly isClub: boolean;
  readonly isWorld: boolean;
}

/** What a name's text tells by itself; each thing is worked out once, when it is first asked. */
export class NameForm {
  readonly key: string;
  /** Of several words. */
  readonly isFull: boolean;
  private toldWords: readonly string[] | undefined = undefined;
  private toldPerson: PersonName | undefined = undefined;
  private toldOrganization: OrganizationForm | undefined = undefined;
  private toldPlace: PlaceForm | undefined = undefined;
  private toldPeople: PlaceForm | undefined = undefined;
  private toldTitle: Gender | null | undefined = undefined;
  private toldFullness: number | undefined = undefined;
  private toldReadable: string | undefined = undefined;

  constructor(readonly text: string) {
    this.key = nameKey(text);
    this.isFull = /\s/.test(text);
  }

  /** Of the key. */
  get words(): readonly string[] {
    this.toldWords ??= wordsOfKey(this.key);
    return this.toldWords;
  }

  get person(): PersonName {
    this.toldPerson ??= personName(this.text);
    return this.toldPerson;
  }

  get organization(): OrganizationForm {
    this.toldOrganization ??= organizationForm(this.text, this.key);
    return this.toldOrganization;
  }

  get place(): PlaceForm {
    this.toldPlace ??= placeForm(this.key, 'PLACE');
    return this.toldPlace;
  }

  get people(): PlaceForm {
    this.toldPeople ??= placeForm(this.key, 'NORP');
    return this.toldPeople;
  }

  /** The gender that a title which was left inside tells: `Mr Lee`; or null. */
  get titleGender(): Gender | null {
    if (this.toldTitle === undefined) this.toldTitle = titleGender(this.words[0] ?? '');
    return this.toldTitle;
  }

  get fullness(): number {
    this.toldFullness ??= fullness(this.text);
    return this.toldFullness;
  }

  /** As it is shown for a name of the type: `NEW DELHI` → `New Delhi`. */
  shownAs(type: NameType): string {
    if (type !== 'PLACE' && type !== 'PERSON') return this.text;
    this.toldReadable ??= readable(this.text, type);
    return this.toldReadable;
  }

  /** The country that a name of the type is or belongs to, or null. */
  countryAs(type: NameType): string | null {
    return type === 'PLACE' ? this.place.country : type === 'NORP' ? this.people.country : null;
  }
}

function placeForm(key: string, type: 'PLACE' | 'NORP'): PlaceForm {
  const canonical = canonicalPlace(key, type);
  return {
    country: countryOf(key, type),
    canonical,
    key: canonical === null ? key : nameKey(canonical),
    state: stateOf(key),
    shared: SHARED_NAMES.get(key) ?? null,
    isClub: isClub(key),
    isWorld: isWorldPlace(key),
  };
}

const formOf = remember((text) => new NameForm(text));

/** A name with what its text tells. */
export interface KnownName extends Name {
  readonly form: NameForm;
}

export const knownName = ({ start, end, text, type, roles }: Name): KnownName => ({
  start,
  end,
  text,
  type,
  roles,
  form: formOf(text),
});

export const withType = (name: KnownName, type: NameType): KnownName =>
  name.type === type
    ? name
    : { start: name.start, end: name.end, text: name.text, type, roles: name.roles, form: name.form };
