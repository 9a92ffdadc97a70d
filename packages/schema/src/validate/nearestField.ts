import { editDistance } from '../codes/editDistance.js';

const longest = 60;

/**
 * The field that an unknown name nearly spells: the same but for capitals and separators, or at most
 * two slips away in a name of five letters or more. Nothing when two fields are equally near.
 */
export function nearestField(key: string, names: readonly string[]): string | undefined {
  if (key.length > longest) return undefined;
  const plain = fold(key);
  let nearest: string | undefined;
  let least = plain.length < 5 ? 1 : 3;
  for (const name of names) {
    const distance = editDistance(plain, fold(name), least);
    if (distance < least) [nearest, least] = [name, distance];
    else if (distance === least) nearest = undefined;
  }
  return nearest;
}

function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/gu, '');
}
