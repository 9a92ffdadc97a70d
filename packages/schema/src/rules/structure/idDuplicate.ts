import type { Rule } from '../rule.js';
import { sampleDataset } from '../support/sampleDataset.js';

/** The id is used twice. */
export const idDuplicate: Rule<'ID-DUPLICATE'> = {
  id: 'ID-DUPLICATE',
  severity: 'error',
  category: 'quality',
  since: '0.1',
  scopes: ['structure'],
  title: { en: 'The id is used twice', sw: 'Kitambulisho kimetumika mara mbili' },
  why: {
    en: 'Two records with one id are either one record pasted twice or two persons taken for one.',
    sw: 'Rekodi mbili zenye kitambulisho kimoja ni ama rekodi iliyobandikwa mara mbili au watu wawili waliochukuliwa kuwa mmoja.',
  },
  fix: {
    en: 'Delete the copy, or give the second record an id of its own.',
    sw: 'Futa nakala, au ipe rekodi ya pili kitambulisho chake.',
  },
  samples: {
    failing: { ...sampleDataset, cases: [{ id: 'c1' }, { id: 'c1' }] },
    passing: { ...sampleDataset, cases: [{ id: 'c1' }, { id: 'c2' }] },
  },
  source: 'MobilityData/gtfs-validator@03717cb, duplicate_key',
};
