/** Letters that are heard, read (l and capital I) or typed for each other; measured on spelling pairs. */
const CONFUSABLE = 'kc kq qc lr bv bp td sz gk jg vw uw iy fv mn xh jy dz S_s Cj li'.split(' ');
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

/** Letters before which n is written or left out (`Maguguni`, `Magunguni`), and those for m. */
const AFTER_N = new Set(Array.from('gdjztkcsJC', (letter) => letter.charCodeAt(0)));
const AFTER_M = new Set(Array.from('bpvf', (letter) => letter.charCodeAt(0)));
const [A, E, I, O, U] = [0x61, 0x65, 0x69, 0x6f, 0x75];
const [H, M, N, W, Y] = [0x68, 0x6d, 0x6e, 0x77, 0x79];

/** Cost of a letter that is written by habit: doubled, an h, the nasal of a prenasalised consonant, a glide y. */
const HABIT = 0.5;
/** Cost of a glide w before a vowel (`Kolloa`, `Kolowa`). */
const GLIDE_W = 0.6;
/** Cost of a vowel. */
const VOWEL = 0.7;

/**
 * Cost of one letter too many or too few. Bantu names are written with and without the nasal of mb, nd,
 * ng, nj and with and without the glides between vowels; the costs were compared with the labelled
 * spellings by cross-validation.
 *
 * @param code - The letter.
 * @param before - The letter before it, 0 at the start.
 * @param after - The letter after it, 0 at the end.
 * @returns Between 0.5 and 1.
 */
export function gapCost(code: number, before: number, after: number): number {
  if (code === before) return HABIT;
  switch (code) {
    case H:
      return HABIT;
    case N:
      return AFTER_N.has(after) ? HABIT : 1;
    case M:
      return AFTER_M.has(after) ? HABIT : 1;
    case Y:
      return isVowel(before) || isVowel(after) ? HABIT : VOWEL;
    case W:
      return isVowel(after) ? GLIDE_W : 1;
    default:
      return isVowel(code) ? VOWEL : 1;
  }
}

function isVowel(code: number): boolean {
  return code === A || code === E || code === I || code === O || code === U;
}
