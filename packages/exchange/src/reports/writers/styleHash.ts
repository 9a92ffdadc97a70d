/**
 * Hash of a style sheet or script as a content security policy names it.
 *
 * @param content - Exactly what stands between the tags.
 * @returns `sha256-` and the digest in Base64.
 */
export async function styleHash(content: string): Promise<string> {
  const digest = new Uint8Array(
    await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)),
  );
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
