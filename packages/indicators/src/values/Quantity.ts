/**
 * A number that may be known only as a range: exact 7 is `{ low: 7, high: 7 }`, `<5` is `{ low: 0, high: 4 }`, "at least
 * 400" is `{ low: 400, high: null }`. `null` as a whole means that there is no information (missing, not reported).
 */
export interface Quantity {
  /** Least value, inclusive unless `lowAttained` is false. */
  readonly low: number;
  /** Greatest value, inclusive; `null` = open. */
  readonly high: number | null;
  /** False if the value only comes near `low` (a share whose base is open); default true. */
  readonly lowAttained?: false;
}

/** An exact number. */
export const exactly = (value: number): Quantity => ({ low: value, high: value });

/** Whether a quantity is one number. */
export const isExact = (quantity: Quantity): boolean => quantity.low === quantity.high;
