// Written by `pnpm generate`: do not edit.

/** Who paid for travel: Payment at departure. */
export const travelCostPayerList = {
  id: 'travel_cost_payer',
  version: '0.1.0',
  codes: [
    'self',
    'self_to_facilitator',
    'facilitator',
    'facilitator_as_debt',
    'family',
    'employer',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `travel_cost_payer`. */
export type TravelCostPayer = (typeof travelCostPayerList.codes)[number];
