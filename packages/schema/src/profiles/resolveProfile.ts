import { NjiaError } from '../errors/njiaError.js';
import { coreProfile } from './coreProfile.js';
import { kenyaProfile } from './kenyaProfile.js';
import type { Profile } from './profile.js';

/** Id of a profile that comes with the package. */
export type ProfileId = 'core' | 'ke';

const profiles: Readonly<Record<ProfileId, () => Profile>> = {
  core: () => coreProfile,
  ke: () => kenyaProfile,
};

/**
 * Gives the profile for an id, or a profile of your own as it is.
 *
 * @param profile - `core`, `ke`, or what `defineProfile` returned; default `core`.
 * @throws NjiaError `PROFILE-UNKNOWN` when no profile has the id.
 */
export function resolveProfile(profile: ProfileId | Profile = 'core'): Profile {
  if (typeof profile === 'object') return profile;
  if (!Object.hasOwn(profiles, profile))
    throw new NjiaError('PROFILE-UNKNOWN', 'There is no profile with this id.', {
      hint: 'core and ke come with the package; defineProfile makes your own.',
      docs: 'guides/profiles.md',
    });
  return profiles[profile]();
}
