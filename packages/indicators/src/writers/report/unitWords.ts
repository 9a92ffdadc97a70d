import type { LanguageMap } from '../../definition/LanguageMap.js';

/** What values are counted in, for people. */
const words: Readonly<Record<string, LanguageMap>> = {
  AGREEMENT: { en: 'agreements', sw: 'makubaliano' },
  CASE: { en: 'cases', sw: 'kesi' },
  CORRIDOR: { en: 'corridors', sw: 'njia' },
  COUNTRY: { en: 'countries', sw: 'nchi' },
  DAY: { en: 'days', sw: 'siku' },
  EVENT: { en: 'events', sw: 'matukio' },
  INDEX: { en: 'index, 0 to 1', sw: 'faharisi, 0 hadi 1' },
  KES: { en: 'Kenya shillings', sw: 'shilingi za Kenya' },
  KM: { en: 'kilometres', sw: 'kilomita' },
  LEG: { en: 'legs', sw: 'vipande vya safari' },
  MONTH: { en: 'months', sw: 'miezi' },
  NIGHT: { en: 'nights', sw: 'usiku' },
  OFFENCE: { en: 'offences', sw: 'makosa' },
  ORGANISATION: { en: 'organisations', sw: 'mashirika' },
  PERCENTAGE_POINT: { en: 'percentage points', sw: 'pointi za asilimia' },
  PERSON: { en: 'persons', sw: 'watu' },
  PERSON_ESTIMATED: { en: 'persons, estimated', sw: 'watu, makadirio' },
  PER_100K: { en: 'per 100,000 residents', sw: 'kwa kila wakazi 100,000' },
  PER_1M: { en: 'per million residents', sw: 'kwa kila wakazi milioni moja' },
  PLACE: { en: 'places', sw: 'nafasi' },
  POST: { en: 'posts', sw: 'nafasi za kazi' },
  PT: { en: 'per cent', sw: 'asilimia' },
  RATIO: { en: 'ratio', sw: 'uwiano' },
  RECORD: { en: 'records', sw: 'rekodi' },
  STATUS: { en: 'stage', sw: 'hatua' },
};

/**
 * What values are counted in.
 *
 * @param measure - Unit of a definition.
 * @returns Its name, or the code itself in small letters.
 */
export const unitWords = (measure: string): LanguageMap =>
  words[measure] ?? { en: measure.toLowerCase().replaceAll('_', ' ') };
