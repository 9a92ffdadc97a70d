import { expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { tableToRows } from '../table/tableToRows.js';
import { anonymise } from './anonymise.js';

it('suppresses other cells where classes would be lost for want of sensitive values', () => {
  const header = ['zone', 'sex', 'form'];
  const rows = ['north', 'south'].flatMap((zone) =>
    Array.from({ length: 10 }, (_, at) => [zone, 'female', at < 6 ? 'labour' : 'sexual']),
  );
  const policy = definePolicy({
    name: 'spared',
    purpose: 'a test',
    attributes: [
      { column: 'zone', role: 'quasi-identifier' },
      { column: 'sex', role: 'quasi-identifier' },
      { column: 'form', role: 'sensitive' },
    ],
    models: [
      { model: 'k-anonymity', k: 5 },
      { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
      { model: 'km-anonymity', k: 8, m: 2 },
    ],
    transformation: { method: 'suppress' },
  });
  const { release } = anonymise(tableFromRows(header, rows).table, policy);
  const written = (release && tableToRows(release)) ?? [];
  expect(written).toHaveLength(20);
  expect(new Set(written.map((row) => row.join()))).toEqual(
    new Set(['*,female,labour', '*,female,sexual']),
  );
});
