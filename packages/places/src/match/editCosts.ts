/** Letters that are heard or typed for each other in the names at hand; measured on spelling pairs. */
const CONFUSABLE = 'kc kq qc lr bv bp td sz gk jg vw uw iy fv mn xh jy dz S_s Cj'.split(' ');
const VOWELS = 'aeiouy';

/** Substitution costs of two ASCII characters, row by row; 0 on the diagonal. */
let table: Float32Array | undefined;

/** Cost of writing one vowel for another. */
const VOWEL_FOR_VOWEL = 0.6;
/** Cost of a confusable pair. */
const CONFUSABLE_PAIR = 0.5;

/**
 * The substitution cost table, 128 x 128, built on first use.
 *
 * @returns Costs between 0 and 1 at `from * 128 + to`.
 */
export function substitutionCosts(): Float32Array {
  if (table) return table;
  const costs = new Float32Array(128 * 128).fill(1);
  for (let code = 0; code < 128; code += 1) costs[code * 128 + code] = 0;
  const set = (a: number, b: number, cost: number): void => {
    costs[a * 128 + b] = cost;
    costs[b * 128 + a] = cost;
  };
  for (const a of VOWELS)
    for (const b of VOWELS) if (a !== b) set(a.charCodeAt(0), b.charCodeAt(0), VOWEL_FOR_VOWEL);
  for (const pair of CONFUSABLE) {
    const letters = pair.replace('_', '');
    set(letters.charCodeAt(0), letters.charCodeAt(1), CONFUSABLE_PAIR);
  }
  table = costs;
  return costs;
}

/**
 * Cost of one letter too many or too few.
 *
 * @param code - The letter.
 * @param before - The letter before it in the same word, 0 at the start.
 * @returns 0.5 for a doubled letter or an h, 0.8 for a vowel, else 1.
 */
export function gapCost(code: number, before: number): number {
  if (code === before || code === 0x68) return 0.5;
  switch (code) {
    case 0x61:
    case 0x65:
    case 0x69:
    case 0x6f:
    case 0x75:
    case 0x79:
      return 0.8;
    default:
      return 1;
  }
}
