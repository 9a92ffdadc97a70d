/**
 * Hashes bytes with SHA-256 (FIPS 180-4) by Web Crypto.
 *
 * @param bytes - what to hash
 * @returns the hash in lower-case hex
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
