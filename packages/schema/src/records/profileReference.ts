// Written by `pnpm generate`: do not edit.

/** The profile a data set was written for. */
export interface ProfileReference {
  /** Such as `core` or `ke`. */
  readonly id: string;
  /** Version of that profile. */
  readonly version?: string | undefined;
}
