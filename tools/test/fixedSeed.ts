import { configureGlobal } from 'fast-check';

/**
 * Properties are tried on the same values in every run, so that a run can be repeated and a change, not chance, turns
 * a test red. `NJIA_SEED=random` tries new values; a number tries those of that seed.
 */
const wanted = process.env['NJIA_SEED'] ?? '20261126';

if (wanted !== 'random') configureGlobal({ seed: Number(wanted) });
