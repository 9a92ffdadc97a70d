import { editDistance } from '../codes/editDistance.js';

/** The one code within two slips of a word; nothing for short words and where two are equally near. */
export function nearestCode(word: string, codes: ReadonlySet<string>): string | undefined {
  const plain = word
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/gu, '_');
  if (plain.length < 4 || plain.length > 60) return undefined;
  let nearest: string | undefined;
  let least = 3;
  for (const code of codes) {
    if (code.length < 4) continue;
    const distance = editDistance(plain, code, least);
    if (distance < least) [nearest, least] = [code, distance];
    else if (distance === least) nearest = undefined;
  }
  return nearest;
}
