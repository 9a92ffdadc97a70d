import { describe, expect, it } from 'vitest';
import { NjiaError } from '../errors/njiaError.js';
import { issueOf } from '../issues/issueOf.js';
import { contentRules } from '../rules/contentRules.js';
import { piiColumn } from '../rules/file/piiColumn.js';
import { structureRules } from '../rules/structureRules.js';
import { explainRule } from './explainRule.js';
import { formatIssue } from './formatIssue.js';

describe('formatIssue', () => {
  it('names fields and kinds of values in the language asked for', () => {
    const required = issueOf(structureRules['FIELD-REQUIRED'], { params: { field: 'stops' } });
    expect(formatIssue(required)).toBe('A required value is missing: Stops');
    expect(formatIssue(required, 'sw')).toBe('Thamani inayohitajika haipo: Vituo');
    const type = issueOf(structureRules['FIELD-TYPE'], { params: { expected: 'integer' } });
    expect(formatIssue(type, 'sw')).toBe('Thamani si ya aina sahihi; inatarajiwa namba nzima');
  });

  it('says in words what personal data a column holds', () => {
    const column = (kind: string) => issueOf(piiColumn, { params: { kind } });
    expect(formatIssue(column('phone'))).toBe(
      'By its heading the column holds personal data (phone number)',
    );
    expect(formatIssue(column('name'), 'sw')).toBe('Kwa kichwa chake safu ina data binafsi (jina)');
    expect(formatIssue(column('toString'), 'sw')).toContain('(toString)');
  });

  it('says what was perhaps meant', () => {
    const issue = issueOf(structureRules['CODE-UNKNOWN'], {
      params: { list: 'transport_mode' },
      suggestion: { kind: 'replace', to: 'bus', safe: false },
    });
    expect(formatIssue(issue)).toBe(
      'The word is not in the list transport_mode. Did you mean "bus"?',
    );
    expect(formatIssue(issue, 'sw')).toBe(
      'Neno halipo kwenye orodha transport_mode. Je, ulimaanisha "bus"?',
    );
  });

  it('leaves a place open that has no param, also for names of the prototype', () => {
    const issue = issueOf({
      ...contentRules['COUNT-ABSURD'],
      title: { en: '{toString} {limit}', sw: '' },
    });
    expect(formatIssue(issue)).toBe('More than {limit} persons in one record');
  });

  it('refuses a rule that nobody knows', () => {
    expect(() => formatIssue({ ...issueOf(contentRules['PII-EMAIL']), rule: 'NO-SUCH' })).toThrow(
      NjiaError,
    );
  });
});

it('explainRule tells title, reason and remedy', () => {
  expect(explainRule('LEG-SAME-PLACE', 'sw')).toMatchObject({
    severity: 'warning',
    category: 'plausibility',
    title: 'Hatua inaanzia na kuishia mahali pamoja',
  });
});
