/** A deterministic source of choices: the same seed gives the same sample on every machine. */
export interface SeededRandom {
  /** A whole number from 0 to `below` - 1. */
  readonly integer: (below: number) => number;
  /** True with the given probability. */
  readonly chance: (probability: number) => boolean;
  /** One item of a list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/**
 * Makes a seeded source: the generator sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state.
 * Good for made-up data; never for privacy.
 *
 * @param seed - Any whole number.
 */
export function seededRandom(seed: number): SeededRandom {
  let [a, b, c, counter] = [0x9e3779b9, 0x243f6a88, seed >>> 0, 1];
  const next = () => {
    const sum = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum;
  };
  for (let round = 0; round < 15; round++) next();
  const fraction = () => next() / 4_294_967_296;
  return {
    integer: (below) => Math.floor(fraction() * below),
    chance: (probability) => fraction() < probability,
    pick: (items) => items[Math.floor(fraction() * items.length)]!,
  };
}
