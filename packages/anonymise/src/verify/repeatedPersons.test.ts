import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personsOf } from '../classes/personsOf.js';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { plainRows } from '../release/makeRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import { hasUnnamedRows, mayShareRows, repeatedPersons } from './repeatedPersons.js';

const policyWith = (marked: readonly string[]): Policy =>
  definePolicy({
    name: 'p',
    purpose: 'p',
    attributes: [
      ...['row', 'case', 'phone'].map((column) => ({
        column,
        role: 'identifier' as const,
        ...(marked.includes(column) && { person: true }),
      })),
      { column: 'way', role: 'quasi-identifier' },
    ],
    models: [{ model: 'k-anonymity', k: 2 }],
  });
const tableOf = (rows: readonly (readonly (string | null)[])[]) =>
  tableFromRows(['row', 'case', 'phone', 'way'], rows).table;

/** Rows in one person, as a partition: which earlier row is the first of the same person. */
function firsts(personOf: Int32Array | undefined, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => {
    const person = personOf?.[row] ?? -1;
    return person === -1 ? row : (personOf as Int32Array).indexOf(person);
  });
}

describe('who has several rows', () => {
  it('is told by the marked columns, by any of them, and by what hangs together', () => {
    const cell = fc.option(fc.constantFrom('', '1', '2', '3', '4', '5', '6', '7', '8'));
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(rows, (cells) => {
        const table = tableOf(
          cells.map(([one, other], row) => [`r${String(row)}`, one, other, 'x']),
        );
        const policy = policyWith(['case', 'phone']);
        // By brute force: the least row reached over equal cells, until nothing changes.
        const brute = cells.map((_, row) => row);
        for (let changed = true; changed;) {
          changed = false;
          cells.forEach((mine, row) => {
            cells.forEach((theirs, other) => {
              const joined = [0, 1].some(
                (at) => (mine[at] ?? '') !== '' && mine[at] === theirs[at],
              );
              if (!joined || (brute[other] as number) >= (brute[row] as number)) return;
              brute[row] = brute[other] as number;
              changed = true;
            });
          });
        }
        const gate = repeatedPersons(plainRows(table), policy);
        expect(firsts(gate?.personOf, cells.length)).toEqual(brute);
        expect(firsts(personsOf(table, policy)?.personOf, cells.length)).toEqual(brute);
      }),
      { numRuns: 200 },
    );
  });

  it('is told by the first identifier where none is marked, and then others may be open', () => {
    const table = tableOf([
      ['1', 'C', 'p', 'x'],
      ['2', 'C', 'q', 'x'],
      ['', null, '', 'x'],
    ]);
    const rows = plainRows(table);
    expect(personsOf(table, policyWith([]))).toBeUndefined();
    expect(repeatedPersons(rows, policyWith([]))).toBeUndefined();
    expect(mayShareRows(rows, policyWith([]))).toBe(true);
    expect(repeatedPersons(rows, policyWith(['case']))?.rows).toBe(2);
    expect(mayShareRows(rows, policyWith(['case']))).toBe(false);
    expect(hasUnnamedRows(rows, policyWith(['case']))).toBe(true);
    expect(hasUnnamedRows({ ...rows, rows: rows.rows.slice(0, 2) }, policyWith(['case']))).toBe(
      false,
    );
  });

  it('is told by identifiers alone', () => {
    expect(() =>
      definePolicy({
        ...policyWith([]),
        attributes: [{ column: 'way', role: 'quasi-identifier', person: true }],
      }),
    ).toThrow(/policy-person-not-identifier/u);
  });
});
