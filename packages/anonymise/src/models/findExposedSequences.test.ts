import { describe, expect, it } from 'vitest';
import { definePolicy } from '../policy/definePolicy.js';
import type { Policy } from '../policy/Policy.js';
import { plainRows } from '../release/makeRelease.js';
import { renderRelease } from '../release/renderRelease.js';
import { tableFromRows } from '../table/tableFromRows.js';
import type { Table } from '../table/Table.js';
import { anonymise, anonymiseAsync } from '../transform/anonymise.js';
import { verifyRelease } from '../verify/verifyRelease.js';

/** Sixty journeys over the same stops, `kinds` different ones. */
function journeys(stops: number, kinds = 1): Table {
  const rows = Array.from({ length: 60 }, (_, row) => [
    'Kwale',
    Array.from({ length: stops }, (_, at) => `S${String((at + (row % kinds)) % stops)}`),
  ]);
  return tableFromRows(['county', 'route'], rows, { sequences: ['route'] }).table;
}

function guarding(length: number): Policy {
  return definePolicy({
    name: 'journeys',
    purpose: 'a test',
    attributes: [
      { column: 'county', role: 'quasi-identifier' },
      { column: 'route', role: 'sequence' },
    ],
    models: [
      { model: 'k-anonymity', k: 5 },
      { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length },
    ],
  });
}

describe('long journeys', () => {
  it('are released and proven where all make the same', async () => {
    const table = journeys(20);
    const { release } = anonymise(table, guarding(6));
    expect(release?.rowCount).toBe(60);
    const bytes = release && renderRelease(release);
    const policy = guarding(6);
    const { passed } = await verifyRelease({
      bytes: bytes ?? new Uint8Array(),
      policy,
      originals: plainRows(table),
    });
    expect(passed).toBe(true);
  });

  it('are refused at once where the choices of their stops are too many', () => {
    expect(() => anonymise(journeys(60, 2), guarding(6))).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });

  it('are no proof for the gate where it cannot go through them', async () => {
    const table = journeys(60, 2);
    const { checks } = await verifyRelease({
      bytes: renderRelease(table),
      policy: guarding(6),
      originals: plainRows(table),
    });
    const check = checks.find(({ id }) => id === 'model/1/sequence-privacy');
    expect(check).toMatchObject({ pass: false, found: null, failing: 60 });
  });

  it('let a signal through that comes meanwhile', async () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 1);
    const run = anonymiseAsync(journeys(40, 2), guarding(6), { signal: controller.signal });
    await expect(run).rejects.toThrow(expect.objectContaining({ code: 'aborted' }));
  });
});
