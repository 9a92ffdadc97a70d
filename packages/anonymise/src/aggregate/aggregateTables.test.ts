import { describe, expect, it } from 'vitest';
import { personsTable, tablesPolicy } from '../../test/aggregateSample.js';
import { definePolicy } from '../policy/definePolicy.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { takeRows } from '../table/takeRows.js';
import { verifyRelease } from '../verify/verifyRelease.js';
import { aggregateTables } from './aggregateTables.js';

describe('aggregateTables', () => {
  it.each([40, 200, 1000])(
    'protects tables of %i persons so that the gate passes them',
    async (count) => {
      const table = personsTable(count);
      const { release, tables } = await aggregateTables(table, tablesPolicy);
      expect(tables.map(({ name }) => name)).toEqual([
        'total',
        'county+country',
        'country+way',
        'county',
        'country',
        'month@2',
        'county+month@1',
      ]);
      const bytes = renderRelease(release as NonNullable<typeof release>);
      const verdict = await verifyRelease({
        bytes,
        policy: tablesPolicy,
        originals: plainRows(table),
      });
      expect(verdict.checks.filter(({ pass }) => !pass)).toEqual([]);
      expect(new TextDecoder().decode(bytes)).not.toContain('Zawadi');
    },
  );

  it('hides no more than it must', async () => {
    const rows = [
      ...Array.from({ length: 20 }, () => ['a', 'x']),
      ...Array.from({ length: 20 }, () => ['a', 'y']),
      ...Array.from({ length: 20 }, () => ['b', 'x']),
      ...Array.from({ length: 2 }, () => ['b', 'y']),
    ];
    const { table } = tableFromRows(['one', 'two'], rows);
    const policy = definePolicy({
      name: 't',
      purpose: 't',
      form: 'aggregate',
      attributes: ['one', 'two'].map((column) => ({ column, role: 'quasi-identifier' as const })),
      models: [{ model: 'k-anonymity', k: 5 }],
      tables: [{ columns: ['one', 'two'] }, { columns: ['one'] }],
    });
    const { release } = await aggregateTables(table, policy);
    expect(tableToRows(release as NonNullable<typeof release>)).toEqual([
      ['one', 'a', null, '40'],
      ['one', 'b', null, '22'],
      // With b+y hidden b+x would follow from the sum: both go, and one can be told from neither.
      ['one+two', 'a', 'x', '20'],
      ['one+two', 'a', 'y', '20'],
      ['total', null, null, '62'],
    ]);
  });

  it('gives equal bytes whatever the order of the rows', async () => {
    const table = personsTable(120);
    const turned = takeRows(table, canonicalOrder(table).reverse());
    const [one, two] = await Promise.all(
      [table, turned].map(async (each) => (await aggregateTables(each, tablesPolicy)).release),
    );
    expect(one).toEqual(two);
    expect(one).toBeDefined();
  });

  it('says why there are no tables', async () => {
    const rules = async (count: number, policy = tablesPolicy): Promise<string[]> => {
      const { release, issues } = await aggregateTables(personsTable(count), policy);
      expect(release).toBeUndefined();
      return issues.map(({ rule }) => rule);
    };
    expect(await rules(0)).toEqual(['table-empty']);
    expect(await rules(1)).toEqual(['k-exceeds-rows']);
    expect(await rules(60, { ...tablesPolicy, limits: { suppressedCells: 0 } })).toEqual([
      'limit-suppressed-cells',
    ]);
    const holes = definePolicy({
      ...tablesPolicy,
      attributes: tablesPolicy.attributes.map((attribute) =>
        attribute.column === 'county'
          ? { ...attribute, hierarchy: { kind: 'table', rows: [['Busia', 'west', '*']] } }
          : attribute,
      ),
    });
    expect(await rules(60, holes)).toEqual(['hierarchy-hole']);
  });
});
