// The unused type parameter makes the compiler compare the types themselves, not what they accept.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */

/** Whether two types are the same, and not only assignable to each other. */
export type Equal<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Takes `true` only. */
export type Expect<Answer extends true> = Answer;

/** A type with everything in it read-only, as the interfaces of the records are. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
