import { isFinerThanCounty } from '../support/isFinerThanCounty.js';
import type { ReportingEntity } from '../../records/reportingEntity.js';
import type { Service } from '../../records/service.js';
import type { Loose } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The place of a shelter is given more exactly than the county. */
export const shelterPlace: Rule<'SHELTER-PLACE', Loose<Service> | Loose<ReportingEntity>> = {
  id: 'SHELTER-PLACE',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['service', 'reportingEntity'],
  title: {
    en: 'The place of a shelter is given more exactly than the county',
    sw: 'Mahali pa makazi salama pametajwa kwa undani kuliko kaunti',
  },
  why: {
    en: 'Traffickers look for shelters; a town and a month are often enough.',
    sw: 'Wasafirishaji hutafuta makazi salama; mji na mwezi mara nyingi hutosha.',
  },
  fix: { en: 'Give the county only.', sw: 'Toa kaunti tu.' },
  samples: {
    failing: { id: 'x1', kind: 'stay', place: { level: 'town', text: 'a town' } },
    passing: { id: 'x1', kind: 'stay', place: { level: 'adm1', code: 'KE047' } },
  },
  source: 'IASC Operational Guidance on Data Responsibility',
  check: ({ kind, place }, report) => {
    const shelter = kind === 'stay' || kind === 'shelter_or_care_institution';
    if (shelter && place !== undefined && isFinerThanCounty(place)) report('/place');
  },
};
