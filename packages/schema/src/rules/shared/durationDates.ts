import type { LooseCase, LooseJourney } from '../subjects.js';
import { daysBetween } from '../../values/dayArithmetic.js';
import type { Rule } from '../rule.js';

/** Least and greatest months of each band. */
const monthsOf: ReadonlyMap<string, readonly [number, number]> = /* @__PURE__ */ new Map([
  ['0-12_months', [0, 12]],
  ['13-24_months', [13, 24]],
  ['25+_months', [25, Infinity]],
]);

/** The length of the exploitation does not fit its dates. */
export const durationDates: Rule<'DURATION-DATES', LooseJourney | LooseCase> = {
  id: 'DURATION-DATES',
  severity: 'warning',
  category: 'plausibility',
  since: '0.1',
  scopes: ['journey', 'case'],
  title: {
    en: 'The length of the exploitation does not fit its dates',
    sw: 'Muda wa unyonyaji haulingani na tarehe zake',
  },
  why: {
    en: 'One of the two is wrong; the length weighs in court and in care.',
    sw: 'Mojawapo si sahihi; muda una uzito mahakamani na katika huduma.',
  },
  fix: {
    en: 'Correct the length or the dates; with both dates the length need not be given.',
    sw: 'Sahihisha muda au tarehe; kukiwa na tarehe zote mbili muda hauhitajiki.',
  },
  samples: {
    failing: {
      id: 'c1',
      exploitations: [{ started: '2020', ended: '2024', duration: '0-12_months' }],
    },
    passing: {
      id: 'c1',
      exploitations: [{ started: '2020', ended: '2024', duration: '25+_months' }],
    },
  },
  source: 'CTDC traffickMonths',
  check: ({ exploitations }, report) => {
    if (exploitations === undefined) return;
    for (let index = 0; index < exploitations.length; index++) {
      const { started, ended, duration } = exploitations[index]!;
      if (started === undefined || ended === undefined || duration === undefined) continue;
      const days = daysBetween(started, ended);
      const months = monthsOf.get(duration);
      if (months === undefined) continue;
      if (days.greatest < months[0] * 28 || days.least > (months[1] + 1) * 31)
        report(`/exploitations/${index}/duration`);
    }
  },
};
