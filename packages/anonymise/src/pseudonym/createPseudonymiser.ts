import { misuse } from '../error/misuse.js';
import { base32 } from './base32.js';
import { isPlaceholder } from './isPlaceholder.js';
import { type IdentifierKind, normaliseIdentifier, type PhoneForm } from './normaliseIdentifier.js';

/** What pseudonyms are made from. */
export interface PseudonymOptions {
  /** The project's secret: at least 32 bytes from a secure random source, from a file or the environment. */
  readonly secret: Uint8Array;
  /** Name of the project. */
  readonly project: string;
  /** Name of the release: the same person has unlinkable pseudonyms in two releases. */
  readonly release: string;
  /** Form of phone numbers written without a calling code, default Kenya's. */
  readonly home?: PhoneForm;
}

/** Makes pseudonyms for one release. Holds no readable key. */
export interface Pseudonymiser {
  /** Says which key was used without telling anything about it; may stand in reports. */
  readonly keyId: string;
  /**
   * The pseudonym of an identifier.
   *
   * @param namespace - what the identifier names (`person`, `household`): equal texts in two namespaces differ
   * @param kind - how it is written
   * @param value - the identifier; never kept, never in an error
   * @returns 32 characters (160 bits); `null` when nothing of the identifier is left after normalisation, and for what
   * stands for nobody ("Unknown", `000`, `hajulikani`): one pseudonym for all of those would make one person of many
   */
  readonly pseudonymOf: (
    namespace: string,
    kind: IdentifierKind,
    value: string,
  ) => Promise<string | null>;
}

const SECRET_BYTES = 32;
const PSEUDONYM_BYTES = 20;

/**
 * Keyed pseudonyms: HMAC-SHA-256 under a key derived by HKDF (RFC 5869) from the project's secret for this one release. A
 * bare hash would be no protection: phone and identity numbers can all be tried. What bears pseudonyms is still personal
 * data; it must not be called anonymous.
 *
 * @param options - secret, project and release
 * @returns the pseudonymiser
 * @throws AnonymiseError `argument-invalid` for a short or constant secret
 */
export async function createPseudonymiser(options: PseudonymOptions): Promise<Pseudonymiser> {
  const { secret, project, release, home } = options;
  if (secret.length < SECRET_BYTES || secret.every((byte) => byte === secret[0])) {
    throw misuse(
      'argument-invalid',
      'The secret of the pseudonyms is too weak.',
      'Use at least 32 bytes from a secure random source.',
    );
  }
  const root = await crypto.subtle.importKey('raw', new Uint8Array(secret), 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const derivation = (use: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(0),
    info: utf8(JSON.stringify(['njia-pseudonym', 1, use, project, release])),
  });
  const key = await crypto.subtle.deriveKey(
    derivation('key'),
    root,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  );
  const id = new Uint8Array(await crypto.subtle.deriveBits(derivation('id'), root, 80));
  return {
    keyId: base32(id),
    pseudonymOf: async (namespace, kind, value) => {
      const normal = normaliseIdentifier(kind, value, home);
      if (normal === '' || isPlaceholder(value, kind === 'phone')) return null;
      const message = utf8(JSON.stringify([namespace, kind, normal]));
      const mark = new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
      return base32(mark.subarray(0, PSEUDONYM_BYTES));
    },
  };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}
