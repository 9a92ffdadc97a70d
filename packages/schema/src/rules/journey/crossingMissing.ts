import type { LooseJourney } from '../subjects.js';
import { findStop } from '../support/findStop.js';
import type { Rule } from '../rule.js';

/** The leg goes to another country but no border crossing is given. */
export const crossingMissing: Rule<'CROSSING-MISSING', LooseJourney> = {
  id: 'CROSSING-MISSING',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['journey'],
  title: {
    en: 'The leg goes to another country but no border crossing is given',
    sw: 'Hatua inaenda nchi nyingine lakini hakuna kuvuka mpaka kulikotajwa',
  },
  why: {
    en: 'Where borders are crossed is what patrols and posts can act on.',
    sw: 'Mahali mipaka inapovukwa ndipo doria na vituo vinaweza kuchukua hatua.',
  },
  fix: {
    en: 'Add where and how the border was crossed; "unknown" is an answer, too.',
    sw: 'Ongeza mpaka ulivukwa wapi na vipi; "haijulikani" pia ni jibu.',
  },
  samples: {
    failing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [{ from: 's1', to: 's3' }],
    },
    passing: {
      id: 'j1',
      stops: [
        { id: 's1', place: { country: 'KE', text: 'Busia' } },
        { id: 's3', place: { country: 'SA', text: 'Riyadh' } },
      ],
      legs: [{ from: 's1', to: 's3', crossing: { kind: 'airport' } }],
    },
  },
  source: 'Kenya CPIMS form D, question 11',
  wholeRecordsOnly: true,
  check: (journey, report) => {
    const { legs } = journey;
    if (legs === undefined) return;
    for (let index = 0; index < legs.length; index++) {
      const { from, to, crossing } = legs[index]!;
      if (crossing !== undefined) continue;
      const start = findStop(journey, from)?.place?.country;
      const end = findStop(journey, to)?.place?.country;
      if (start !== undefined && end !== undefined && start !== end) report(`/legs/${index}`);
    }
  },
};
