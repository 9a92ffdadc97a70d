// Written by `pnpm generate`: do not edit.

/** Means (how it was done): The means element. Not required where the person is under 18 (Palermo art. 3(c); Kenya CTiP Act s.3). */
export const meansList = {
  id: 'means',
  version: '0.1.0',
  codes: [
    'threat_or_use_of_force',
    'threat_of_force',
    'use_of_force',
    'other_coercion',
    'abduction',
    'fraud',
    'deception',
    'abuse_of_power_or_vulnerability',
    'abuse_of_power',
    'abuse_of_vulnerability',
    'payment_or_benefit',
    'payment_to_controller',
    'payment_to_victim',
    'not_required_child',
    'unknown',
  ],
  parents: {
    threat_of_force: 'threat_or_use_of_force',
    use_of_force: 'threat_or_use_of_force',
    abuse_of_power: 'abuse_of_power_or_vulnerability',
    abuse_of_vulnerability: 'abuse_of_power_or_vulnerability',
    payment_to_controller: 'payment_or_benefit',
    payment_to_victim: 'payment_or_benefit',
  },
} as const;

/** A code of the list `means`. */
export type Means = (typeof meansList.codes)[number];
