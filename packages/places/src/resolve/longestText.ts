/** Longer texts are no place names, in characters; the bound keeps time bounded too. */
export const LONGEST_TEXT = 400;
