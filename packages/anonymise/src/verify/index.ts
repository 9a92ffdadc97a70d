export { verifyRelease } from './verifyRelease.js';
export { compareVerdicts, type VerdictComparison } from './compareVerdicts.js';
export { sealRelease, type SealDetails, type SealedRelease } from './sealRelease.js';
export type { EarlierReleases, PlainRows, ReleaseEvidence } from './ReleaseEvidence.js';
export type { Verdict, VerdictCheck } from './Verdict.js';
export { appendToLedger, findBrokenEntry, ledgerHead } from '../release/ledger.js';
export type { LedgerEntry, ReleaseRecord } from '../release/LedgerEntry.js';
