import type { Check } from '@njia/exchange';

/** Findings after which a record has not the shape that calculations rely on. */
const misshapen = new Set(['FIELD-TYPE', 'FIELD-REQUIRED']);

/**
 * Takes out the records that lack a required field or hold something of another type: what comes after
 * a check may rely on the shape of the others.
 *
 * @param check - A check with all of its findings, not a sample.
 * @returns The data set without them, and how many there were.
 */
export function readableRecords(check: Pick<Check, 'dataset' | 'report'>): {
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly left: number;
} {
  const { dataset, report } = check;
  const spoilt = new Set(
    report.issues
      .filter(({ rule }) => misshapen.has(rule))
      .map(({ path }) => path.split('/').slice(0, 3).join('/')),
  );
  let left = 0;
  const tables = Object.entries(dataset).map(([table, rows]) => {
    if (!Array.isArray(rows)) return [table, rows] as const;
    const kept: readonly unknown[] = rows.filter((_, index) => !spoilt.has(`/${table}/${index}`));
    left += rows.length - kept.length;
    return [table, kept] as const;
  });
  return { dataset: Object.fromEntries(tables), left };
}
