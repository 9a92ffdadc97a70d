import { defineProfile } from './defineProfile.js';
import { kenyaPatch } from './kenyaPatch.js';
import type { Profile } from './profile.js';

/** Kenya: the core profile with the patch of the country applied. */
export const kenyaProfile: Profile = /* @__PURE__ */ defineProfile(kenyaPatch);
