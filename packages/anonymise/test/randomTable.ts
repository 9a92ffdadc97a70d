import * as fc from 'fast-check';
import { definePolicy, type PolicyInput } from '../src/policy/definePolicy.js';
import type { Policy } from '../src/policy/Policy.js';
import { tableFromRows } from '../src/table/tableFromRows.js';
import type { Table } from '../src/table/Table.js';

/** Header of the random tables: three quasi-identifiers, one sensitive, one sequence, one identifier. */
export const HEADER = ['name', 'age', 'county', 'month', 'exploitation', 'route'] as const;

const county = fc.constantFrom('K1', 'K2', 'K3', 'U1', 'U2');
const row = fc.tuple(
  fc.string({ maxLength: 6 }),
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 5, max: 60 }).map(String) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  county,
  fc
    .tuple(fc.constantFrom('2021', '2022'), fc.constantFrom('01', '02', '07'))
    .map(([year, month]) => `${year}-${month}`),
  fc.constantFrom('labour', 'sexual', 'begging'),
  fc.array(county, { maxLength: 4 }),
);

/** Rows of small tables, up to 200. */
export const randomRows = fc.array(row, { minLength: 1, maxLength: 200 });

/** The rows as a table. */
export function toTable(rows: readonly (readonly (string | null | readonly string[])[])[]): Table {
  return tableFromRows(HEADER, rows, { sequences: ['route'] }).table;
}

/** A policy for the random tables. */
export function randomPolicy(input: Pick<PolicyInput, 'models'> & Partial<PolicyInput>): Policy {
  const places = ['K1', 'K2', 'K3', 'U1', 'U2'].map((code) => ({
    code,
    parent: code.startsWith('K') ? 'KE' : 'UG',
  }));
  const tree = { kind: 'tree', nodes: [{ code: 'KE' }, { code: 'UG' }, ...places] } as const;
  return definePolicy({
    name: 'random',
    purpose: 'property tests',
    attributes: [
      { column: 'name', role: 'identifier' },
      {
        column: 'age',
        role: 'quasi-identifier',
        hierarchy: { kind: 'bands', levels: [{ width: 10 }, { edges: [0, 20, 40] }] },
        importance: 2,
      },
      { column: 'county', role: 'quasi-identifier', hierarchy: tree },
      {
        column: 'month',
        role: 'quasi-identifier',
        hierarchy: { kind: 'dates', levels: ['quarter', 'year'] },
      },
      { column: 'exploitation', role: 'sensitive' },
      { column: 'route', role: 'sequence', hierarchy: tree },
    ],
    ...input,
  });
}
