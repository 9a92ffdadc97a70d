import { NjiaError } from '../errors/njiaError.js';
import { ruleCatalogue } from '../rules/ruleCatalogue.js';
import { structureRules } from '../rules/structureRules.js';
import { checkAdditions } from './checkAdditions.js';
import { coreProfile } from './coreProfile.js';
import { mergePatch } from './mergePatch.js';
import type { Profile, ProfilePatch } from './profile.js';

const idForm = /^[a-z][a-z0-9-]{0,39}$/u;
const versionForm = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/u;
const settings: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['error', 'warning', 'info', 'off']);

/**
 * Makes a profile from a JSON merge patch over the core profile.
 *
 * @param patch - What differs from the core, with an id and a version of its own.
 * @param base - Profile to start from; default the core.
 * @throws NjiaError `PROFILE-INVALID` when the patch names an unknown rule, list or field, gives a
 *   code or pattern in a wrong form, or softens a rule that makes a record unreadable.
 * @example
 * ```ts
 * import { defineProfile, validate } from '@njia/schema';
 * const profile = defineProfile({
 *   id: 'network',
 *   version: '1.0.0',
 *   title: { en: 'Our network', sw: 'Mtandao wetu' },
 *   required: { case: { sex: true } },
 *   rules: { 'JOURNEY-NO-LEGS': 'warning' },
 * });
 * profile.rules['JOURNEY-NO-LEGS']; // => 'warning'
 * ```
 */
export function defineProfile(patch: ProfilePatch, base: Profile = coreProfile): Profile {
  const given: unknown = patch;
  if (typeof given !== 'object' || given === null) throw invalid('A profile is an object.');
  if (!Object.keys(patch).every((key) => Object.hasOwn(coreProfile, key)))
    throw invalid(`A profile has these parts: ${Object.keys(coreProfile).join(', ')}.`);
  const profile = mergePatch(base, patch) as Profile;
  if (!idForm.test(profile.id)) throw invalid('Its id is lower-case letters, digits and dashes.');
  if (!versionForm.test(profile.version)) throw invalid('Its version is three numbers: 1.0.0.');
  for (const [id, setting] of Object.entries(profile.rules)) {
    if (!(ruleCatalogue as ReadonlyMap<string, unknown>).has(id))
      throw invalid('It sets a rule that the catalogue does not have.');
    if (!settings.has(setting)) throw invalid('A rule is set to error, warning, info or off.');
    if (setting !== 'error' && isShape(id))
      throw invalid('It softens a rule that makes a record unreadable.');
  }
  checkAdditions(profile, invalid);
  return profile;
}

/** Whether a record that breaks the rule cannot be read, so that no profile may call it right. */
function isShape(id: string): boolean {
  return Object.values(structureRules).some((rule) => rule.id === id && rule.severity === 'error');
}

function invalid(hint: string): NjiaError {
  return new NjiaError('PROFILE-INVALID', 'The profile cannot be used.', {
    hint,
    docs: 'guides/profiles.md',
  });
}
