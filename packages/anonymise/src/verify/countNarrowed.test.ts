import { expect, it } from 'vitest';
import { type InTurn, releaseInTurn } from '../../test/releaseInTurn.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { AttributePolicy } from '../policy/Policy.js';

/** Each county has two forms and each age has two; county and age together have one. */
const blocks = [
  ['Kilifi', '35', 'labour'],
  ['Kilifi', '25', 'sexual'],
  ['Kwale', '25', 'begging'],
  ['Kwale', '35', 'domestic'],
] as const;
const header = ['case', 'county', 'age', 'form'];
const rows = blocks.flatMap((block, at) =>
  Array.from({ length: 10 }, (_, each) => [`CASE-${String(10_000 + at * 10 + each)}`, ...block]),
);
const bands = { kind: 'bands', levels: [{ width: 10 }] } as const;
const county: AttributePolicy = { column: 'county', role: 'quasi-identifier' };
const age: AttributePolicy = { column: 'age', role: 'quasi-identifier', hierarchy: bands };
const l2: ModelSpec[] = [{ model: 'distinct-l-diversity', sensitive: 'form', l: 2 }];

async function release(
  [countyAs, ageAs]: readonly [AttributePolicy, AttributePolicy],
  more: readonly ModelSpec[],
  before?: readonly InTurn[],
) {
  const attributes: AttributePolicy[] = [
    { column: 'case', role: 'identifier' },
    countyAs,
    ageAs,
    { column: 'form', role: 'sensitive' },
  ];
  const models: ModelSpec[] = [{ model: 'k-anonymity', k: 5 }, ...more];
  return releaseInTurn(header, rows, { attributes, models }, before);
}

const dropped = ({ column }: AttributePolicy): AttributePolicy => ({ column, role: 'free-text' });

it.each([
  ['l-diversity', l2],
  ['t-closeness', [{ model: 't-closeness', sensitive: 'form', t: 0.9, distance: 'equal' }]],
  ['alpha-k', [{ model: 'alpha-k-anonymity', sensitive: 'form', alpha: 0.6, k: 5 }]],
  ['no model of the column', []],
] as const)(
  'files over other quasi-identifiers are joined through the originals: %s',
  async (_, models) => {
    const first = await release([county, dropped(age)], models);
    expect(first.failing).toEqual([]);
    const second = await release([dropped(county), age], models, [first]);
    expect(second.failing).toEqual(['intersection']);
    expect(second.verdict?.checks.find(({ id }) => id === 'intersection')?.failing).toBe(40);
    // The column alone again: nothing new is told.
    expect((await release([county, dropped(age)], models, [first])).failing).toEqual([]);
  },
);

it('also where what was released then is an identifier now', async () => {
  const first = await release([county, dropped(age)], l2);
  const second = await release([{ column: 'county', role: 'identifier' }, age], l2, [first]);
  expect(second.failing).toContain('intersection');
});

it('keeps what the earlier policy promised', async () => {
  const first = await release([county, dropped(age)], l2);
  expect(first.sealed?.ledger[0]?.record.diversity).toEqual({ form: 2 });
});

it('reads bands that the policy of today does not know', async () => {
  const first = await release([dropped(county), { ...age, minimumLevel: 1 }], l2);
  const plain: AttributePolicy = { column: 'age', role: 'free-text' };
  expect((await release([county, plain], l2, [first])).failing).toEqual(['intersection']);
});

it('says what it cannot read', async () => {
  const named = {
    kind: 'table',
    rows: [
      ['25', 'young', 'any'],
      ['35', 'old', 'any'],
    ],
  } as const;
  const first = await release([dropped(county), { ...age, hierarchy: named, minimumLevel: 1 }], l2);
  const second = await release([county, dropped(age)], l2, [first]);
  expect(second.verdict?.notProven).toContain('values-of-earlier-files');
});
