import type { AnonymiseIssue } from '../error/AnonymiseIssue.js';
import { misuse } from '../error/misuse.js';
import type { Policy } from '../policy/Policy.js';
import type { RandomSource } from '../random/RandomSource.js';
import { canonicalOrder } from '../table/canonicalOrder.js';
import { encodeValues } from '../table/encodeValues.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';
import { takeRows } from '../table/takeRows.js';
import { checkColumns } from '../transform/checkColumns.js';
import {
  type CombinationPreservation,
  combinationPreservation,
} from '../utility/combinationPreservation.js';
import { countCombinations } from './countCombinations.js';
import { drawRows } from './drawRows.js';
import { hideCopies } from './hideCopies.js';
import { publishedColumns } from './publishedColumns.js';

/** Options of {@link synthesise}. */
export interface SynthesiseOptions {
  /** The source; `secureRandom()` for anything that is published. */
  readonly random?: RandomSource;
  /** Ends the computation with an error. */
  readonly signal?: AbortSignal;
}

/** What {@link synthesise} returns. */
export interface SyntheticResult {
  /** The drawn rows; absent when an issue is an error. */
  readonly release?: Table;
  /** How much of the combinations of the originals is in them, by length. */
  readonly preservation: readonly CombinationPreservation[];
  /** Cells of the drawn rows, and how many are `*`. */
  readonly cells: { readonly all: number; readonly suppressed: number };
  /** What stopped the release or should be known. */
  readonly issues: readonly AnonymiseIssue[];
}

/**
 * Draws rows that are about nobody: every combination of up to m values in them is one of at least k originals (the
 * approach of the Counter-Trafficking Data Collaborative), and no row as a whole agrees with fewer than k originals unless
 * it agrees with none. k and m come from the policy's `km-anonymity` models, the strictest of each. Columns are taken at
 * their `minimumLevel`; lists of stops, identifiers and free text are left out. There are as many rows as originals,
 * rounded down to a multiple of k.
 *
 * @param input - the originals
 * @param policy - a policy of the form `synthetic`
 * @param options - source and signal
 * @returns the rows and how much they preserve, or the issues that stopped it
 * @throws AnonymiseError `argument-invalid` without a source, `aborted`
 */
export function synthesise(
  input: Table,
  policy: Policy,
  options: SynthesiseOptions = {},
): SyntheticResult {
  const { random, signal } = options;
  if (random === undefined)
    throw misuse(
      'argument-invalid',
      'Rows are drawn at random, but no source was given.',
      'Pass `random: secureRandom()`.',
    );
  const refused = (issues: readonly AnonymiseIssue[]): SyntheticResult => ({
    preservation: [],
    cells: { all: 0, suppressed: 0 },
    issues,
  });
  const specs = policy.models.filter((spec) => spec.model === 'km-anonymity');
  const k = Math.max(1, ...specs.map((spec) => spec.k));
  const longest = Math.max(1, ...specs.map(({ m }) => m));
  const issues = checkColumns(input, policy);
  if (input.rowCount === 0) issues.push(problem('table-empty'));
  else if (input.rowCount < k) issues.push(problem('k-exceeds-rows'));
  if (issues.length > 0) return refused(issues);
  const { columns, issues: found } = publishedColumns(input, policy);
  if (found.length > 0) return refused(found);
  const combinations = countCombinations(columns, k, longest, signal);
  if (combinations === undefined) return refused([problem('combinations-too-many')]);
  const wanted = Math.floor(input.rowCount / k) * k;
  const drawn = drawRows(combinations, wanted, random, signal);
  hideCopies(drawn, columns, k);
  const release = writeRows(drawn, columns, wanted);
  if (release.rowCount === 0) return refused([problem('release-empty')]);
  const names = columns.map(({ name }) => name);
  const originals: Table = { rowCount: input.rowCount, columns };
  const all = release.rowCount * columns.length;
  const suppressed = release.columns.reduce((sum, column) => {
    const star = column.values.indexOf(SUPPRESSED);
    return sum + column.codes.reduce((count, code) => count + Number(code === star), 0);
  }, 0);
  const { suppressedCells = 1 } = policy.limits;
  if (suppressed > suppressedCells * all) return refused([problem('limit-suppressed-cells')]);
  return {
    release,
    preservation: combinationPreservation(originals, release, names, longest),
    cells: { all, suppressed },
    issues: [],
  };
}

function problem(rule: string): AnonymiseIssue {
  return { rule, severity: 'error', category: 'privacy', path: '', params: {} };
}

function writeRows(drawn: Int32Array, columns: readonly ValueColumn[], rows: number): Table {
  const width = columns.length;
  const kept = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    columns.some((_, at) => (drawn[row * width + at] as number) >= 0),
  );
  const table: Table = {
    rowCount: kept.length,
    columns: columns.map(({ name, values }, at) =>
      encodeValues(
        name,
        kept.map((row) => {
          const code = drawn[row * width + at] as number;
          return code < 0 ? SUPPRESSED : (values[code] ?? null);
        }),
      ),
    ),
  };
  return takeRows(table, canonicalOrder(table));
}
