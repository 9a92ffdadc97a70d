import type { ValueSubject } from '../valueSubject.js';
import { looksPersonal } from '../../privacy/looksPersonal.js';
import type { Rule } from '../rule.js';

/** The id looks like a name, a phone number or a document number. */
export const idNameShaped: Rule<'ID-NAME-SHAPED', ValueSubject<string>> = {
  id: 'ID-NAME-SHAPED',
  severity: 'warning',
  category: 'privacy',
  since: '0.1',
  scopes: ['identifier'],
  title: {
    en: 'The id looks like a name, a phone number or a document number',
    sw: 'Kitambulisho kinafanana na jina, namba ya simu au namba ya hati',
  },
  why: {
    en: 'Ids stay in every file, also where names were taken away.',
    sw: 'Vitambulisho hubaki katika kila faili, hata pale majina yalipoondolewa.',
  },
  fix: {
    en: 'Use ids that mean nothing, such as J-0001.',
    sw: 'Tumia vitambulisho visivyo na maana, kama J-0001.',
  },
  samples: { failing: 'Mary-Testname', passing: 'J-0001' },
  source: 'Njia practice; Kenya Data Protection Regulations 2021, reg. 20',
  check: ({ value, field }, report, { profile }) => {
    // A reference repeats an id that is looked at where it belongs.
    if (field.role !== 'direct-identifier' || field.type.kind !== 'identifier') return;
    if (field.type.references !== undefined) return;
    if (looksPersonal(value, field.name === 'id', profile.privacy))
      report('', undefined, { kind: 'replace', safe: false });
  },
};
