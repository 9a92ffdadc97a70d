import { noisyCounts, type Contribution, crossDomain } from '../dp/noisyCounts.js';
import type { PrivacyBudget } from '../dp/PrivacyBudget.js';
import { fraction, rational, writeRational } from '../dp/Rational.js';
import { misuse } from '../error/misuse.js';
import { throwIfAborted } from '../error/throwIfAborted.js';
import { hashPolicy } from '../policy/hashPolicy.js';
import type { DifferentialPrivacySpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';
import { randomBelow } from '../random/randomBelow.js';
import type { RandomSource } from '../random/RandomSource.js';
import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import { compareText } from '../table/compareText.js';
import { encodeValues } from '../table/encodeValues.js';
import { findValueColumn } from '../table/findColumn.js';
import type { Table } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { checkColumns } from '../transform/checkColumns.js';
import {
  type CombinationPreservation,
  combinationPreservation,
} from '../utility/combinationPreservation.js';
import { drawFromMarginals } from './drawFromMarginals.js';
import { marginalTree } from './MarginalTree.js';
import { type PublishedColumns, publishedColumns } from './publishedColumns.js';
import { reconcileMarginals } from './reconcileMarginals.js';

/** Options of {@link synthesiseFromMarginals}. */
export interface MarginalOptions {
  /** The budget that pays. */
  readonly budget: PrivacyBudget;
  /** The source; `secureRandom()` for anything that is published. */
  readonly random: RandomSource;
  /** Ends the computation with an error. */
  readonly signal?: AbortSignal;
}

/** What {@link synthesiseFromMarginals} returns. */
export interface MarginalResult {
  /** The drawn rows; absent when an issue is an error. */
  readonly release?: Table;
  /** The budget afterwards, to be kept before anything is published. */
  readonly budget: PrivacyBudget;
  /**
   * How much of the combinations of the originals is in the rows, by length up to two. Measured on the originals without
   * noise: for the publisher only, never to be published.
   */
  readonly preservation: readonly CombinationPreservation[];
  /** What stopped the release or should be known. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Draws rows from noisy marginals: counts over the sets of columns that the policy fixed beforehand, each with exact
 * discrete Gaussian noise over a public domain, made to agree, then rows drawn down the tree that they form (the approach
 * of MST, McKenna, Miklau and Sheldon 2021, with a given tree: no budget goes into choosing one). Persons are neighbours by
 * being there or not; each counts in one cell of each marginal, so that a marginal with sigma^2 = 1 / (2 r) costs r and all
 * of them the policy's rho. The number of rows comes from the noisy counts too.
 *
 * @param input - the originals
 * @param policy - a policy of the form `synthetic` with the model `differential-privacy`
 * @param options - budget, source, signal
 * @returns the rows and the budget afterwards
 * @throws AnonymiseError `argument-invalid` for another policy, `limit-exceeded` when the budget does not suffice, `aborted`
 */
export async function synthesiseFromMarginals(
  input: Table,
  policy: Policy,
  options: MarginalOptions,
): Promise<MarginalResult> {
  const { random, signal } = options;
  const [spec] = policy.models;
  if (spec?.model !== 'differential-privacy')
    throw misuse(
      'argument-invalid',
      'The policy does not ask for differential privacy.',
      'Use the model `differential-privacy`, or `synthesise`.',
    );
  const issues = checkColumns(input, policy);
  if (issues.length > 0) return { budget: options.budget, preservation: [], issues };
  const { columns } = publishedColumns(input, policy);
  const domains = domainsOf(columns, policy);
  const coded = columns.map(({ values, codes }, at) => {
    const domain = domains[at] as readonly (string | null)[];
    const places = values.map((value) => Math.max(0, domain.indexOf(value)));
    return codes.map((code) => places[code] as number);
  });
  const rows = personRows(input, spec, random);
  const names = columns.map(({ name }) => name);
  const sizes = domains.map(({ length }) => length);
  const tree = marginalTree(
    spec.marginals.map((marginal) => marginal.map((name) => names.indexOf(name))),
    sizes,
  );
  const hash = await hashPolicy(policy);
  const rho = writeRational(shareOfRho(spec));
  let { budget } = options;
  const counts = tree.map((marginal, at) => {
    throwIfAborted(signal);
    const contributions = rows.map((row): Contribution => {
      const cell = marginal.columns.map((column) => String(coded[column]?.[row]));
      return { person: String(row), cell };
    });
    const lists = marginal.sizes.map((size) =>
      Array.from({ length: size }, (_, code) => `${code}`),
    );
    const noisy = noisyCounts(contributions, {
      domain: crossDomain(...lists),
      cellsPerPerson: 1,
      mechanism: { noise: 'gaussian', rho },
      budget,
      purpose: `${hash} marginal ${String(at)}`,
      random,
    });
    ({ budget } = noisy);
    return noisy.counts.map(Number);
  });
  const reconciled = reconcileMarginals(tree, counts);
  if (reconciled.total === 0)
    return { budget, preservation: [], issues: [problem('release-empty')] };
  const drawn = drawFromMarginals(tree, reconciled, random);
  const table: Table = {
    rowCount: reconciled.total,
    columns: names.map((name, at) => {
      const codes = drawn[at] as Int32Array;
      return encodeValues(
        name,
        Array.from(codes, (code) => domains[at]?.[code] ?? null),
      );
    }),
  };
  const release = takeRows(table, canonicalOrder(table));
  const originals: Table = { rowCount: input.rowCount, columns };
  const preservation = combinationPreservation(
    originals,
    release,
    names,
    Math.min(2, names.length),
  );
  return { release, budget, preservation, issues: [] };
}

function problem(rule: string): AnonymiseIssue {
  return { rule, severity: 'error', category: 'privacy', path: '', params: {} };
}

function shareOfRho({ rho, marginals }: DifferentialPrivacySpec): ReturnType<typeof rational> {
  const { numerator, denominator } = rational(rho);
  return fraction(numerator, denominator * BigInt(marginals.length));
}

/** The public values of each column; the first stands for everything else, and for nothing. */
function domainsOf(
  columns: PublishedColumns['columns'],
  { attributes }: Policy,
): (readonly (string | null)[])[] {
  return columns.map(({ name }) => [
    null,
    ...(attributes.find(({ column }) => column === name)?.domain ?? []),
  ]);
}

/** One row a person. Rows without a key are nobody's in particular and do not count. */
function personRows(
  input: Table,
  { person }: DifferentialPrivacySpec,
  random: RandomSource,
): number[] {
  const order = [...canonicalOrder(input)];
  if (person === undefined) return order;
  const { values, codes } = findValueColumn(input, person);
  const rowsOf = new Map<string, number[]>();
  for (const row of order) {
    const key = values[codes[row] as number] ?? null;
    if (key === null) continue;
    const known = rowsOf.get(key);
    if (known === undefined) rowsOf.set(key, [row]);
    else known.push(row);
  }
  return [...rowsOf]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, rows]) => rows[randomBelow(random, rows.length)] as number);
}
