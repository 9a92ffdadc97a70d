import type { VerdictCheck } from './Verdict.js';
import { findBrokenEntry } from '../release/ledger.js';
import type { ReleaseRecord } from '../release/LedgerEntry.js';
import { sha256 } from '../release/sha256.js';
import { compareCounts } from './compareCounts.js';
import { countNarrowed } from './countNarrowed.js';
import { countRejoined } from './countRejoined.js';
import type { EarlierFile } from './EarlierFile.js';
import { type Examination, leastCount } from './Examination.js';
import { groupRows, renderKey } from './groupRows.js';
import type { ParsedRelease } from './fieldsToRelease.js';
import { promisedValues } from './promisedValues.js';
import { readRelease } from './readRelease.js';

/**
 * What this release tells together with those before it. Subtracting one from the other must not leave a group of fewer
 * than k, nor a group of one sensitive value; no person may keep fewer sensitive values in both than the policy promises
 * for each, nor be one of fewer than k where rows of both are joined by what stands in them alike. Of two promises the
 * greater k holds: a promise is not taken back by a later policy.
 *
 * @param examination - what is looked at
 * @returns the checks `ledger`, `differencing`, `intersection`, `rejoining`; none without a ledger
 */
export async function checkEarlier(examination: Examination): Promise<VerdictCheck[]> {
  const { earlier } = examination.evidence;
  if (earlier === undefined) return [];
  const broken = await findBrokenEntry(earlier.ledger);
  const withdrawn = new Set(
    earlier.ledger.filter(({ record }) => record.withdrawn).map(({ record }) => record.fileHash),
  );
  const needed = new Set(
    earlier.ledger.map(({ record }) => record.fileHash).filter((hash) => !withdrawn.has(hash)),
  );
  const hashes = await Promise.all(earlier.files.map(sha256));
  const lacking =
    [...needed].filter((hash) => !hashes.includes(hash)).length + (broken === undefined ? 0 : 1);
  const sequences = new Set(
    examination.policy.attributes
      .filter(({ role }) => role === 'sequence')
      .map(({ column }) => column),
  );
  const { form } = examination.policy;
  const files: EarlierFile[] = [];
  for (const [at, bytes] of earlier.files.entries()) {
    const hash = hashes[at] as string;
    // Drawn rows are about nobody: their counts differ from any others by chance.
    const records = earlier.ledger
      .map(({ record }) => record)
      .filter(({ fileHash }) => fileHash === hash);
    const earlierForm = records[0]?.form ?? 'microdata';
    if (!needed.has(hash) || earlierForm === 'synthetic' || form === 'synthetic') continue;
    files.push({
      file: await readRelease(bytes, sequences),
      form: earlierForm,
      k: records.reduce((most, record) => Math.max(most, record.k ?? 1), 1),
      diversity: diversityOf(records),
    });
  }
  const differences = files.reduce(
    (sum, { file, form: earlierForm, k }) =>
      sum +
      (form === 'aggregate' || earlierForm === 'aggregate'
        ? compareCounts(
            { file: examination.release, form },
            { file, form: earlierForm },
            Math.max(k, leastCount(examination.policy)),
          )
        : countDifferences(examination, file, Math.max(k, examination.k))),
    0,
  );
  const rows = files.filter((file) => form === 'microdata' && file.form === 'microdata');
  const narrowed = countNarrowed(examination, rows);
  const rejoined = rows.reduce((sum, file) => sum + countRejoined(examination, file), 0);
  const required = files.reduce((most, { k }) => Math.max(most, k), examination.k);
  return [
    { id: 'ledger', pass: lacking === 0, failing: lacking },
    { id: 'differencing', pass: differences === 0, required, failing: differences },
    { id: 'intersection', pass: narrowed === 0, failing: narrowed },
    { id: 'rejoining', pass: rejoined === 0, required, failing: rejoined },
  ];
}

/** Sets of columns that a reader is likely to count by: all quasi-identifiers, those of the models, none (the total). */
function countedBy({ quasi, policy }: Examination): string[][] {
  const sets = policy.models.flatMap((spec): string[][] => {
    if (spec.model === 'flow-anonymity')
      return [[spec.origin, spec.destination, ...(spec.by ?? [])]];
    return spec.model === 'k-anonymity' && spec.columns !== undefined ? [[...spec.columns]] : [];
  });
  return [quasi.map(({ column }) => column), [], ...sets];
}

/** Groups whose size differs by fewer than k persons, or by persons of one sensitive value. */
function countDifferences(examination: Examination, file: ParsedRelease, k: number): number {
  const { release, policy } = examination;
  const sensitive = [...promisedValues(policy).keys()].filter((column) =>
    file.header.includes(column),
  );
  let failing = 0;
  for (const columns of countedBy(examination)) {
    if (columns.some((column) => !file.header.includes(column))) continue;
    const before = groupRows(file, columns);
    for (const [key, rows] of groupRows(release, columns)) {
      const others = before.get(key);
      if (others === undefined) continue;
      const difference = Math.abs(rows.length - others.length);
      if (difference > 0 && difference < k) failing++;
      else if (
        difference > 0 &&
        sensitive.some((column) => differsByOneValue(release, rows, file, others, column))
      )
        failing++;
    }
  }
  return failing;
}

function differsByOneValue(
  release: ParsedRelease,
  rows: readonly number[],
  file: ParsedRelease,
  others: readonly number[],
  column: string,
): boolean {
  const counts = new Map<string, number>();
  const add = (table: ParsedRelease, numbers: readonly number[], by: number): void => {
    const at = table.header.indexOf(column);
    for (const number of numbers) {
      const value = renderKey([table.rows[number]?.[at] ?? null]);
      counts.set(value, (counts.get(value) ?? 0) + by);
    }
  };
  add(release, rows, 1);
  add(file, others, -1);
  return [...counts.values()].filter((count) => count !== 0).length === 1;
}

/** The greatest number of values that entries of one file promise, by column. */
function diversityOf(records: readonly ReleaseRecord[]): Map<string, number> {
  const promised = new Map<string, number>();
  for (const { diversity = {} } of records)
    for (const [column, least] of Object.entries(diversity))
      promised.set(column, Math.max(promised.get(column) ?? 1, least));
  return promised;
}
