import { misuse } from '../error/misuse.js';
import type { ModelSpec } from '../policy/ModelSpec.js';
import type { Policy } from '../policy/Policy.js';
import type { Table } from '../table/Table.js';
import { combinations } from './combinations.js';

/** Every combination of values in some columns occurs at least `k` times. */
export interface Constraint {
  /** The columns. */
  readonly columns: readonly string[];
  /** Smallest count. */
  readonly k: number;
  /** Whether combinations with `*` count too (strict classes) or are not published values (k^m). */
  readonly countsSuppressed: boolean;
}

/** Greatest number of column subsets for k^m. */
const MAXIMUM_SUBSETS = 20_000;

/**
 * The constraints of a model on combinations of columns.
 *
 * @param model - the model
 * @param policy - the policy, for the columns when the model names none
 * @param table - the table, for the kinds of columns
 * @returns the constraints; empty for models of other kinds
 * @throws AnonymiseError `limit-exceeded` when k^m would need too many subsets
 */
export function constraintsOf(model: ModelSpec, policy: Policy, table: Table): Constraint[] {
  switch (model.model) {
    case 'k-anonymity':
      return model.columns === undefined
        ? []
        : [{ columns: model.columns, k: model.k, countsSuppressed: true }];
    case 'flow-anonymity': {
      const columns = [model.origin, model.destination, ...(model.by ?? [])];
      return [{ columns, k: model.k, countsSuppressed: true }];
    }
    case 'km-anonymity': {
      const published = new Set(
        table.columns.filter((column) => column.kind === 'value').map((column) => column.name),
      );
      const released = ['quasi-identifier', 'sensitive', 'insensitive'];
      const columns =
        model.columns ??
        policy.attributes
          .filter(
            (attribute) => released.includes(attribute.role) && published.has(attribute.column),
          )
          .map((attribute) => attribute.column);
      return subsets(columns, model.m).map((subset) => ({
        columns: subset,
        k: model.k,
        countsSuppressed: false,
      }));
    }
    default:
      return [];
  }
}

function subsets(columns: readonly string[], most: number): string[][] {
  const found: string[][] = [];
  for (let size = 1; size <= Math.min(most, columns.length); size++) {
    for (const chosen of combinations(columns.length, size)) {
      if (found.length >= MAXIMUM_SUBSETS) {
        throw misuse(
          'limit-exceeded',
          'The k^m model would need too many combinations of columns.',
          'Lower m or name fewer columns.',
        );
      }
      found.push(chosen.map((at) => columns[at] as string));
    }
  }
  return found;
}
