/**
 * Searches an output for planted texts: for any four consecutive letters of them, in every form in which a program may
 * carry a text on.
 *
 * @param output - what a program wrote
 * @param canaries - the planted texts
 * @returns the forms found, such as `base64 of zqxj`; empty when nothing leaked
 */
export function leaksOf(output: string | Uint8Array, canaries: readonly string[]): string[] {
  const bytes = typeof output === 'string' ? new TextEncoder().encode(output) : output;
  const text = new TextDecoder().decode(bytes);
  const raw = Buffer.from(bytes).toString('latin1');
  const folded = text.toLowerCase();
  const bare = withoutMarks(text);
  const found: string[] = [];
  for (const part of new Set(canaries.flatMap(windows))) {
    const utf8 = Buffer.from(part, 'utf8');
    const forms: readonly (readonly [name: string, where: string, what: string])[] = [
      ['plain', text, part],
      ['case-folded', folded, part.toLowerCase()],
      ['NFKD', bare, withoutMarks(part)],
      ['hex', folded, utf8.toString('hex')],
      ['URL-escaped', text, encodeURIComponent(part)],
      ['JSON-escaped', folded, escapeAll(part)],
      ['UTF-16LE', raw, Buffer.from(part, 'utf16le').toString('latin1')],
      ['UTF-16BE', raw, Buffer.from(part, 'utf16le').swap16().toString('latin1')],
      ...[0, 1, 2].map((offset) => ['base64', text, base64Core(utf8, offset)] as const),
    ];
    for (const [name, where, what] of forms)
      if (where.includes(what)) found.push(`${name} of ${part}`);
  }
  return found;
}

/** Every four letters in a row. */
function windows(canary: string): string[] {
  const letters = Array.from(canary);
  return letters.slice(3).map((_, at) => letters.slice(at, at + 4).join(''));
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function escapeAll(text: string): string {
  return Array.from(
    text,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** The characters of Base64 that depend on these bytes alone, when they begin `offset` bytes into a group of three. */
function base64Core(bytes: Uint8Array, offset: number): string {
  const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const from = offset === 0 ? 0 : offset + 1;
  const whole = Math.floor(((offset + bytes.length) * 8) / 6);
  return shifted.slice(from, whole);
}
