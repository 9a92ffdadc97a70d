import { decodeEntities } from './decodeEntities.js';

/**
 * Finds one attribute in the inside of a start tag. Attributes are looked up when asked for: most are
 * never needed, and a sheet has millions.
 *
 * @param tag - what stands between `<` and `>`, known to be well-formed
 * @param name - name of the attribute without its prefix
 * @returns its value, or nothing
 */
export function xmlAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf('='); at !== -1;) {
    let end = at;
    while (isSpace(tag.charCodeAt(end - 1))) end--;
    let open = at + 1;
    while (isSpace(tag.charCodeAt(open))) open++;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close === -1) return undefined;
    const start = end - name.length;
    if (tag.startsWith(name, start)) {
      const before = tag.charCodeAt(start - 1);
      if (isSpace(before) || before === 58) return decodeEntities(tag.slice(open + 1, close));
    }
    at = tag.indexOf('=', close + 1);
  }
  return undefined;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
