import type { Journey } from '@njia/schema';

/** A fault that can be planted into a valid journey, and the finding it must give. */
export interface Plant {
  /** The rule that must find it. */
  readonly rule: string;
  /** Path inside the journey where it must be found. */
  readonly path: string;
  /** Gives a copy of the journey with the fault; nothing when the journey has no room for it. */
  readonly spoil: (journey: Journey) => unknown;
}

/** The faults a sample may hold: what really goes wrong in returns, and one of each category. */
export const plants: readonly Plant[] = [
  {
    rule: 'CODE-UNKNOWN',
    path: '/legs/0/modes/0',
    spoil: (journey) => withLeg(journey, { modes: ['hovercraft'] }),
  },
  {
    rule: 'FIELD-REQUIRED',
    path: '/basis',
    spoil: ({ basis: _, ...journey }) => journey,
  },
  {
    rule: 'FIELD-TYPE',
    path: '/reportedOn',
    spoil: (journey) => ({ ...journey, reportedOn: 'last spring' }),
  },
  {
    rule: 'DATE-FUTURE',
    path: '/reportedOn',
    spoil: (journey) => ({ ...journey, reportedOn: '2098-05' }),
  },
  {
    rule: 'LEG-SAME-PLACE',
    path: '/legs/0',
    spoil: (journey) => withLeg(journey, { to: 's1' }),
  },
  {
    rule: 'PII-PHONE',
    path: '/notes',
    spoil: (journey) => ({ ...journey, notes: 'Call 0700 000 000 after six' }),
  },
  {
    rule: 'PII-EMAIL',
    path: '/notes',
    spoil: (journey) => ({ ...journey, notes: 'Write to someone@example.org' }),
  },
];

function withLeg(journey: Journey, change: Readonly<Record<string, unknown>>): unknown {
  const [first, ...rest] = journey.legs ?? [];
  return first === undefined ? undefined : { ...journey, legs: [{ ...first, ...change }, ...rest] };
}
