import type { LooseJourney } from '../subjects.js';
import type { Rule } from '../rule.js';

/** The scope does not fit the countries of the stops. */
export const scopeCountries: Rule<'SCOPE-COUNTRIES', LooseJourney> = {
  id: 'SCOPE-COUNTRIES',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The scope does not fit the countries of the stops',
    sw: 'Upeo haulingani na nchi za vituo',
  },
  why: {
    en: 'Internal and cross-border trafficking are counted apart; one of the two answers is wrong.',
    sw: 'Usafirishaji wa ndani na wa kuvuka mpaka huhesabiwa tofauti; jibu mojawapo si sahihi.',
  },
  fix: { en: 'Correct the scope or the countries.', sw: 'Sahihisha upeo au nchi.' },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      scope: 'internal',
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      scope: 'cross_border',
    },
  },
  source: 'Kenya CPIMS, ctip_trafficking_type',
  check: ({ scope, stops, stopsComplete }, report) => {
    if (scope === undefined || scope === 'unknown' || stops === undefined || stops.length === 0)
      return;
    const first = stops[0]!.place?.country;
    let several = false;
    let known = true;
    for (let index = 0; index < stops.length; index++) {
      const country = stops[index]!.place?.country;
      if (country === undefined) known = false;
      else if (first !== undefined && country !== first) several = true;
    }
    // One country proves nothing while stops may be missing.
    if (scope === 'internal' ? several : known && !several && stopsComplete === 'yes')
      report('/scope');
  },
};
