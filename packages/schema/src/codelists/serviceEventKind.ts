// Written by `pnpm generate`: do not edit.

/** Kind of service event: What one service record stands for. */
export const serviceEventKindList = {
  id: 'service_event_kind',
  version: '0.1.0',
  codes: [
    'referral',
    'service',
    'need',
    'stay',
    'follow_up',
    'repatriation',
    'reunification',
    'stay_permission',
    'fund_payment',
    'hotline_contact',
    'court_support',
    'other',
  ],
  parents: {},
} as const;

/** A code of the list `service_event_kind`. */
export type ServiceEventKind = (typeof serviceEventKindList.codes)[number];
