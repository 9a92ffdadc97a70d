/**
 * Bench of the disclosure audit: protects a table with all its margins, proof by attack included.
 * `node tools/run.mjs bench/indicators/audit.ts [47,4,7] [mean count]`. Synthetic counts, the same in every run.
 */
import { createAttacker, protectCells, type Equation, type Term } from '@njia/indicators';

const sides = (process.argv[2] ?? '47,4,7').split(',').map(Number);
const mean = Number(process.argv[3] ?? 12);
const threshold = 5;
const size = sides.reduce((product, side) => product * (side + 1), 1);
const strides = sides.map((_, axis) =>
  sides.slice(axis + 1).reduce((product, side) => product * (side + 1), 1),
);
const codesOf = (at: number): readonly number[] =>
  sides.map((side, axis) => Math.floor(at / (strides[axis] ?? 1)) % (side + 1));

let state = 12_345;
const chance = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};
/** A Poisson count by inversion. */
function poisson(expected: number): number {
  let count = 0;
  let probability = Math.exp(-expected);
  let sum = probability;
  for (const wanted = chance(); wanted > sum && count < 1000; sum += probability) {
    count += 1;
    probability *= expected / count;
  }
  return count;
}

// A few areas have most cases, as it is in the field.
const weights = Array.from({ length: sides[0] ?? 0 }, () => chance() ** 3);
const values = Array.from({ length: size }, (_, at) => {
  const codes = codesOf(at);
  return codes.some((code, axis) => code === sides[axis])
    ? 0
    : poisson(mean * (weights[codes[0] ?? 0] ?? 0) * (0.2 + chance() * 1.6));
});
const equations: Equation[] = [];
sides.forEach((side, axis) => {
  for (let at = 0; at < size; at += 1) {
    if (codesOf(at)[axis] !== side) continue;
    const parts = Array.from(
      { length: side },
      (_, code) => at + (code - side) * (strides[axis] ?? 1),
    );
    values[at] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0);
    equations.push({
      terms: [[at, -1], ...parts.map((part): Term => [part, 1])],
      relation: '=',
      constant: 0,
    });
  }
});
const cells = values.map((value, at) => ({
  shows: [at],
  cost:
    1 +
    value +
    codesOf(at).filter((code, axis) => code === sides[axis]).length * 1e4 +
    (value === 0 ? 1e3 : 0),
  requirements:
    value > 0 && value < threshold
      ? [{ terms: [[at, 1]] as const, upper: threshold, lower: 1, width: threshold - 1 }]
      : [],
}));

const start = performance.now();
const attacker = await createAttacker();
const { suppressed, solved, attacked } = await protectCells({ values, equations, cells }, attacker);
console.log(
  `${sides.join(' x ')} with margins: ${size} cells, ${cells.filter(({ requirements }) => requirements.length > 0).length} sensitive, ${suppressed.size} suppressed, ${attacked} expressions attacked with ${solved} linear programs in ${Math.round(performance.now() - start)} ms`,
);
