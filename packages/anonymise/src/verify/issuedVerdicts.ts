import type { Verdict } from './Verdict.js';

/** The verdicts that `verifyRelease` gave in this run: a verdict written by hand, or read from a file, is not among them. */
export const issuedVerdicts = new WeakSet<Verdict>();
