// Written by `pnpm generate`: do not edit.

/** Stage when noticed: Before, during or after exploitation when the case came to notice. */
export const caseStageList = {
  id: 'case_stage',
  version: '0.1.0',
  codes: ['pre_exploitation', 'exploitation', 'post_exploitation', 'unknown'],
  parents: {},
} as const;

/** A code of the list `case_stage`. */
export type CaseStage = (typeof caseStageList.codes)[number];
