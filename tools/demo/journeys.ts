import type { koboForm } from './koboForm.ts';

type Form = (typeof koboForm)['en'];

/** A place of a demo journey: town, country, county. */
export type DemoPlace = readonly [town: string, country: string, county?: string];

/** One made-up journey, before it is laid out as a form or sheet shows it. */
export interface DemoJourney {
  readonly reference: string;
  readonly estimate: boolean;
  readonly persons: string;
  readonly recruitment: readonly (keyof Form['recruitment'])[];
  readonly otherRecruitment?: string;
  readonly exploitation: readonly (keyof Form['exploitation'])[];
  readonly date: string;
  readonly legs: readonly {
    readonly from: DemoPlace;
    readonly to: DemoPlace;
    readonly modes: readonly (keyof Form['transport'])[];
  }[];
}

const nairobi: DemoPlace = ['Nairobi', 'Kenya', 'Nairobi'];

/**
 * Journeys of the English form. Invented; each fault is one that returns really have: a phone number
 * in a text, a leg that starts elsewhere than the last one ended, a date that lies ahead.
 */
export const englishJourneys: readonly DemoJourney[] = [
  {
    reference: 'HK-101',
    estimate: false,
    persons: '1',
    recruitment: ['agency', 'promise'],
    exploitation: ['domestic'],
    date: '2026-02-03',
    legs: [
      { from: ['Kinango', 'Kenya', 'Kwale'], to: nairobi, modes: ['bus'] },
      { from: nairobi, to: ['Riyadh', 'Saudi Arabia'], modes: ['aircraft'] },
    ],
  },
  {
    reference: 'HK-102',
    estimate: false,
    persons: '1',
    recruitment: ['media'],
    exploitation: ['scam'],
    date: '2026-02-10',
    legs: [
      { from: nairobi, to: ['Bangkok', 'Thailand'], modes: ['aircraft'] },
      { from: ['Bangkok', 'Thailand'], to: ['Myawaddy', 'Myanmar'], modes: ['bus', 'boat'] },
    ],
  },
  {
    reference: 'HK-103',
    estimate: true,
    persons: '6',
    recruitment: ['family'],
    exploitation: ['labour'],
    date: '2026-02-17',
    legs: [
      { from: ['Moroto', 'Uganda'], to: ['Busia', 'Uganda'], modes: ['bus'] },
      { from: ['Busia', 'Kenya', 'Busia'], to: nairobi, modes: ['bus'] },
    ],
  },
  {
    reference: 'HK-104',
    estimate: false,
    persons: '1',
    recruitment: ['other'],
    otherRecruitment: 'Met at a church; aunt reachable on 0700 000 000',
    exploitation: ['domestic'],
    date: '2026-03-02',
    legs: [
      {
        from: ['Malindi', 'Kenya', 'Kilifi'],
        to: ['Mombasa', 'Kenya', 'Mombasa'],
        modes: ['motorcycle'],
      },
      { from: ['Mombasa', 'Kenya', 'Mombasa'], to: ['Doha', 'Qatar'], modes: ['aircraft'] },
    ],
  },
  {
    reference: 'HK-105',
    estimate: false,
    persons: '1',
    recruitment: ['promise', 'unknown'],
    exploitation: ['sexual'],
    date: '2062-03-09',
    legs: [
      { from: ['Ukunda', 'Kenya', 'Kwale'], to: ['Tanga', 'Tanzania'], modes: ['bus'] },
      { from: ['Tanga', 'Tanzania'], to: ['Dar es Salaam', 'Tanzania'], modes: ['bus'] },
    ],
  },
  {
    reference: 'HK-106',
    estimate: false,
    persons: '2',
    recruitment: ['agency'],
    exploitation: ['domestic'],
    date: '2026-03-15',
    legs: [
      { from: ['Nakuru', 'Kenya', 'Nakuru'], to: nairobi, modes: ['bus'] },
      {
        from: ['Eldoret', 'Kenya', 'Uasin Gishu'],
        to: ['Dubai', 'United Arab Emirates'],
        modes: ['aircraft'],
      },
    ],
  },
];

/** Journeys of the Swahili form: another member's return. */
export const swahiliJourneys: readonly DemoJourney[] = [
  {
    reference: 'TK-21',
    estimate: false,
    persons: '1',
    recruitment: ['agency'],
    exploitation: ['domestic'],
    date: '2026-02-05',
    legs: [
      { from: ['Kilifi', 'Kenya', 'Kilifi'], to: nairobi, modes: ['bus'] },
      { from: nairobi, to: ['Riyadh', 'Saudia'], modes: ['aircraft'] },
    ],
  },
  {
    reference: 'TK-22',
    estimate: true,
    persons: '4',
    recruitment: ['family', 'promise'],
    exploitation: ['labour'],
    date: '2026-02-20',
    legs: [
      { from: ['Moyale', 'Ethiopia'], to: ['Isiolo', 'Kenya', 'Isiolo'], modes: ['lorry'] },
      { from: ['Isiolo', 'Kenya', 'Isiolo'], to: nairobi, modes: ['bus'] },
    ],
  },
  {
    reference: 'TK-23',
    estimate: false,
    persons: '1',
    recruitment: ['abduction'],
    exploitation: ['sexual'],
    date: '2026-03-01',
    legs: [{ from: ['Lodwar', 'Kenya', 'Turkana'], to: ['Juba', 'South Sudan'], modes: ['lorry'] }],
  },
  {
    reference: 'TK-24',
    estimate: false,
    persons: '1',
    recruitment: ['media', 'agency'],
    exploitation: ['domestic'],
    date: '2026-03-11',
    legs: [
      { from: ['Kisumu', 'Kenya', 'Kisumu'], to: nairobi, modes: ['train'] },
      { from: nairobi, to: ['Muscat', 'Oman'], modes: ['aircraft'] },
    ],
  },
];
