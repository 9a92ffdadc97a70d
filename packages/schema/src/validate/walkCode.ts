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
    walk.report('CODE-DEPRECATED', path, { list }, suggestion);
    return replacement;
  }
  if (codes.has(list, value)) return value;
  const respelt = codes.respelt(list, value);
  if (respelt !== undefined) {
    const suggestion = { kind: 'replace', to: respelt, confidence: 1, safe: true } as const;
    walk.report('CODE-CASE-SPACE', path, { list }, suggestion);
    return respelt;
  }
  const near = codes.nearest(list, value);
  walk.report(
    'CODE-UNKNOWN',
    path,
    { list },
    near === undefined ? undefined : { kind: 'replace', to: near, safe: false },
  );
  return undefined;
}
