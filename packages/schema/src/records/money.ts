// Written by `pnpm generate`: do not edit.

/** An amount in one currency. */
export interface Money {
  /** The amount in units of the currency (shillings, not cents). */
  readonly amount: number;
  /** ISO 4217 code, such as KES. */
  readonly currency: string;
}
