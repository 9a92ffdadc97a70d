import type { Wording } from '../model/wording.js';

/** A language in which Njia speaks: `en` or `sw` (draft). */
export type Locale = keyof Wording;
