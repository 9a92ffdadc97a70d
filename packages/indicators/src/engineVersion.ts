/** Version of the calculation rules, part of every definition hash: raised when the same records could give other cells. */
export const engineVersion = '1.0.0';
