/**
 * All subsets of some columns of one size, in lexicographic order.
 *
 * @param count - number of columns
 * @param size - size of the subsets
 * @returns positions of the columns of each subset
 */
export function* combinations(count: number, size: number): Generator<readonly number[]> {
  const chosen = Array.from({ length: size }, (_, at) => at);
  if (size > count) return;
  for (;;) {
    yield chosen.slice();
    let at = size - 1;
    while (at >= 0 && chosen[at] === count - size + at) at--;
    if (at < 0) return;
    chosen[at] = (chosen[at] as number) + 1;
    for (let next = at + 1; next < size; next++) chosen[next] = (chosen[next - 1] as number) + 1;
  }
}
