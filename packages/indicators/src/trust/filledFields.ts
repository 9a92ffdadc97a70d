import { fieldReader } from '../records/readField.js';
import { NOT_COLLECTED } from '../records/Missing.js';
import type { CoverageClaim, RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { FieldTest } from './dataRequirements.js';

/** Answers by table and field: records are not changed between questions. */
const answers = new WeakMap<readonly Row[], Map<string, boolean>>();

function isFilled(rows: readonly Row[], field: string): boolean {
  const known = answers.get(rows) ?? new Map<string, boolean>();
  answers.set(rows, known);
  const before = known.get(field);
  if (before !== undefined) return before;
  const read = fieldReader(field);
  const found = rows.some((row) => read(row) !== NOT_COLLECTED);
  known.set(field, found);
  return found;
}

/**
 * Whether somebody declared to have reported a kind of record, so that none means zero.
 *
 * @param claims - Declared returns.
 * @param table - Table of the kind.
 */
export const isDeclared = (claims: readonly CoverageClaim[], table: string): boolean =>
  claims.some(
    (claim) => claim.reported === 'yes' && (claim.table === undefined || claim.table === table),
  );

/**
 * Which fields the records answer: those of which at least one record holds a value, or says why it has none (asked and not
 * known). Of a kind of record that is not there at all no field is answered, unless a declared return says that there was
 * nothing to report: then the zero is known.
 *
 * @param source - The records.
 * @param claims - Declared returns beyond those of the source.
 * @returns A test for `dataRequirements`.
 */
export function filledFields(
  source: RecordSource,
  claims: readonly CoverageClaim[] = [],
): FieldTest {
  const declared = [...(source.claims ?? []), ...claims];
  return (table, field) => {
    const rows = source.table(table) ?? [];
    return rows.length === 0 ? isDeclared(declared, table) : isFilled(rows, field);
  };
}
