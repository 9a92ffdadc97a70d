import { isWrittenOf } from './isWrittenOf.js';
import { plainTruth, treatedCell, type TruthOf, type TruthTest } from './joinRows.js';
import type { PlainRows } from './ReleaseEvidence.js';

/**
 * What a cell of an earlier file is true of. Its policy is not known any more: a label is read by the hierarchy of today,
 * and where that knows it not, as it is written.
 *
 * @param file - the earlier file
 * @param onUnread - called when a label stands for no original
 * @returns the test of a column, for original cells before any treatment; none of a column that cannot be read at all
 */
export function earlierTruth(file: PlainRows, onUnread: () => void): TruthOf {
  return (attribute, cells) => {
    const plain = plainTruth(attribute, cells);
    if (plain === undefined) return undefined;
    const byPolicy: TruthTest = (label, cell) => plain(label, treatedCell(attribute, cell));
    const asWritten: TruthTest = (label, cell) =>
      typeof label === 'string' && typeof cell === 'string' && isWrittenOf(label, cell);
    const at = file.header.indexOf(attribute.column);
    const labels = new Set(file.rows.map((row) => row[at] ?? null));
    const tests = new Map<unknown, TruthTest>();
    let isRead = false;
    for (const label of labels) {
      const test = [byPolicy, asWritten].find((each) => cells.some((cell) => each(label, cell)));
      if (test !== undefined) tests.set(label, test);
      else if (label !== null) onUnread();
      if (test !== undefined && label !== null && label !== '*') isRead = true;
    }
    return isRead ? (label, cell) => tests.get(label)?.(label, cell) ?? false : undefined;
  };
}
