import { misuse } from './misuse.js';

/**
 * Ends a long computation when its caller asked for it. Nothing has been written at that point.
 *
 * @param signal - the caller's abort signal, if any
 * @throws AnonymiseError with code `aborted`
 */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw misuse(
      'aborted',
      'The computation was aborted.',
      'Nothing was released; start it again.',
    );
  }
}
