// Written by `pnpm generate`: do not edit.

/** Kind of proof: Proof that an activity took place. */
export const evidenceKindList = {
  id: 'evidence_kind',
  version: '0.1.0',
  codes: [
    'attendance_list',
    'report',
    'minutes',
    'signed_document',
    'official_publication',
    'photograph',
    'media_report',
    'financial_record',
    'evaluation',
    'other',
  ],
  parents: {},
} as const;

/** A code of the list `evidence_kind`. */
export type EvidenceKind = (typeof evidenceKindList.codes)[number];
