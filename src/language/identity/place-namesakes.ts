/** A name that a country or capital shares with a state, and what tells in an article which of them is meant. */
export interface SharedName {
  /** Folded names of places and people that only the better-known one is met with. */
  readonly usual: ReadonlySet<string>;
  /** Folded names of towns in the state. */
  readonly state: ReadonlySet<string>;
  /** True where the state's towns alone tell enough: the other one is not in the news of that country. */
  readonly townsTell: boolean;
}

const towns = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** By folded name; general knowledge. */
export const SHARED_NAMES: ReadonlyMap<string, SharedName> = new Map([
  [
    'georgia',
    {
      usual: towns(
        'tbilisi,batumi,kutaisi,gori,poti,rustavi,abkhazia,south ossetia,tskhinvali,sukhumi,caucasus,adjara',
      ),
      state: towns('atlanta,savannah,augusta,macon,athens,marietta,valdosta,decatur,fulton county,cobb county'),
      townsTell: true,
    },
  ],
  [
    'washington',
    {
      usual: towns('white house,pentagon,congress,capitol,capitol hill,georgetown,potomac'),
      state: towns('seattle,spokane,tacoma,olympia,bellevue,yakima,vancouver,everett,redmond,puget sound'),
      townsTell: false,
    },
  ],
]);
