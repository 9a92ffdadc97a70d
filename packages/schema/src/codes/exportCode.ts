import type { CodeListId, CodeOf } from '../codelists/index.js';
import type { CodeExport, ExportLoss } from './codeExport.js';
import type { CodeListDetails, CodeValue } from './codeListDetails.js';
import type { CrosswalkEntry } from './crosswalkEntry.js';
import { checkStandard } from './checkStandard.js';
import { listDetails } from './listDetails.js';

const order = ['exact', 'close', 'narrower', 'broader'] as const;

/**
 * Writes a code of ours in another standard: its best entry, else that of the wider value it belongs
 * to, else that of `other`. The match says what was lost. A code that the list does not hold, such as
 * one that a profile adds, has no counterpart.
 *
 * @param list - Id of our list.
 * @param code - Our code.
 * @param standard - Key of the standard, such as `htcds-2.0`.
 * @throws NjiaError `CODE-LIST-UNKNOWN` or `CODE-STANDARD-UNKNOWN` when there is no such list or standard.
 * @example
 * ```ts
 * import { exportCode } from '@njia/schema/codes';
 * exportCode('exploitation_type', 'forced_criminality', 'htcds-2.0').match; // => 'broader'
 * ```
 */
export function exportCode<List extends CodeListId>(
  list: List,
  code: CodeOf<List>,
  standard: string,
): CodeExport {
  checkStandard(standard);
  const details = listDetails(list);
  const own = bestEntry(valueOf(details, code), standard);
  if (own !== undefined) return { list, code, written: own.code, match: own.match };
  for (const wider of widerValues(details, code)) {
    const entry = bestEntry(wider, standard);
    if (entry !== undefined && entry.match !== 'narrower')
      return { list, code, written: entry.code, match: 'broader', foldedInto: wider.code };
  }
  return { list, code, match: 'none' };
}

/**
 * Counts what was lost in exports.
 *
 * @param exports - Results of `exportCode`, one a value written.
 * @returns One entry a code that has no exact counterpart, in the order of first appearance.
 */
export function exportLosses(exports: Iterable<CodeExport>): ExportLoss[] {
  const losses = new Map<string, ExportLoss>();
  for (const one of exports) {
    if (one.match === 'exact') continue;
    const key = `${one.list} ${one.code} ${one.written ?? ''}`;
    losses.set(key, { ...one, times: (losses.get(key)?.times ?? 0) + 1 });
  }
  return [...losses.values()];
}

function bestEntry(value: CodeValue | undefined, standard: string): CrosswalkEntry | undefined {
  const entries = value?.crosswalk[standard] ?? [];
  for (const match of order) {
    const entry = entries.find((candidate) => candidate.match === match);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** The parents of a code, nearest first, and at last `other`; an unknown value is never "other". */
function widerValues(list: CodeListDetails, code: string): CodeValue[] {
  const wider: CodeValue[] = [];
  const known = valueOf(list, code);
  if (known === undefined) return wider;
  let { parent } = known;
  while (parent !== undefined && wider.length < list.values.length) {
    const value = valueOf(list, parent);
    if (value === undefined) break;
    wider.push(value);
    parent = value.parent;
  }
  const other = code === 'unknown' || code === 'none' ? undefined : valueOf(list, 'other');
  return other === undefined ? wider : [...wider, other];
}

function valueOf(list: CodeListDetails, code: string): CodeValue | undefined {
  return list.values.find((value) => value.code === code);
}
