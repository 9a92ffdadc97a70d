import type { Journey } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { sampleJourneys } from '../../test/sampleJourneys.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { assessRisk } from '../risk/assessRisk.js';
import { tableToRows } from '../table/tableToRows.js';
import { anonymise } from '../transform/anonymise.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { journeyPolicy } from './journeyPolicy.js';
import { journeyTable } from './journeyTable.js';
import { placeNodes } from './placeNodes.js';
import { type PresetName, presetDefinitions } from './presetDefinitions.js';

/** Returns of several organisations put together: a third of the persons has several journeys, one has twelve. */
function merged(persons: number): ReturnType<typeof sampleJourneys> {
  return sampleJourneys(persons, (person) =>
    person === 7 ? 12 : person % 3 === 0 ? 1 + (person % 4) : 1,
  );
}

const microdata = (Object.keys(presetDefinitions) as PresetName[]).filter(
  (name) => presetDefinitions[name].form === 'microdata',
);

describe('journeys of one person', () => {
  it.each(microdata)(
    '%s hides among k different persons, and the gate sees it',
    async (name) => {
      // Open publication asks for so much that a small table has nothing left.
      const { journeys, cases } = merged(name === 'public' ? 800 : 250);
      const table = journeyTable(journeys, cases);
      const caseIds = tableToRows(table).map(([, caseId]) => caseId);
      const policy = journeyPolicy(name, placeNodes(journeys));
      const k = Math.max(
        ...policy.models.map((spec) => (spec.model === 'k-anonymity' ? spec.k : 1)),
      );
      const { release, origin } = anonymise(table, policy);
      const quasi = policy.attributes
        .filter(({ role }) => role === 'quasi-identifier')
        .map(({ column }) => release?.columns.findIndex((one) => one.name === column) ?? -1);
      const persons = new Map<string, Set<unknown>>();
      (release ? tableToRows(release) : []).forEach((row, at) => {
        const key = JSON.stringify(quasi.map((column) => row[column]));
        persons.set(key, (persons.get(key) ?? new Set()).add(caseIds[origin?.[at] ?? -1]));
      });
      expect(persons.size).toBeGreaterThan(0);
      expect(Math.min(...[...persons.values()].map(({ size }) => size))).toBeGreaterThanOrEqual(k);
      const { checks, notProven } = await verifyRelease({
        bytes: renderRelease(release ?? { rowCount: 0, columns: [] }),
        policy,
        originals: plainRows(table),
      });
      expect(checks.filter(({ pass }) => !pass)).toEqual([]);
      expect(notProven).not.toContain('rows-of-one-person');
    },
    60_000,
  );

  it('count once in the risk', () => {
    const { journeys, cases } = merged(100);
    const table = journeyTable(journeys, cases);
    const policy = journeyPolicy('partner', placeNodes(journeys));
    const { persons, prosecutor, models } = assessRisk(table, policy);
    expect(persons?.all).toBe(100);
    expect(prosecutor.records).toBe(table.rowCount);
    expect(models[0]?.found).toBe(1);
  });

  it('are told by the case that they refer to, also when its record is not there', () => {
    const journey = (id: string, caseIds: string[]): Journey => ({
      id,
      basis: 'person',
      stops: [],
      caseIds,
    });
    const rows = tableToRows(
      journeyTable(
        [journey('a', ['c1', 'c2']), journey('b', ['c2', 'c2']), { ...journey('c', []) }],
        [{ id: 'c1', sex: 'female' }],
      ),
    );
    expect(rows.map(([id, caseId, , sex]) => [id, caseId, sex])).toEqual([
      ['a', 'c1', 'female'],
      ['a', 'c2', null],
      ['b', 'c2', null],
      ['c', null, null],
    ]);
  });
});
