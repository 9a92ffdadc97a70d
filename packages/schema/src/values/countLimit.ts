/** The greatest number a count may hold, far above the number of people alive. */
export const countLimit = 1_000_000_000_000;
