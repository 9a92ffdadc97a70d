/** Some names are borne by hundreds of places: the likeliest are enough to say that it is ambiguous. */
export const MOST_NAMESAKES = 40;
