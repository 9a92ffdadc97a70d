/**
 * What stands in a text in base 64 or in hexadecimal digits, if that is text again: such forms hide nothing from anyone.
 *
 * @param text - the text
 * @returns the decoded texts
 */
export function decodedTexts(text: string): string[] {
  const found: string[] = [];
  for (const [run] of text.matchAll(/(?:[0-9a-f]{2}){5,2000}/giu)) {
    add(Uint8Array.from(run.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)));
  }
  for (const [run] of text.matchAll(/[\w+/-]{8,4000}/gu)) add(fromBase64(withoutDashes(run)));
  return found;
  function add(bytes: Uint8Array | undefined): void {
    const decoded = bytes === undefined ? undefined : readable(bytes);
    if (decoded !== undefined) found.push(decoded);
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const valueOf = new Map(Array.from(ALPHABET).map((letter, at) => [letter, at]));
// The form for addresses.
valueOf.set('-', 62).set('_', 63);

/** Dashes around a run belong to the text around it, such as the end of a comment. */
function withoutDashes(run: string): string {
  let from = 0;
  let to = run.length;
  while (run[from] === '-') from++;
  while (to > from && run[to - 1] === '-') to--;
  return run.slice(from, to);
}

function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const letter of text) {
    buffer = ((buffer << 6) | (valueOf.get(letter) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 255;
  }
  return bytes;
}

/** Chance bytes are no text: one that cannot be printed is enough. */
function readable(bytes: Uint8Array): string | undefined {
  if (bytes.some((byte) => byte < 32 || byte === 127)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
