import type { Frame } from '../classes/Frame.js';
import { compareText } from '../table/compareText.js';
import { SUPPRESSED, type ValueColumn } from '../table/Table.js';
import { CELL_SUPPRESSED, type Recoding } from './recodeLocally.js';

/**
 * Writes the quasi-identifiers of the released rows.
 *
 * @param frame - the frame
 * @param recoding - how every tuple is released
 * @param rows - the rows that are released, none of a dropped tuple
 * @returns the columns, in the order of the frame's quasi-identifiers
 */
export function releaseColumns(frame: Frame, recoding: Recoding, rows: Int32Array): ValueColumn[] {
  return frame.quasi.map(({ column, hierarchy }, index) => {
    const labels = new Map<string | null, number>();
    const numberOf = (label: string | null): number => {
      const known = labels.get(label);
      if (known !== undefined) return known;
      labels.set(label, labels.size);
      return labels.size - 1;
    };
    // Per level the number of each of its labels, filled as they are met.
    const numbers = hierarchy.labels.map((level) => new Int32Array(level.length).fill(-1));
    const codes = new Int32Array(rows.length);
    for (let at = 0; at < rows.length; at++) {
      const tuple = frame.tupleOf[rows[at] as number] as number;
      const level = recoding.patterns[recoding.patternOf[tuple] as number]?.[index] as number;
      if (level === CELL_SUPPRESSED) {
        codes[at] = numberOf(SUPPRESSED);
        continue;
      }
      const label = hierarchy.maps[level]?.[frame.tupleCodes[index]?.[tuple] as number] as number;
      const known = numbers[level] as Int32Array;
      if (known[label] === -1) known[label] = numberOf(hierarchy.labels[level]?.[label] ?? null);
      codes[at] = known[label] as number;
    }
    const values = [...labels.keys()].sort(compareText);
    const position = new Int32Array(values.length);
    values.forEach((value, place) => {
      position[labels.get(value) as number] = place;
    });
    return {
      kind: 'value',
      name: column.name,
      values,
      codes: codes.map((code) => position[code] as number),
    };
  });
}
