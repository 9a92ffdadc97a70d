import { Sha256, sha256, utf8 } from './sha256.js';

const blockSize = 64;

const bytesOf = (hex: string): number[] =>
  Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );

/**
 * HMAC-SHA256 (RFC 2104) of a text, as 64 hexadecimal digits.
 *
 * @param secret - Key, taken as UTF-8.
 * @param text - Message, taken as UTF-8.
 */
export function hmacSha256(secret: string, text: string): string {
  let key = [...utf8(secret)];
  if (key.length > blockSize) key = bytesOf(sha256(secret));
  const padded = (mask: number): number[] =>
    Array.from({ length: blockSize }, (_, index) => (key[index] ?? 0) ^ mask);
  const inner = new Sha256().updateBytes(padded(0x36)).update(text).hex();
  return new Sha256().updateBytes(padded(0x5c)).updateBytes(bytesOf(inner)).hex();
}
