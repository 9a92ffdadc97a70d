/** Up to so many characters a text is a place, a title or a word, and no prose. */
export const shortText = 60;
