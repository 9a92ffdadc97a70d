import type { ContentRuleId } from './contentRules.js';
import type { FileRuleId } from './fileRules.js';
import type { StructureRuleId } from './structureRules.js';

/** Id of a rule of the catalogue. */
export type RuleId = FileRuleId | StructureRuleId | ContentRuleId;
