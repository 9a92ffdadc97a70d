import type { Framework } from './Framework.js';

/** Our own catalogue as a framework: grouped by pillar, without numbers, because it is nobody's plan. */
export const njiaCore: Framework = {
  id: 'njia-core',
  version: '0.1.0',
  country: null,
  title: { en: 'Njia generic counter-trafficking indicators', sw: 'Viashiria vya jumla vya Njia' },
  status: 'catalogue, not a plan',
  pillars: [
    { id: 'prevention', title: { en: 'Prevention', sw: 'Kuzuia' }, catalogue: ['prevention'] },
    { id: 'protection', title: { en: 'Protection', sw: 'Ulinzi' }, catalogue: ['protection'] },
    { id: 'prosecution', title: { en: 'Prosecution', sw: 'Mashtaka' }, catalogue: ['prosecution'] },
    {
      id: 'partnerships',
      title: { en: 'Partnerships', sw: 'Ushirikiano' },
      catalogue: ['partnerships'],
    },
    {
      id: 'cross-cutting',
      title: { en: 'Routes and data quality', sw: 'Njia na ubora wa data' },
      catalogue: ['cross-cutting'],
    },
  ],
  themes: [],
  objectives: [],
  indicators: [],
  indicatorsStatus: 'not obtained',
  calendar: null,
  source: [],
};
