/**
 * Takes an attribute out of a start tag.
 *
 * @param tag - the tag, from its `<` on, known to be well-formed
 * @param name - full name of the attribute
 * @returns the tag without it
 */
export function withoutAttribute(tag: string, name: string): string {
  for (let equals = tag.indexOf('='); equals !== -1;) {
    let end = equals;
    while (/\s/u.test(tag.charAt(end - 1))) end--;
    let open = equals + 1;
    while (/\s/u.test(tag.charAt(open))) open++;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close === -1) return tag;
    const start = end - name.length;
    if (tag.startsWith(name, start) && /\s/u.test(tag.charAt(start - 1))) {
      return tag.slice(0, start - 1) + tag.slice(close + 1);
    }
    equals = tag.indexOf('=', close + 1);
  }
  return tag;
}
