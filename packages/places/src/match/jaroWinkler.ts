const LIMIT = 64;
const takenA = new Uint8Array(LIMIT);
const takenB = new Uint8Array(LIMIT);

/**
 * Jaro-Winkler similarity (W. E. Winkler, 1990), prefix scale 0.1, prefix of at most 4.
 *
 * @param a - A key of at most 64 characters; the rest is ignored.
 * @param b - Likewise.
 * @returns A similarity between 0 and 1.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const m = Math.min(a.length, LIMIT);
  const n = Math.min(b.length, LIMIT);
  if (m === 0 || n === 0) return 0;
  takenA.fill(0, 0, m);
  takenB.fill(0, 0, n);
  const window = Math.max(0, Math.floor(Math.max(m, n) / 2) - 1);
  let matches = 0;
  for (let i = 0; i < m; i += 1) {
    const code = a.charCodeAt(i);
    const to = Math.min(n - 1, i + window);
    for (let j = Math.max(0, i - window); j <= to; j += 1) {
      if (takenB[j] === 0 && b.charCodeAt(j) === code) {
        takenA[i] = 1;
        takenB[j] = 1;
        matches += 1;
        break;
      }
    }
  }
  if (matches === 0) return 0;
  let swaps = 0;
  for (let i = 0, j = 0; i < m; i += 1) {
    if (takenA[i] === 0) continue;
    while (takenB[j] === 0) j += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(j)) swaps += 1;
    j += 1;
  }
  const jaro = (matches / m + matches / n + (matches - swaps / 2) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < m && prefix < n && a.charCodeAt(prefix) === b.charCodeAt(prefix))
    prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}
