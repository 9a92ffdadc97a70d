import type { Wording } from '../model/wording.js';

/** A language in which Njia speaks: `en` or `sw` (draft). */
export type Locale = keyof Wording;

/** All languages in which Njia speaks. */
export const locales: readonly Locale[] = ['en', 'sw'];
