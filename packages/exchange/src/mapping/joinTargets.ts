/** Target of the column in which a row of legs or stops names its journey. */
export const referenceTarget = '@reference';
/** Target of the column that numbers the rows of a journey. */
export const orderTarget = '@order';
