import type { Framework } from './Framework.js';

/*
 * What is really known of Kenya's three plans. No numbered indicator of any of them could be obtained: `indicators` is
 * empty on purpose. Whoever has a document adds entries to a copy of its file; no code changes.
 */

const prevention = {
  id: 'prevention',
  title: { en: 'Prevention', sw: 'Kuzuia' },
  catalogue: ['prevention'],
} as const;
const protection = {
  id: 'protection',
  title: { en: 'Protection', sw: 'Ulinzi' },
  catalogue: ['protection'],
} as const;
const prosecution = {
  id: 'prosecution',
  title: { en: 'Prosecution', sw: 'Mashtaka' },
  catalogue: ['prosecution'],
} as const;
const partnerships = {
  id: 'partnerships',
  title: { en: 'Partnerships', sw: 'Ushirikiano' },
  catalogue: ['partnerships'],
} as const;
const country = 'KEN';

/** National Plan of Action 2022-2027: pillars only. */
export const kenya2022: Framework = {
  id: 'ken-npa-2022-2027',
  version: '0.0.1',
  country,
  title: {
    en: 'National Plan of Action to Combat Trafficking in Persons 2022-2027',
    sw: 'Mpango wa Kitaifa wa Kupambana na Usafirishaji Haramu wa Watu 2022-2027',
  },
  status: 'pillars only',
  pillars: [prevention, protection, prosecution, partnerships],
  themes: [],
  objectives: [],
  indicators: [],
  indicatorsStatus: 'not obtained',
  calendar: null,
  source: [
    'https://mtoto.news/2023/07/31/kenya-takes-bold-step-launches-national-plan-of-action-to-combat-human-trafficking',
  ],
};

/** National Plan of Action 2013-2017: pillars and the priorities of prevention. */
export const kenya2013: Framework = {
  id: 'ken-npa-2013-2017',
  version: '0.0.1',
  country,
  title: {
    en: 'National Plan of Action for Combating Human Trafficking 2013-2017',
    sw: 'Mpango wa Kitaifa wa Kupambana na Usafirishaji Haramu wa Binadamu 2013-2017',
  },
  status: 'pillars and the prevention priorities only',
  pillars: [prevention, protection, prosecution],
  themes: [],
  objectives: [
    {
      pillar: 'prevention',
      number: '1',
      text: 'Build the capacity of criminal justice practitioners.',
    },
    {
      pillar: 'prevention',
      number: '2',
      text: 'Raise public awareness by campaigns to many groups, and evaluate how well they work.',
    },
    {
      pillar: 'prevention',
      number: '3',
      text: 'Reduce fraudulent employment opportunities by monitoring and assessing employment agencies.',
    },
    { pillar: 'protection', number: null, text: 'Rescue, rehabilitation and reintegration.' },
  ],
  indicators: [],
  indicatorsStatus: 'not obtained',
  calendar: null,
  source: [
    'http://haartkenya.org/summary-of-the-national-plan-of-action-for-combating-human-trafficking/',
  ],
};

/** National Plan of Action 2008-2013: themes only. */
export const kenya2008: Framework = {
  id: 'ken-npa-2008-2013',
  version: '0.0.1',
  country,
  title: {
    en: 'National Plan of Action for Combating Human Trafficking 2008-2013',
    sw: 'Mpango wa Kitaifa wa Kupambana na Usafirishaji Haramu wa Binadamu 2008-2013',
  },
  status: 'themes only',
  pillars: [],
  themes: [
    'prevention',
    'awareness raising',
    'victim protection',
    'legislative reform',
    'law-enforcement cooperation',
    'training',
    'exchange of information',
  ],
  objectives: [],
  indicators: [],
  indicatorsStatus: 'not obtained',
  calendar: null,
  source: [
    'https://studylib.net/doc/5435741/kenya-s-national-activities-of-prevention-and-protection-and',
  ],
};
