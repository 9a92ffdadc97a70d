import type { Policy } from './Policy.js';
import { canonicalJson } from './canonicalJson.js';

/**
 * The identity of a policy: SHA-256 over its canonical JSON, so that a verdict can say under which policy it was given.
 *
 * @param policy - the policy
 * @returns `sha256:` and 64 hexadecimal digits; independent of the order of keys
 */
export async function hashPolicy(policy: Policy): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(policy));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
