import type { Table } from '../table/Table.js';
import type { Frame, QuasiIdentifier, SensitiveView } from './Frame.js';
import type { Histograms, Layer } from './Layer.js';
import type { Persons } from './Persons.js';
import { partitionRows } from './partitionRows.js';
import type { Partition } from './refineClasses.js';

/**
 * Prepares a table for searching and checking: its distinct quasi-identifier tuples, counted.
 *
 * @param table - the table, in canonical order when the result must not depend on the order of rows
 * @param quasi - the quasi-identifiers
 * @param views - the sensitive views that models need
 * @param members - 1 for released rows, 0 for rows of the population only; all released when absent
 * @param persons - who has several rows; everybody has one when absent
 * @returns the frame
 */
export function makeFrame(
  table: Table,
  quasi: readonly QuasiIdentifier[],
  views: readonly SensitiveView[] = [],
  members?: Uint8Array,
  persons?: Persons,
): Frame {
  const partition = partitionRows(
    table.rowCount,
    quasi.map(({ column }) => column),
  );
  const { classOf, count } = partition;
  const first = new Int32Array(count).fill(-1);
  const sizes = new Int32Array(count);
  const population = new Int32Array(count);
  let rowCount = 0;
  for (let row = 0; row < table.rowCount; row++) {
    const tuple = classOf[row] as number;
    if (first[tuple] === -1) first[tuple] = row;
    population[tuple] = (population[tuple] as number) + 1;
    if (members === undefined || members[row] === 1) {
      sizes[tuple] = (sizes[tuple] as number) + 1;
      rowCount++;
    }
  }
  const base: Layer = {
    count,
    representatives: Int32Array.from({ length: count }, (_, tuple) => tuple),
    sizes,
    population: members === undefined ? sizes : population,
    histograms: views.map((view) => countValues(partition, view, members)),
    repeated: persons && countPersons(partition, persons, members),
  };
  const tupleCodes = quasi.map(({ column }) => first.map((row) => column.codes[row] as number));
  return { rowCount, quasi, tupleOf: classOf, tupleCodes, views, base };
}

function countPersons(
  partition: Partition,
  { personOf, count }: Persons,
  members: Uint8Array | undefined,
): Histograms {
  const mask = Uint8Array.from(personOf, (person, row) =>
    Number(person !== -1 && (members === undefined || members[row] === 1)),
  );
  return countValues(partition, { codes: personOf, cardinality: count }, mask);
}

function countValues(
  partition: Partition,
  view: Pick<SensitiveView, 'codes' | 'cardinality'>,
  members: Uint8Array | undefined,
): Histograms {
  const rows = members === undefined ? undefined : members;
  const starts = new Int32Array(partition.count + 1);
  partition.classOf.forEach((tuple, row) => {
    if (rows === undefined || rows[row] === 1)
      starts[tuple + 1] = (starts[tuple + 1] as number) + 1;
  });
  for (let at = 0; at < partition.count; at++)
    starts[at + 1] = (starts[at + 1] as number) + (starts[at] as number);
  const next = starts.slice();
  const sorted = new Int32Array(starts[partition.count] as number);
  partition.classOf.forEach((tuple, row) => {
    if (rows !== undefined && rows[row] !== 1) return;
    const at = next[tuple] as number;
    sorted[at] = view.codes[row] as number;
    next[tuple] = at + 1;
  });
  const offsets = new Int32Array(partition.count + 1);
  const codes = new Int32Array(sorted.length);
  const counts = new Int32Array(sorted.length);
  let written = 0;
  for (let tuple = 0; tuple < partition.count; tuple++) {
    const part = sorted.subarray(starts[tuple], starts[tuple + 1]).sort();
    for (let at = 0; at < part.length; at++) {
      if (at > 0 && part[at] === part[at - 1]) {
        counts[written - 1] = (counts[written - 1] as number) + 1;
      } else {
        codes[written] = part[at] as number;
        counts[written++] = 1;
      }
    }
    offsets[tuple + 1] = written;
  }
  return {
    cardinality: view.cardinality,
    offsets,
    codes: codes.slice(0, written),
    counts: counts.slice(0, written),
  };
}
