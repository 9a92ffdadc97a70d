import type { Issue } from '@njia/schema';
import { isRecord } from '../dialects/json/isRecord.js';
import type { Source } from '../tables/source.js';
import { decodeText } from '../text/decodeText.js';
import { copyOf } from './copyOf.js';
import type { Fix } from './fix.js';
import { fixValues } from './fixValues.js';

/**
 * Mends NDJSON of the shared format: lines with a change are written anew, all others stay as they
 * are, blank and broken ones included.
 *
 * @param bytes - The file.
 * @param source - The file as read.
 * @param issues - Its findings.
 */
export function fixNdjson(
  bytes: Uint8Array,
  source: Source,
  issues: readonly Issue[],
): Omit<Fix, 'format'> {
  const values = (source.json as readonly unknown[]).map(copyOf);
  /** Where the records of each table stand in `values`. */
  const places = new Map<string, number[]>();
  values.forEach((value, index) => {
    if (index === 0 || !isRecord(value)) return;
    for (const table of Object.keys(value)) {
      const list = places.get(table) ?? [];
      places.set(table, list);
      list.push(index);
    }
  });
  const touched = new Set<number>();
  const fix = fixValues(issues, (steps) => {
    const [table = '', number = '', ...rest] = steps;
    const index = places.get(table)?.[Number(number)];
    touched.add(index ?? 0);
    return index === undefined ? [values[0], steps] : [values[index], [table, ...rest]];
  });
  const lines = decodeText(bytes).text.split('\n');
  for (const index of touched) {
    if (fix.changes.length > 0)
      lines[(source.lines?.[index] ?? index + 1) - 1] = JSON.stringify(values[index]);
  }
  return { ...fix, content: lines.join('\n') };
}
