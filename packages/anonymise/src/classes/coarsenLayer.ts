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
  const words = packKeys(frame, representatives, levels);
  const { classOf, first, count } = assignClasses(words, items);
  const sizes = new Int32Array(count);
  const population = new Int32Array(count);
  for (let item = 0; item < items; item++) {
    const id = classOf[item] as number;
    sizes[id] = (sizes[id] as number) + (layer.sizes[item] as number);
    population[id] = (population[id] as number) + (layer.population[item] as number);
  }
  return {
    classOf,
    count,
    representatives: first.map((item) => representatives[item] as number),
    sizes,
    population,
    histograms: layer.histograms.map((histograms) => mergeHistograms(histograms, classOf, count)),
  };
}

/** Packs the generalised codes of each item into as few 32-bit words as they need. */
function packKeys(frame: Frame, representatives: Int32Array, levels: readonly number[]): Int32Array[] {
  const words: Int32Array[] = [];
  let word = new Int32Array(representatives.length);
  let capacity = 1;
  let used = false;
  frame.quasi.forEach(({ hierarchy }, index) => {
    const level = levels[index] as number;
    const cardinality = (hierarchy.labels[level] as readonly unknown[]).length;
    if (cardinality <= 1) return;
    if (capacity * cardinality > WORD) {
      words.push(word);
      word = new Int32Array(representatives.length);
      capacity = 1;
    }
    const map = hierarchy.maps[level] as Int32Array;
    const codes = frame.tupleCodes[index] as Int32Array;
    for (let item = 0; item < representatives.length; item++) {
      const code = map[codes[representatives[item] as number] as number] as number;
      word[item] = (word[item] as number) + code * capacity;
    }
    capacity *= cardinality;
    used = true;
  });
  if (used || words.length === 0) words.push(word);
  return words;
}

function assignClasses(
  words: readonly Int32Array[],
  items: number,
): { classOf: Int32Array; first: Int32Array; count: number } {
  let size = 16;
  while (size < items * 2) size *= 2;
  const slots = new Int32Array(size);
  const mask = size - 1;
  const classOf = new Int32Array(items);
  const first = new Int32Array(items);
  const [word] = words;
  const single = words.length === 1 && word !== undefined;
  let count = 0;
  for (let item = 0; item < items; item++) {
    let hash = single ? Math.imul(word[item] as number, 0x9e3779b1) : hashWords(words, item);
    hash ^= hash >>> 15;
    let at = hash & mask;
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
  return { classOf, first: first.slice(0, count), count };
}

function hashWords(words: readonly Int32Array[], item: number): number {
  let hash = 0;
  for (const word of words) hash = Math.imul(hash ^ (word[item] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}

function equalWords(words: readonly Int32Array[], left: number, right: number): boolean {
  for (const word of words) if (word[left] !== word[right]) return false;
  return true;
}
