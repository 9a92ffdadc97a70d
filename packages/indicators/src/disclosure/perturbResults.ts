import { NjiaError } from '@njia/schema';
import { hmacSha256 } from '../hash/hmacSha256.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { cellKey, perturb, recordKey, type PerturbationRow } from './cellKey.js';
import { quantityNames, type QuantityName } from './quantityNames.js';
import { randomRound } from './rounding.js';
import { publicNotes } from './publicNotes.js';
import { releaseCell } from './suppressCell.js';

/** How counts are blurred instead of being hidden. */
export type PerturbationMethod =
  | {
      /** Unbiased random rounding to multiples of a base. */
      readonly kind: 'rounding';
      /** Base, such as 5. */
      readonly base: number;
      /** Kept in the office: the same cell rounds the same way in every release. */
      readonly secret: string;
    }
  | {
      /** Noise by the keys of the records in a cell. */
      readonly kind: 'cell-key';
      /** The perturbation table. */
      readonly table: readonly PerturbationRow[];
      /** Kept in the office: the same records get the same noise in every table and release. */
      readonly secret: string;
    };

/** Blurred results. */
export interface PerturbedResults {
  /** The set, which may be published. */
  readonly results: ResultSet;
  /** Ids of tables left out: what they show is no count that can be blurred by this method. */
  readonly leftOut: readonly string[];
}

/** Kinds that are counts of units, or made of two of them. */
const blurred = {
  rounding: new Set(['count', 'proportion', 'share', 'ratio', 'rate', 'completeness']),
  'cell-key': new Set(['count']),
};

/** Secrets shorter than this can be guessed. */
const leastSecret = 16;

/**
 * Blurs every count of a run, zeros too, and computes percentages and rates from the blurred counts alone: true ones beside
 * them would take the blur off. Totals are blurred by themselves and need not be the sums of their parts. Tables of amounts,
 * medians, changes and composites are left out, and so are overlaps, which name organisations.
 *
 * @param results - Exact results; for cell keys calculated with `lineage`.
 * @param method - How to blur.
 * @param exempt - Tables that count no persons: released as they are.
 * @throws NjiaError `DISCLOSURE-TWICE` for results that were protected before, `DISCLOSURE-SECRET` for a short secret,
 * `DISCLOSURE-LINEAGE` for cell keys without lineage, `DISCLOSURE-P-TABLE` if the table has no row for a count.
 */
export function perturbResults(
  results: ResultSet,
  method: PerturbationMethod,
  exempt: (table: ResultTable) => boolean = () => false,
): PerturbedResults {
  if (results.sensitivity !== 'restricted')
    throw new NjiaError('DISCLOSURE-TWICE', 'These results were protected before.', {
      hint: 'Protect the results as they leave the calculator.',
    });
  if (method.secret.length < leastSecret)
    throw new NjiaError('DISCLOSURE-SECRET', 'The secret is too short.', {
      hint: `It must have at least ${leastSecret} characters, and be kept in the office.`,
    });
  const free = (table: ResultTable): boolean => table.definition.kind === 'status' || exempt(table);
  const fits = (table: ResultTable): boolean =>
    table.content !== 'overlap' && (free(table) || blurred[method.kind].has(table.definition.kind));
  const quantityName = quantityNames(results.tables.filter(fits));
  return {
    results: {
      ...results,
      sensitivity: 'public',
      disclosureProfile:
        method.kind === 'rounding' ? `public-round-${method.base}` : 'public-cell-key',
      tables: results.tables.filter(fits).map(({ concentration: _, ...table }) => ({
        ...table,
        accounts: [],
        dataHash: null,
        notes: publicNotes(table.notes),
        cells: table.cells.map((cell) =>
          free(table) ? releaseCell(cell) : blurredCell(table, cell, method, quantityName),
        ),
      })),
    },
    leftOut: results.tables.filter((table) => !fits(table)).map(({ id }) => id),
  };
}

function blurredCell(
  table: ResultTable,
  cell: ResultCell,
  method: PerturbationMethod,
  quantityName: QuantityName,
): ResultCell {
  const blur = (count: number | null, side: 'above' | 'below'): number | null => {
    if (count === null) return null;
    if (method.kind === 'rounding') {
      const name = quantityName(table, cell, side, count);
      const chance = Number.parseInt(hmacSha256(method.secret, name).slice(0, 8), 16) / 2 ** 32;
      return randomRound(count, method.base, chance);
    }
    // An empty cell has no records, and the key of none is zero.
    if (cell.lineage === undefined && count > 0)
      throw new NjiaError('DISCLOSURE-LINEAGE', 'Cell keys need the records behind each cell.', {
        hint: 'Calculate with lineage.',
      });
    const keys = (cell.lineage ?? []).map((record) => recordKey(method.secret, record));
    return perturb(count, cellKey(keys), method.table);
  };
  const { kind, unit } = table.definition;
  const above = blur(cell.numerator, 'above');
  // Residents below a rate are public knowledge.
  const below = kind === 'rate' ? cell.denominator : blur(cell.denominator, 'below');
  const numerator =
    above !== null && below !== null && kind !== 'ratio' && kind !== 'rate'
      ? Math.min(above, below)
      : above;
  const scale = unit.per ?? 1;
  const value =
    cell.value === null || numerator === null
      ? null
      : kind === 'count'
        ? numerator
        : below === null || below === 0
          ? null
          : (scale * numerator) / below;
  return {
    ...releaseCell(cell),
    value,
    numerator,
    denominator: below,
    interval: null,
    // Remarks such as "small number" would tell on which side of a limit the true count lies.
    flags: [],
    status: value === null && cell.value !== null ? 'M' : cell.status,
  };
}
