import type { Finding } from '../rules/finding.js';
import type { StructureRuleId } from '../rules/structureRules.js';
import type { RuleBook } from './ruleBook.js';

/** What the structural pass carries with it. */
export interface StructuralWalk {
  /** Lists and requirements of the profile. */
  readonly book: RuleBook;
  /** Takes a difference. */
  readonly report: (
    rule: StructureRuleId,
    path: string,
    params?: Finding['params'],
    suggestion?: Finding['suggestion'],
  ) => void;
}
