/**
 * The consonants of a folded key, with its first letter kept: vowels are what hasty typing loses
 * (`hrgysa` for Hargeysa). Used to find candidates, never to accept one.
 *
 * @param folded - A key from `fold`.
 * @returns The skeleton.
 */
export function skeleton(folded: string): string {
  let out = folded.charAt(0);
  let last = out;
  for (let at = 1; at < folded.length; at += 1) {
    const symbol = folded.charAt(at);
    if (symbol !== 'a' && symbol !== 'i' && symbol !== 'u' && symbol !== last) out += symbol;
    last = symbol;
  }
  return out;
}
