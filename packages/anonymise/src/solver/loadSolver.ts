import type loader from 'highs';

/** The HiGHS solver, compiled to WebAssembly. */
export type Solver = Awaited<ReturnType<typeof loader.default>>;

let loading: Promise<Solver> | undefined;

/**
 * Loads the solver when it is first needed, once, so that those who release rows do not pay for its 4 MB. Nothing is
 * fetched: it is part of the package `highs`.
 *
 * @returns the solver
 */
export function loadSolver(): Promise<Solver> {
  return (loading ??= load());
}

async function load(): Promise<Solver> {
  const solver = await import('highs');
  // The types describe the CommonJS build, whose default is wrapped once more than the one that is loaded.
  const start = solver.default as unknown as typeof solver.default.default;
  return start();
}
