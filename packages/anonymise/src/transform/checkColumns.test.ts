import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { anonymise } from './anonymise.js';
import { checkColumns } from './checkColumns.js';

const policy = definePolicy({
  name: 'p',
  purpose: 'p',
  attributes: [
    { column: 'case', role: 'identifier' },
    { column: 'county', role: 'quasi-identifier' },
    { column: 'stops', role: 'sequence' },
  ],
  models: [{ model: 'k-anonymity', k: 2 }],
});

function table(rows: readonly (readonly [string | null, string, readonly string[]])[]) {
  return tableFromRows(['case', 'county', 'stops'], rows, { sequences: ['stops'] }).table;
}

describe('checkColumns', () => {
  it('refuses cells that look suppressed already, in values and in lists', () => {
    const marked = table([
      ['C-1', '*', ['KE', '*']],
      ['C-2', 'KE-01', ['KE']],
      ['*', 'KE-01', []],
    ]);
    expect(checkColumns(marked, policy)).toEqual([
      expect.objectContaining({
        rule: 'column-holds-star',
        path: '/columns/1',
        params: { count: 1 },
      }),
      expect.objectContaining({
        rule: 'column-holds-star',
        path: '/columns/2',
        params: { count: 1 },
      }),
    ]);
    expect(anonymise(marked, policy).release).toBeUndefined();
  });

  it('warns of persons told by cells that stand for nobody, and counts those as one', () => {
    const unknown = table([
      ...Array.from({ length: 6 }, () => ['Unknown', 'KE-01', []] as const),
      ['C-1', 'KE-30', []],
      ['C-2', 'KE-30', []],
    ]);
    const { issues, release } = anonymise(unknown, policy);
    expect(issues).toEqual([
      expect.objectContaining({
        rule: 'column-names-nobody',
        severity: 'warning',
        params: { count: 6 },
      }),
    ]);
    expect(release?.rowCount).toBe(2);
    const empty = table(Array.from({ length: 6 }, () => [null, 'KE-01', []] as const));
    expect(anonymise(empty, policy)).toMatchObject({ issues: [], release: { rowCount: 6 } });
  });
});
