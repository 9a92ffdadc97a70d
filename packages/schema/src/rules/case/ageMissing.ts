import type { LooseCase } from '../subjects.js';
import type { Rule } from '../rule.js';

/** Neither age, band nor group: child or adult is unknown. */
export const ageMissing: Rule<'AGE-MISSING', LooseCase> = {
  id: 'AGE-MISSING',
  severity: 'info',
  category: 'quality',
  since: '0.1',
  scopes: ['case'],
  title: {
    en: 'Neither age, band nor group: child or adult is unknown',
    sw: 'Hakuna umri wala kundi: mtoto au mtu mzima haijulikani',
  },
  why: {
    en: 'Whether the person was a child decides which elements the law asks for, and how strictly the data are protected.',
    sw: 'Kama mtu alikuwa mtoto huamua vipengele ambavyo sheria huuliza, na ulinzi wa data.',
  },
  fix: { en: 'Give at least child or adult.', sw: 'Toa angalau mtoto au mtu mzima.' },
  samples: { failing: { id: 'c1' }, passing: { id: 'c1', ageGroup: 'unknown' } },
  source: 'Palermo Protocol, article 3(c) and (d)',
  wholeRecordsOnly: true,
  check: ({ age, ageWhenTrafficked, ageBand, ageGroup, birthYear, absences }, report) => {
    const given = age ?? ageWhenTrafficked ?? ageBand ?? ageGroup ?? birthYear;
    if (
      given === undefined &&
      absences?.some(({ field }) => field?.startsWith('age') === true) !== true
    )
      report('');
  },
};
