import type { CorridorChange } from './compareCorridors.js';

/** The words of a map and its table in one language. */
export interface MapWords {
  /** A number of persons. */
  readonly persons: (count: number) => string;
  /** What the width of a line says. */
  readonly width: string;
  /** What a ring is. */
  readonly gateway: string;
  /** What a dot is. */
  readonly unit: string;
  /** Heading of the enlarged part. */
  readonly detail: string;
  /** Each kind of change. */
  readonly change: Readonly<Record<CorridorChange, string>>;
  /** Headings of the table: origin, border, destination. */
  readonly places: readonly string[];
  /** Headings of its numbers in one period. */
  readonly counts: readonly string[];
  /** Headings of its numbers in two periods. */
  readonly compared: readonly string[];
}

/** Words by language. Swahili is a draft until a native reviewer signs. */
export const MAP_WORDS: Readonly<Record<'en' | 'sw', MapWords>> = {
  en: {
    persons: (count) => (count === 1 ? '1 person' : `${count} persons`),
    width: 'Width of a line: persons',
    gateway: 'border post, airport or port',
    unit: 'county or region',
    detail: 'Enlarged',
    change: {
      new: 'new',
      growing: 'growing',
      steady: 'steady',
      shrinking: 'shrinking',
      abandoned: 'abandoned',
    },
    places: ['Origin', 'Border', 'Destination'],
    counts: ['Persons', 'Journeys'],
    compared: ['Before', 'Now', 'Change'],
  },
  sw: {
    persons: (count) => (count === 1 ? 'mtu 1' : `watu ${count}`),
    width: 'Unene wa mstari: watu',
    gateway: 'kituo cha mpaka, uwanja wa ndege au bandari',
    unit: 'kaunti au mkoa',
    detail: 'Sehemu iliyokuzwa',
    change: {
      new: 'mpya',
      growing: 'inaongezeka',
      steady: 'haibadiliki',
      shrinking: 'inapungua',
      abandoned: 'imeachwa',
    },
    places: ['Asili', 'Mpaka', 'Mwisho'],
    counts: ['Watu', 'Safari'],
    compared: ['Awali', 'Sasa', 'Mabadiliko'],
  },
};
