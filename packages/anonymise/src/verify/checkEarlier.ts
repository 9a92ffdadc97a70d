import type { VerdictCheck } from './Verdict.js';
import { findBrokenEntry } from '../release/ledger.js';
import type { ReleaseRecord } from '../release/LedgerEntry.js';
import { sha256 } from '../release/sha256.js';
import { commonGroups } from './commonGroups.js';
import { countDifferences } from './countDifferences.js';
import { countNarrowed } from './countNarrowed.js';
import { countRejoined } from './countRejoined.js';
import { countRests } from './countRests.js';
import type { EarlierFile } from './EarlierFile.js';
import type { Examination } from './Examination.js';
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
  const grouped = commonGroups(examination);
  const differences = files.reduce(
    (sum, file) => sum + countDifferences(examination, file, grouped),
    countRests(examination, files, grouped),
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

/** The greatest number of values that entries of one file promise, by column. */
function diversityOf(records: readonly ReleaseRecord[]): Map<string, number> {
  const promised = new Map<string, number>();
  for (const { diversity = {} } of records)
    for (const [column, least] of Object.entries(diversity))
      promised.set(column, Math.max(promised.get(column) ?? 1, least));
  return promised;
}
