import type { LoosePlace } from '../subjects.js';
import type { ValueSubject } from '../valueSubject.js';
import { isExactPosition } from '../support/isExactPosition.js';
import type { Rule } from '../rule.js';

/** An exact position of a home or shelter. */
export const piiGps: Rule<'PII-GPS', ValueSubject<LoosePlace>> = {
  id: 'PII-GPS',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['place'],
  title: {
    en: 'An exact position of a home or shelter',
    sw: 'Mahali kamili (GPS) pa nyumba au makazi salama',
  },
  why: {
    en: 'Coordinates lead to a door; a shelter that is found must be closed.',
    sw: 'Viwianishi huelekeza mlangoni; makazi salama yakijulikana hufungwa.',
  },
  fix: {
    en: 'Drop the coordinates, or give the centre of the county with its precision.',
    sw: 'Ondoa viwianishi, au toa katikati ya kaunti pamoja na usahihi wake.',
  },
  samples: {
    failing: { lon: 36.00001, lat: -1.00001 },
    passing: { lon: 36, lat: -1, precisionKm: 40 },
  },
  source: 'IASC Operational Guidance on Data Responsibility',
  check: ({ value, within, field, owner, record }, report) => {
    // Populations and activities are about areas and public meetings.
    if (record === 'population' || record === 'activity') return;
    if (isExactPosition(value) && isHome(within, field.name, owner))
      report('', undefined, { kind: 'delete', safe: false });
  },
};

/** Public places, such as an airport, may be placed exactly; whatever may be a home or shelter may not. */
function isHome(within: string, field: string, owner: Readonly<Record<string, unknown>>): boolean {
  if (within === 'borderCrossing') return false;
  if (within !== 'stop') return within !== 'journey' || field !== 'intendedDestination';
  const { kind } = owner;
  return (
    kind !== 'airport' &&
    kind !== 'border_post' &&
    kind !== 'bus_station' &&
    kind !== 'train_station' &&
    kind !== 'port_or_landing_site'
  );
}
