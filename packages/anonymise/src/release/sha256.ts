/**
 * SHA-256 in the form that this package writes hashes in.
 *
 * @param bytes - the bytes, or a text as UTF-8
 * @returns `sha256:` and 64 hexadecimal digits
 */
export async function sha256(bytes: Uint8Array | string): Promise<string> {
  const copy = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', copy));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
