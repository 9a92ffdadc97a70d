import { editDistance } from '../codes/editDistance.js';
import type { StructuralWalk } from './structuralWalk.js';

/**
 * Looks for a code in its list. A code in other capitals or with other spaces is put right and
 * reported; an old one is replaced; any other word is reported with the one code it nearly spells.
 *
 * @returns the code of the list, or `undefined`
 */
export function walkCode(
  value: unknown,
  list: string,
  path: string,
  walk: StructuralWalk,
): string | undefined {
  if (typeof value !== 'string') {
    walk.report('FIELD-TYPE', path, { expected: 'code' });
    return undefined;
  }
  const { codes } = walk.book;
  const replacement = codes.replaced(list, value);
  if (replacement !== undefined) {
    const suggestion = { kind: 'replace', to: replacement, safe: true } as const;
    walk.report('CODE-DEPRECATED', path, { list, replacement }, suggestion);
    return replacement;
  }
  if (codes.has(list, value)) return value;
  const respelt = codes.respelt(list, value);
  if (respelt !== undefined) {
    const suggestion = { kind: 'replace', to: respelt, confidence: 1, safe: true } as const;
    walk.report('CODE-CASE-SPACE', path, { list }, suggestion);
    return respelt;
  }
  const near = nearestCode(value, codes.all(list));
  walk.report(
    'CODE-UNKNOWN',
    path,
    { list },
    near === undefined ? undefined : { kind: 'replace', to: near, safe: false },
  );
  return undefined;
}

/** The one code within two slips of a word; nothing for short words and where two are equally near. */
function nearestCode(word: string, codes: ReadonlySet<string>): string | undefined {
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
