/** Marks that part a description; a name that is exact without them is that name. */
export const SEPARATED = /[,;|/()]/u;
