import { records, type Location } from '@njia/schema';
import type { Reading } from '../records/reading.js';

/** Several readings as one data set, whose values still know their cells. */
export interface Combined {
  /** The data set: tables joined in the order of the files, the head of the first file. */
  readonly dataset: Readonly<Record<string, unknown>>;
  /** Finds the cell of a value by its path in the joined data set. */
  readonly locate: (path: string) => Location | undefined;
  /** Gives the path in the joined data set for a path in one reading. */
  readonly pathIn: (reading: number, path: string) => string;
}

/**
 * Joins readings into one data set. Records are not changed; two files that use the same id are
 * found by the rule `ID-DUPLICATE` afterwards.
 */
export function combineReadings(readings: readonly Reading[]): Combined {
  const dataset: Record<string, unknown> = {};
  /** Table to the index of the first record of each reading. */
  const starts = new Map<string, number[]>();
  for (const { table } of records) {
    const joined: unknown[] = [];
    const first: number[] = [];
    let present = false;
    for (const reading of readings) {
      first.push(joined.length);
      const rows = (reading.dataset as Record<string, unknown> | null)?.[table];
      if (!Array.isArray(rows)) continue;
      present = true;
      for (const row of rows) joined.push(row);
    }
    starts.set(table, first);
    if (present) dataset[table] = joined;
  }
  const heads = readings.map((reading) => reading.dataset as Record<string, unknown>);
  const tables = new Set(records.map((record) => record.table));
  const head = Object.entries(heads[0] ?? {}).filter(([key]) => !tables.has(key));

  return {
    dataset: { ...Object.fromEntries(head), ...dataset },
    locate(path) {
      const [, table, number, ...rest] = path.split('/');
      const first = starts.get(table ?? '');
      const index = Number(number);
      if (first === undefined || !Number.isInteger(index))
        return readings[0]?.sourceMap.locate(path);
      let reading = first.length - 1;
      while (reading > 0 && first[reading]! > index) reading -= 1;
      const local = ['', table, index - first[reading]!, ...rest].join('/');
      const location = readings[reading]?.sourceMap.locate(local);
      return location === undefined ? undefined : { file: reading + 1, ...location };
    },
    pathIn(reading, path) {
      const [, table, number, ...rest] = path.split('/');
      const first = starts.get(table ?? '')?.[reading];
      const index = Number(number);
      if (first === undefined || number === undefined || !Number.isInteger(index)) return path;
      return ['', table, index + first, ...rest].join('/');
    },
  };
}
