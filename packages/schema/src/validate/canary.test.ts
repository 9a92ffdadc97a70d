import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '#test/arbitraryRecord.js';
import { records } from '../fields/records.js';
import type { Issue } from '../issues/issue.js';
import { explainRule } from '../messages/explainRule.js';
import { formatIssue } from '../messages/formatIssue.js';
import { defineProfile } from '../profiles/defineProfile.js';
import { resolveProfile } from '../profiles/resolveProfile.js';
import { ruleCatalogue } from '../rules/ruleCatalogue.js';
import type { TableName } from './recordOf.js';
import { standardSchema } from './standardSchema.js';
import { validate } from './validate.js';
import { validateRecord } from './validateRecord.js';

/** Letters that no word of ours holds in this order. */
const canary = 'QzxjvkWqxzjK';
const options = { today: '2026-06-01', locale: 'sw' } as const;

/** Texts that hold the canary in every form that rules look for. */
const planted = [
  canary,
  ` ${canary} `,
  `${canary} 0700 000 000`,
  `${canary}@example.org`,
  `ID ${canary} 00000000`,
  `called ${canary}`,
  `born ${canary} 01/02/2008`,
  `https://example.org/${canary}`,
  `${canary}\u200B`,
  `${canary}\u0000`,
  `${canary}-1.00001, 36.00001`,
  `2024-01-${canary}`,
  canary.repeat(900),
];

/** Four letters of the canary in a row, whatever their case, are a leak. */
function leaks(output: string): string[] {
  const plain = output.normalize('NFKD').toLowerCase();
  const found = [];
  for (let index = 0; index + 4 <= canary.length; index++) {
    const part = canary.slice(index, index + 4).toLowerCase();
    if (plain.includes(part)) found.push(part);
  }
  return found;
}

function speak(issues: readonly Issue[]): string {
  const words = issues.map((issue) => [formatIssue(issue, 'en'), formatIssue(issue, 'sw')]);
  const rules = issues.map(({ rule }) => explainRule(rule, 'en'));
  return JSON.stringify([issues, words, rules]);
}

/** Every record with one value, or one key, replaced by the canary. */
function* plantings(value: unknown, text: string): Generator {
  yield text;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const changed of plantings(item, text)) yield replaced(value, index, changed);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { ...value, [text]: 1 };
  yield { ...value, [`no${text}tes`]: text };
  for (const [key, item] of Object.entries(value))
    for (const changed of plantings(item, text)) yield { ...value, [key]: changed };
}

function replaced(list: readonly unknown[], index: number, item: unknown): unknown[] {
  return list.map((old, position) => (position === index ? item : old));
}

describe('no value and no key of the data ever comes out', () => {
  it.each(records)('of a $name', ({ name, table }) => {
    const samples = fc.sample(arbitraryRecord(name, { broken: 0, given: 60 }), {
      numRuns: 2,
      seed: 7,
    });
    const schema = standardSchema(table as TableName);
    let findings = 0;
    const leaked = new Set<string>();
    for (const sample of samples)
      for (const text of planted)
        for (const record of plantings(sample, text)) {
          const { issues } = validateRecord(table as TableName, record, options);
          findings += issues.length;
          const output =
            speak(issues) + JSON.stringify(schema['~standard'].validate(record).issues);
          for (const part of leaks(output)) leaked.add(part);
        }
    expect([...leaked]).toEqual([]);
    expect(findings).toBeGreaterThan(100);
  });

  it('of a data set', () => {
    const dataset = {
      standard: 'njia',
      version: '0.1.0',
      sensitivity: 'anonymised',
      profile: { id: 'core' },
      publisher: { id: 'org', name: 'Org' },
      title: 'Title',
      journeys: [
        {
          id: 'J-1',
          basis: 'person',
          stops: [{ id: 's1', place: { text: 'a' } }],
          reportedBy: 'o1',
        },
      ],
      cases: [
        { id: 'c1', personKey: 'k1', journeyIds: ['J-2'], notes: 'x' },
        { id: 'c1', personKey: 'k1' },
      ],
      reportingEntities: [{ id: 'o2' }],
    };
    const leaked = new Set<string>();
    for (const text of planted)
      for (const input of plantings(dataset, text)) {
        const { issues, summary } = validate(input, options);
        const output = speak(issues) + JSON.stringify(summary);
        for (const part of leaks(output)) leaked.add(part);
      }
    expect([...leaked]).toEqual([]);
  });

  it('of what an API was called with', () => {
    const calls: (() => unknown)[] = [
      () => resolveProfile(canary as 'core'),
      () => explainRule(canary),
      () => validate({}, { today: canary }),
      () => validate({}, { rules: { [canary]: 'off' } as object }),
      () => validateRecord(canary as TableName, {}),
      () => defineProfile({ id: canary, version: canary, title: { en: canary, sw: canary } }),
      () =>
        defineProfile({
          id: 'x',
          version: '1',
          title: { en: 'x', sw: 'x' },
          required: { case: { [canary]: true } },
        }),
      () =>
        defineProfile({
          id: 'x',
          version: '1',
          title: { en: 'x', sw: 'x' },
          rules: { [canary]: 'off' },
        }),
      () =>
        defineProfile({
          id: 'x',
          version: '1',
          title: { en: 'x', sw: 'x' },
          lists: { [canary]: {} },
        }),
    ];
    for (const call of calls) {
      let thrown: unknown;
      try {
        call();
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Error);
      const { message, stack, hint, cause } = thrown as Error & { hint?: string };
      expect(leaks(JSON.stringify([message, hint, cause]))).toEqual([]);
      expect(leaks(String(stack).split('\n')[0] ?? '')).toEqual([]);
    }
  });
});

it('the canary would be seen: the net has no hole', () => {
  expect(leaks(`... ${canary.toUpperCase()} ...`)).not.toEqual([]);
  for (const { title, why, fix } of ruleCatalogue.values())
    expect(leaks(JSON.stringify([title, why, fix]))).toEqual([]);
});
