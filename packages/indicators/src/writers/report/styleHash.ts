import { sha256 } from '../../hash/sha256.js';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The source expression that lets a content security policy accept one style sheet.
 *
 * @param style - Text between the `style` tags.
 * @returns `sha256-` and the digest in base64.
 */
export function styleHash(style: string): string {
  const digest = sha256(style);
  const bytes = Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(digest.slice(index * 2, index * 2 + 2), 16),
  );
  let text = '';
  for (let index = 0; index < 32; index += 3) {
    const [a = 0, b, c] = bytes.slice(index, index + 3);
    text += alphabet.charAt(a >> 2);
    text += alphabet.charAt(((a & 3) << 4) | ((b ?? 0) >> 4));
    text += b === undefined ? '=' : alphabet.charAt(((b & 15) << 2) | ((c ?? 0) >> 6));
    text += c === undefined ? '=' : alphabet.charAt(c & 63);
  }
  return `sha256-${text}`;
}
