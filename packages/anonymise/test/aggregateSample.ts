import { definePolicy } from '../src/policy/definePolicy.js';
import { randomBelow } from '../src/random/randomBelow.js';
import { seededRandom } from '../src/random/seededRandom.js';
import { tableFromRows } from '../src/table/tableFromRows.js';
import type { Table } from '../src/table/Table.js';

const counties = ['Busia', 'Kwale', 'Nairobi', 'Turkana', 'Wajir'];
const ways = ['bus', 'lorry', 'on foot'];

/** Persons with a few uneven columns: some combinations are common, many are rare. */
export function personsTable(count: number, seed = 'persons'): Table {
  const random = seededRandom(seed);
  const skewed = <Item>(items: readonly Item[]): Item => {
    const first = randomBelow(random, items.length);
    return items[Math.min(first, randomBelow(random, items.length))] as Item;
  };
  const rows = Array.from({ length: count }, (_, at) => [
    `Zawadi Nambari ${String(at)}`,
    skewed(counties),
    skewed(['SA', 'AE', 'QA', 'OM']),
    randomBelow(random, 12) === 0 ? null : skewed(ways),
    `20${String(20 + randomBelow(random, 4))}-0${String(1 + randomBelow(random, 9))}`,
  ]);
  return tableFromRows(['name', 'county', 'country', 'way', 'month'], rows).table;
}

/** Tables of counts over {@link personsTable}, at k = 5. */
export const tablesPolicy = definePolicy({
  name: 'tables',
  purpose: 'a test',
  form: 'aggregate',
  attributes: [
    { column: 'name', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'country', role: 'quasi-identifier' },
    { column: 'way', role: 'sensitive' },
    {
      column: 'month',
      role: 'quasi-identifier',
      hierarchy: { kind: 'dates', levels: ['quarter', 'year'] },
    },
  ],
  models: [
    { model: 'k-anonymity', k: 5 },
    { model: 'flow-anonymity', origin: 'county', destination: 'country', k: 5 },
  ],
  tables: [
    { columns: ['county', 'country'] },
    { columns: ['country', 'way'] },
    { columns: ['county'] },
    { columns: ['country'] },
    { columns: [{ column: 'month', level: 2 }] },
    { columns: ['county', { column: 'month', level: 1 }] },
  ],
});
