import type { ValueSubject } from '../valueSubject.js';
import { commonNames } from '../../privacy/commonNames.js';
import { phoneExpression } from '../../privacy/phoneExpression.js';
import type { PrivacyPatterns } from '../../privacy/privacyPatterns.js';
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
    if (field.name !== 'id' && field.role !== 'direct-identifier') return;
    if (looksPersonal(value, profile.privacy, field.name === 'id'))
      report('', undefined, { kind: 'replace', safe: false });
  },
};

const twoNames = /^[A-Z][a-z]{2,}[ ._-]?[A-Z][a-z]{2,}$/u;
const passportNumber = /^[A-Z]{1,2}\d{7}$/u;
const onlyDigits = /^\d+$/u;

function looksPersonal(value: string, patterns: PrivacyPatterns, counted: boolean): boolean {
  if (twoNames.test(value) || passportNumber.test(value)) return true;
  if (phoneExpression(patterns).test(value)) return true;
  // A field tool numbers its records with 7 to 9 digits, so bare digits say nothing in the id of a record.
  if (!counted && onlyDigits.test(value))
    return Object.values(patterns.nationalIds).some(
      (form) => value.length >= form.minimumDigits && value.length <= form.maximumDigits,
    );
  return value
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => commonNames.has(word));
}
