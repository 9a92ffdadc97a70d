import type { ValueSubject } from '../valueSubject.js';
import type { Rule } from '../rule.js';

/** "unknown" stands beside known answers. */
export const codeUnknownMixed: Rule<'CODE-UNKNOWN-MIXED', ValueSubject<readonly string[]>> = {
  id: 'CODE-UNKNOWN-MIXED',
  severity: 'warning',
  category: 'quality',
  since: '0.1',
  scopes: ['codes'],
  title: {
    en: '"unknown" stands beside known answers',
    sw: '"haijulikani" imewekwa pamoja na majibu yanayojulikana',
  },
  why: {
    en: 'Either the answer is known or it is not; counted both ways, one record appears in two rows.',
    sw: 'Ama jibu linajulikana au halijulikani; likihesabiwa kwa njia zote mbili, rekodi moja huonekana katika mistari miwili.',
  },
  fix: { en: 'Take "unknown" away, or the rest.', sw: 'Ondoa "haijulikani", au mengine.' },
  samples: { failing: ['bus', 'unknown'], passing: ['bus'] },
  source: 'Value states of the standard',
  check: ({ value }, report) => {
    if (value.length > 1 && value.includes('unknown'))
      report(`/${value.indexOf('unknown')}`, undefined, { kind: 'delete', safe: false });
  },
};
