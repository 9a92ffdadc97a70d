import { microaggregate } from '../treatments/microaggregate.js';
import { exchangeMatrix, postRandomise } from '../treatments/postRandomise.js';
import { roundTo } from '../treatments/roundTo.js';
import { drawShifts, shiftDate } from '../treatments/shiftDates.js';
import { topBottomCode } from '../treatments/topBottomCode.js';
import { misuse } from '../error/misuse.js';
import type { Policy } from '../policy/Policy.js';
import type { TreatmentSpec } from '../policy/TransformationSpec.js';
import type { RandomSource } from '../random/RandomSource.js';
import { encodeValues } from '../table/encodeValues.js';
import { findValueColumn } from '../table/findColumn.js';
import { parseNumber } from '../table/parseNumber.js';
import { SUPPRESSED, type Table, type ValueColumn } from '../table/Table.js';

/** An exchange matrix that must be published with the release, for analysts to correct for it. */
export interface PublishedMatrix {
  /** The column. */
  readonly column: string;
  /** Its values, in the order of rows and columns of the matrix. */
  readonly values: readonly (string | null)[];
  /** Probability that the row's value was released as the column's value. */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * Applies the treatments of single values that a policy asks for.
 *
 * @param table - the table, in canonical order, identifiers still in it (date shifts need their keys)
 * @param policy - the policy
 * @param random - source for date shifts and post-randomisation
 * @returns the treated table and the matrices to be published
 * @throws AnonymiseError `argument-invalid` when a random source is needed and missing
 */
export function treatColumns(
  table: Table,
  policy: Policy,
  random: RandomSource | undefined,
): { table: Table; matrices: PublishedMatrix[] } {
  const matrices: PublishedMatrix[] = [];
  const shifts = new Map<string, Map<string | null, number>>();
  const source = (): RandomSource => {
    if (random !== undefined) return random;
    throw misuse(
      'argument-invalid',
      'The policy draws at random, but no source was given.',
      'Pass `random: secureRandom()`.',
    );
  };
  const columns = table.columns.map((column) => {
    const treatments =
      policy.attributes.find((attribute) => attribute.column === column.name)?.treatments ?? [];
    if (column.kind === 'sequence') return column;
    return treatments.reduce((treated, spec) => treat(treated, spec), column);
  });
  function treat(column: ValueColumn, spec: TreatmentSpec): ValueColumn {
    switch (spec.treatment) {
      case 'top-bottom':
        return mapValues(column, topBottomCode(spec));
      case 'round':
        return mapValues(column, roundTo(spec.base));
      case 'date-shift': {
        const keys = findValueColumn(table, spec.by);
        // One shift a person, also when several date columns are moved by the same key.
        const id = `${spec.by}\0${String(spec.days)}`;
        const shiftOf = shifts.get(id) ?? drawShifts(keys.values, spec.days, source());
        shifts.set(id, shiftOf);
        return mapRows(column, (value, row) => {
          const shift = shiftOf.get(keys.values[keys.codes[row] as number] ?? null) ?? 0;
          return value === null ? null : shiftDate(value, shift);
        });
      }
      case 'microaggregate':
        return microaggregateColumn(table, column, [...(spec.with ?? [])], spec.k);
      case 'post-randomise': {
        const counts = new Float64Array(column.values.length);
        for (const code of column.codes) counts[code] = (counts[code] as number) + 1;
        const matrix = exchangeMatrix(counts, spec.keep);
        matrices.push({ column: column.name, values: column.values, matrix });
        return { ...column, codes: postRandomise(column.codes, matrix, source()) };
      }
    }
  }
  return { table: { ...table, columns }, matrices };
}

function mapValues(column: ValueColumn, change: (value: string) => string): ValueColumn {
  const changed = column.values.map((value) =>
    value === null || value === SUPPRESSED ? value : change(value),
  );
  return mapRows(column, (_, row) => changed[column.codes[row] as number] ?? null);
}

function mapRows(
  column: ValueColumn,
  cellOf: (value: string | null, row: number) => string | null,
): ValueColumn {
  const cells = Array.from(column.codes, (code, row) => cellOf(column.values[code] ?? null, row));
  return encodeValues(column.name, cells);
}

/** Rows with a number in every column are grouped; the others keep their value. */
function microaggregateColumn(
  table: Table,
  column: ValueColumn,
  others: readonly string[],
  k: number,
): ValueColumn {
  const columns = [column, ...others.map((name) => findValueColumn(table, name))];
  const numbers = columns.map(({ values }) =>
    values.map((value) => (value === null ? undefined : parseNumber(value))),
  );
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    columns.every(({ codes }, at) => numbers[at]?.[codes[row] as number] !== undefined),
  );
  const points = columns.map(({ codes }, at) => {
    return Float64Array.from(rows, (row) => numbers[at]?.[codes[row] as number] as number);
  });
  const groupOf = microaggregate(points, k);
  const sums = new Map<number, { sum: number; count: number }>();
  groupOf.forEach((group, at) => {
    const { sum, count } = sums.get(group) ?? { sum: 0, count: 0 };
    sums.set(group, { sum: sum + (points[0]?.[at] as number), count: count + 1 });
  });
  const means = new Map<number, string>();
  rows.forEach((row, at) => {
    const { sum, count } = sums.get(groupOf[at] as number) as { sum: number; count: number };
    means.set(row, String(Number((sum / count).toPrecision(12))));
  });
  return mapRows(column, (value, row) => means.get(row) ?? value);
}
