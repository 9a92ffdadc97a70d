import { definePolicy } from '../src/policy/definePolicy.js';
import { randomBelow } from '../src/random/randomBelow.js';
import { seededRandom } from '../src/random/seededRandom.js';
import type { SequenceCell } from '../src/table/Table.js';
import { tableFromRows } from '../src/table/tableFromRows.js';
import { anonymise } from '../src/transform/anonymise.js';
import { renderRelease } from '../src/release/renderRelease.js';

/** Synthetic journeys with every role of column, and a policy over them. */
export const sampleHeader = [
  'id',
  'name',
  'phone',
  'county',
  'age',
  'month',
  'form',
  'route',
  'notes',
];

export const samplePolicy = definePolicy({
  name: 'sample',
  purpose: 'a test',
  attributes: [
    { column: 'id', role: 'identifier' },
    { column: 'name', role: 'identifier' },
    { column: 'phone', role: 'identifier' },
    {
      column: 'county',
      role: 'quasi-identifier',
      hierarchy: {
        kind: 'tree',
        nodes: [
          { code: 'KE' },
          { code: 'UG' },
          ...['KE-01', 'KE-30', 'KE-47'].map((code) => ({ code, parent: 'KE' })),
        ],
      },
    },
    {
      column: 'age',
      role: 'quasi-identifier',
      hierarchy: { kind: 'bands', levels: [{ width: 10 }, { width: 20 }] },
    },
    {
      column: 'month',
      role: 'quasi-identifier',
      hierarchy: { kind: 'dates', levels: ['quarter', 'year'] },
      minimumLevel: 1,
    },
    { column: 'form', role: 'sensitive' },
    { column: 'route', role: 'sequence' },
    { column: 'notes', role: 'free-text' },
  ],
  models: [
    { model: 'k-anonymity', k: 5 },
    { model: 'distinct-l-diversity', sensitive: 'form', l: 2 },
    { model: 't-closeness', sensitive: 'form', t: 0.6, distance: 'equal' },
    { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length: 2 },
  ],
  limits: { recordRisk: 0.2 },
});

type Row = (string | null | SequenceCell)[];

/** Rows of the sample, in a fixed order. */
export function sampleRows(count: number, seed = 'sample'): Row[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[randomBelow(random, items.length)] as Item;
  return Array.from({ length: count }, (_, at): Row => {
    const county = pick(['KE-01', 'KE-01', 'KE-30', 'KE-47', 'UG', null]);
    return [
      `CASE-${String(1000 + at)}`,
      `${pick(['Zawadi', 'Baraka', 'Imani'])} Tumaini${String(at)}`,
      `0722${String(100000 + at * 7)}`,
      county,
      String(10 + randomBelow(random, 40)),
      pick(['2021-03', '2021-04', '2022-07']),
      pick(['labour', 'sexual', 'begging']),
      [county ?? 'KE', pick(['KE-47', 'UG']), pick(['SA', 'AE'])],
      `met near the market ${String(at)}`,
    ];
  });
}

/** A release of the sample with its originals. */
export function sampleRelease(
  rows: readonly Row[] = sampleRows(400),
  policy = samplePolicy,
  header = sampleHeader,
): { originals: { header: string[]; rows: readonly Row[] }; bytes: Uint8Array; text: string } {
  const { table } = tableFromRows(header, rows, { sequences: ['route'] });
  const { release, issues } = anonymise(table, policy);
  if (release === undefined)
    throw new Error(`no release: ${issues.map(({ rule }) => rule).join()}`);
  const bytes = renderRelease(release);
  return {
    originals: { header, rows },
    bytes,
    text: new TextDecoder().decode(bytes),
  };
}
