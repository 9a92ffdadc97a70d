/**
 * A long computation that pauses now and then, so that who runs it can look at a clock or a signal, or let others have a turn.
 * What it computes does not depend on the pauses.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;
