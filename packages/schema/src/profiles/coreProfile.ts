import { corePrivacyPatterns } from '../privacy/corePrivacyPatterns.js';
import { standardVersion } from '../standardVersion.js';
import type { Profile } from './profile.js';

/**
 * The standard without any country: what every profile starts from. Its law is the Palermo Protocol,
 * whose list of purposes says "at least": https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons.
 */
export const coreProfile: Profile = {
  id: 'core',
  version: standardVersion,
  title: { en: 'Core', sw: 'Msingi' },
  rules: {},
  required: {},
  lists: {},
  places: {},
  law: {
    name: 'Palermo Protocol',
    means: {
      threat_or_use_of_force: 'article 3(a)',
      threat_of_force: 'article 3(a)',
      use_of_force: 'article 3(a)',
      other_coercion: 'article 3(a)',
      abduction: 'article 3(a)',
      fraud: 'article 3(a)',
      deception: 'article 3(a)',
      abuse_of_power_or_vulnerability: 'article 3(a)',
      abuse_of_power: 'article 3(a)',
      abuse_of_vulnerability: 'article 3(a)',
      payment_or_benefit: 'article 3(a)',
      payment_to_controller: 'article 3(a)',
    },
    exploitation: {
      sexual_exploitation: 'article 3(a)',
      forced_labour: 'article 3(a)',
      servitude: 'article 3(a)',
      slavery_or_similar: 'article 3(a)',
      organ_removal: 'article 3(a)',
    },
  },
  privacy: corePrivacyPatterns,
};
