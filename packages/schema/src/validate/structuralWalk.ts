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
  /**
   * Takes a property that the format does not know, whose content no rule would see otherwise.
   *
   * @param path - JSON Pointer of the object that has it; its own name is never told.
   */
  readonly unknown: (path: string, name: string, value: unknown) => void;
}
