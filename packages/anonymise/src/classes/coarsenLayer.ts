import type { Frame } from './Frame.js';
import type { Layer } from './Layer.js';
import { mergeHistograms } from './mergeHistograms.js';

/** A layer that remembers where the classes of the finer one went. */
export interface CoarseLayer extends Layer {
  /** For each class of the finer layer its class in this one. */
  readonly classOf: Int32Array;
}

/** Largest packed key in one 32-bit word. */
const WORD = 2 ** 31;

/**
 * Makes the classes of a coarser node from those of a finer one (roll-up). Classes are numbered by their first tuple,
 * so that the result does not depend on which finer layer it was made from.
 *
 * @param frame - the frame
 * @param layer - a layer that is finer than or equal to the node in every quasi-identifier
 * @param levels - the node: one level a quasi-identifier
 * @returns the classes at that node
 */
export function coarsenLayer(frame: Frame, layer: Layer, levels: readonly number[]): CoarseLayer {
  const { count: items, representatives } = layer;
  const { words, capacity } = packKeys(frame, representatives, levels);
  const { classOf, first, count } = assignClasses(words, capacity, items);
  const sizes = addUp(layer.sizes, classOf, count);
  return {
    classOf,
    count,
    representatives: pick(representatives, first, count),
    sizes,
    population: layer.population === layer.sizes ? sizes : addUp(layer.population, classOf, count),
    histograms: layer.histograms.map((histograms) => mergeHistograms(histograms, classOf, count)),
    repeated: layer.repeated && mergeHistograms(layer.repeated, classOf, count),
  };
}

function addUp(values: Int32Array, classOf: Int32Array, count: number): Int32Array {
  const sums = new Int32Array(count);
  for (let item = 0; item < classOf.length; item++) {
    const id = classOf[item] as number;
    sums[id] = (sums[id] as number) + (values[item] as number);
  }
  return sums;
}

function pick(values: Int32Array, places: Int32Array, count: number): Int32Array {
  const picked = new Int32Array(count);
  for (let at = 0; at < count; at++) picked[at] = values[places[at] as number] as number;
  return picked;
}

/** Packs the generalised codes of each item into as few 32-bit words as they need; `capacity` bounds the last word. */
function packKeys(
  frame: Frame,
  representatives: Int32Array,
  levels: readonly number[],
): { words: Int32Array[]; capacity: number } {
  const words: Int32Array[] = [];
  let word = new Int32Array(representatives.length);
  let capacity = 1;
  frame.quasi.forEach(({ hierarchy }, index) => {
    const level = levels[index] as number;
    const cardinality = (hierarchy.labels[level] as readonly unknown[]).length;
    if (cardinality <= 1) return;
    if (capacity * cardinality > WORD) {
      words.push(word);
      word = new Int32Array(representatives.length);
      capacity = 1;
    }
    addDigit(
      word,
      hierarchy.maps[level] as Int32Array,
      frame.tupleCodes[index] as Int32Array,
      representatives,
      capacity,
    );
    capacity *= cardinality;
  });
  words.push(word);
  return { words, capacity };
}

/** A loop of its own, so that the engine compiles it once for all columns and nodes. */
function addDigit(
  word: Int32Array,
  map: Int32Array,
  codes: Int32Array,
  representatives: Int32Array,
  unit: number,
): void {
  for (let item = 0; item < representatives.length; item++) {
    const code = map[codes[representatives[item] as number] as number] as number;
    word[item] = (word[item] as number) + code * unit;
  }
}

/** Largest key for which a direct table is used (16 MB of 32-bit entries). */
const DIRECT_LIMIT = 1 << 22;

/**
 * A table that is never cleared: entries below `stamp` are left over from earlier calls and count as empty.
 * Reused between calls because filling it would cost more than using it.
 */
const direct = { table: new Int32Array(0), stamp: 1 };

function assignClasses(
  words: readonly Int32Array[],
  capacity: number,
  items: number,
): { classOf: Int32Array; first: Int32Array; count: number } {
  const [word] = words;
  if (words.length === 1 && word !== undefined && capacity <= DIRECT_LIMIT)
    return assignDirectly(word, capacity, items);
  return assignByHash(words, items);
}

function assignDirectly(
  word: Int32Array,
  capacity: number,
  items: number,
): { classOf: Int32Array; first: Int32Array; count: number } {
  if (direct.table.length < capacity || direct.stamp > 2 ** 30) {
    direct.table = new Int32Array(
      Math.max(capacity, Math.min(DIRECT_LIMIT, direct.table.length * 2)),
    );
    direct.stamp = 1;
  }
  const { table, stamp } = direct;
  const classOf = new Int32Array(items);
  const first = new Int32Array(items);
  let count = 0;
  for (let item = 0; item < items; item++) {
    const key = word[item] as number;
    let id = (table[key] as number) - stamp;
    if (id < 0) {
      id = count++;
      table[key] = stamp + id;
      first[id] = item;
    }
    classOf[item] = id;
  }
  direct.stamp = stamp + count;
  return { classOf, first, count };
}

function assignByHash(
  words: readonly Int32Array[],
  items: number,
): { classOf: Int32Array; first: Int32Array; count: number } {
  let bits = 4;
  while (2 ** bits < items * 2) bits++;
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  const slots = new Int32Array(2 ** bits);
  const classOf = new Int32Array(items);
  const first = new Int32Array(items);
  const word = words[0] as Int32Array;
  const single = words.length === 1;
  let count = 0;
  for (let item = 0; item < items; item++) {
    let hash = single ? (word[item] as number) : hashWords(words, item);
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    let at = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> shift;
    for (;;) {
      const id = (slots[at] as number) - 1;
      if (id === -1) {
        slots[at] = count + 1;
        first[count] = item;
        classOf[item] = count++;
        break;
      }
      const other = first[id] as number;
      if (single ? word[other] === word[item] : equalWords(words, other, item)) {
        classOf[item] = id;
        break;
      }
      at = (at + 1) & mask;
    }
  }
  return { classOf, first, count };
}

function hashWords(words: readonly Int32Array[], item: number): number {
  let hash = 0;
  for (const word of words)
    hash = Math.imul(hash ^ (word[item] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function equalWords(words: readonly Int32Array[], left: number, right: number): boolean {
  for (const word of words) if (word[left] !== word[right]) return false;
  return true;
}
