const EULER = 0.5772156649015329;
const table: number[] = [];

/**
 * Grassberger's correction of `ln n` for entropy estimates from small counts: G(1) = -gamma - ln 2,
 * G(2) = 2 - gamma - ln 2, G(2n + 1) = G(2n), G(2n + 2) = G(2n) + 2 / (2n + 1).
 * Source: P. Grassberger, Entropy estimates from insufficient samplings, 2003, arXiv:physics/0307138.
 *
 * @param count - a count, at least 1
 * @returns G(count)
 */
export function grassberger(count: number): number {
  if (count === 1) return -EULER - Math.LN2;
  const half = Math.floor(count / 2);
  if (table.length === 0) table.push(Number.NaN, 2 - EULER - Math.LN2);
  for (let at = table.length; at <= half; at++)
    table.push((table[at - 1] as number) + 2 / (2 * at - 1));
  return table[half] as number;
}
