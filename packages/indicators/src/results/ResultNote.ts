/** A remark that goes with a table or a result set. Never holds a value of a record. */
export interface ResultNote {
  /** Stable code, such as `not-additive-over-period`. */
  readonly code: string;
  /** Numbers and names the message needs; never values from records. */
  readonly params: Readonly<Record<string, string | number>>;
}
