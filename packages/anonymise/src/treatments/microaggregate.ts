/**
 * Microaggregation by MDAV (maximum distance to average vector, Domingo-Ferrer and Mateo-Sanz 2002): groups of k to
 * 2k - 1 near points. Columns are standardised first, so that units do not decide.
 *
 * @param columns - the numbers, a column each; rows in canonical order, for ties are broken by position
 * @param k - smallest group, at least 1
 * @returns for each row its group, from 0
 */
export function microaggregate(columns: readonly Float64Array[], k: number): Int32Array {
  const rows = columns[0]?.length ?? 0;
  const points = columns.map(standardise);
  const groupOf = new Int32Array(rows);
  let left = Array.from({ length: rows }, (_, row) => row);
  let groups = 0;
  const take = (centre: readonly number[]): void => {
    const near = nearest(points, left, centre, k);
    for (const row of near) groupOf[row] = groups;
    groups++;
    const gone = new Set(near);
    left = left.filter((row) => !gone.has(row));
  };
  while (left.length >= 3 * k) {
    const far = pointAt(points, farthest(points, left, meanOf(points, left)));
    take(far);
    take(pointAt(points, farthest(points, left, far)));
  }
  if (left.length >= 2 * k) take(pointAt(points, farthest(points, left, meanOf(points, left))));
  for (const row of left) groupOf[row] = groups;
  return groupOf;
}

function standardise(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / Math.max(1, column.length);
  const variance =
    column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, column.length);
  const deviation = Math.sqrt(variance);
  return column.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

function meanOf(points: readonly Float64Array[], rows: readonly number[]): number[] {
  return points.map(
    (column) => rows.reduce((sum, row) => sum + (column[row] as number), 0) / rows.length,
  );
}

function pointAt(points: readonly Float64Array[], row: number): number[] {
  return points.map((column) => column[row] as number);
}

function distanceTo(
  points: readonly Float64Array[],
  row: number,
  centre: readonly number[],
): number {
  let sum = 0;
  points.forEach((column, at) => {
    sum += ((column[row] as number) - (centre[at] as number)) ** 2;
  });
  return sum;
}

function farthest(
  points: readonly Float64Array[],
  rows: readonly number[],
  centre: readonly number[],
): number {
  let best = rows[0] as number;
  let most = -1;
  for (const row of rows) {
    const distance = distanceTo(points, row, centre);
    if (distance > most) [best, most] = [row, distance];
  }
  return best;
}

function nearest(
  points: readonly Float64Array[],
  rows: readonly number[],
  centre: readonly number[],
  k: number,
): number[] {
  const distances = new Map(rows.map((row) => [row, distanceTo(points, row, centre)]));
  const sorted = [...rows].sort((left, right) => {
    return (distances.get(left) as number) - (distances.get(right) as number) || left - right;
  });
  return sorted.slice(0, k);
}
