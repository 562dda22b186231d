import type { Claim } from './claim';
import type { Profile } from './profile';

/** What the claims of one event tell together, and the claims. */
export interface Draft extends Profile {
  /** In order of merging, see `inOrder`. */
  readonly claims: readonly Claim[];
}

/** Written out, since V8 gives each object that is spread and added to a shape of its own. */
export function draftOf(profile: Profile, claims: readonly Claim[]): Draft {
  return {
    family: profile.family,
    act: profile.act,
    agents: profile.agents,
    patients: profile.patients,
    places: profile.places,
    who: profile.who,
    near: profile.near,
    around: profile.around,
    told: profile.told,
    plans: profile.plans,
    reported: profile.reported,
    ahead: profile.ahead,
    claims,
  };
}
