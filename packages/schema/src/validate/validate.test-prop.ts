import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '#test/arbitraryRecord.js';
import { isDataset } from '../check/index.js';
import { records } from '../fields/records.js';
import { formatIssue } from '../messages/formatIssue.js';
import { coreProfile } from '../profiles/coreProfile.js';
import type { Profile } from '../profiles/profile.js';
import type { Rule } from '../rules/rule.js';
import { structureRules } from '../rules/structureRules.js';
import type { TableName } from './recordOf.js';
import { structureCheckers } from './structureCheckers.js';
import { validate } from './validate.js';
import { validateRecord } from './validateRecord.js';
import { validateRecords } from './validateRecords.js';

const today = '2026-06-01';
const walkedProfile = (required: Profile['required']): Profile => ({ ...coreProfile, required });

/** A rule that looks at every value and says nothing. */
const watchingRule: Rule = {
  id: 'OWN-WATCH',
  severity: 'info',
  category: 'quality',
  since: '1',
  scopes: ['text', 'identifier', 'date', 'codes', 'count', 'place'],
  title: { en: 'w', sw: 'w' },
  why: { en: 'w', sw: 'w' },
  fix: { en: 'w', sw: 'w' },
  samples: { failing: '', passing: '' },
  source: 'test',
  check: () => undefined,
};
const runs = { numRuns: 80 };
const someBroken = { broken: 4, given: 40 };
const structural = new Set<string>(Object.keys(structureRules));

describe.each(records)('$name', ({ name, table }) => {
  const tableName = table as TableName;

  it('has a structural finding exactly when the generated checker says no', () => {
    fc.assert(
      fc.property(arbitraryRecord(name, someBroken), (record) => {
        const { issues } = validateRecord(tableName, record, { today });
        const found = issues.some(({ rule }) => structural.has(rule));
        expect(found).toBe(!structureCheckers[name]!(record));
      }),
      runs,
    );
  });

  it('is walked to the same findings as the fast path gives', () => {
    // A requirement that is always met closes the fast path.
    const profile = walkedProfile({ [name]: { id: true } });
    fc.assert(
      fc.property(arbitraryRecord(name, { broken: 0, given: 50 }), (record) => {
        const fast = validateRecord(tableName, record, { today }).issues;
        const slow = validateRecord(tableName, record, { today, profile }).issues;
        expect(slow).toEqual(fast);
      }),
      runs,
    );
  });

  it('gives the same findings when no value is taken for harmless', () => {
    fc.assert(
      fc.property(arbitraryRecord(name, { broken: 1, given: 8 }), (record) => {
        const quick = validateRecord(tableName, record, { today }).issues;
        const full = validateRecord(tableName, record, {
          today,
          extraRules: [watchingRule],
        }).issues;
        expect(full).toEqual(quick);
      }),
      runs,
    );
  });

  it('has words for every finding, and paths that exist or name a missing field', () => {
    fc.assert(
      fc.property(arbitraryRecord(name, someBroken), (record) => {
        for (const issue of validateRecord(tableName, record, { today }).issues) {
          expect(formatIssue(issue, 'sw')).not.toMatch(/\{\w+\}/u);
          expect(issue.path).toMatch(/^(?:\/(?:[a-z][A-Za-z]*|\d+))*$/u);
        }
      }),
      runs,
    );
  });
});

it('hands on a data set that the checkers call sound', () => {
  const dataset = fc.record({
    standard: fc.constant('njia'),
    version: fc.constant('0.1.0'),
    sensitivity: fc.constant('identified'),
    journeys: fc.array(arbitraryRecord('journey', { broken: 1, given: 15 }), { maxLength: 2 }),
    cases: fc.array(arbitraryRecord('case', { broken: 1, given: 15 }), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(dataset, (input) => {
      const before = JSON.stringify(input);
      const result = validate(input, { today });
      expect(!result.ok || isDataset(result.dataset)).toBe(true);
      expect(result.ok).toBe(result.summary.errors === 0);
      expect(JSON.stringify(input)).toBe(before);
      const counted = Object.values(result.summary.byRule).reduce(
        (sum, { count }) => sum + count,
        0,
      );
      expect(counted).toBe(result.issues.length);
    }),
    runs,
  );
});

it('finds in a stream what it finds in a table', async () => {
  const rows = fc.array(arbitraryRecord('case', someBroken), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rows, async (cases) => {
      const head = { standard: 'njia', version: '0.1.0', sensitivity: 'identified' };
      const rules = {
        'PERSON-TWICE': 'off',
        'DATASET-EMPTY': 'off',
        'VICTIM-STORY-INCOMPLETE': 'off',
      } as const;
      const whole = validate({ ...head, cases }, { today, rules });
      const streamed = await validateRecords('cases', toStream(cases), { today });
      expect(streamed.issues).toEqual(whole.issues);
      expect(streamed.summary).toEqual(whole.summary);
    }),
    { numRuns: 40 },
  );
});

async function* toStream(values: readonly unknown[]): AsyncGenerator {
  for (const value of values) yield await Promise.resolve(value);
}
