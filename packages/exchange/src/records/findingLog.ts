import type { RaiseArguments } from '../tables/raise.js';
import type { RaisedRuleId } from '../tables/raisedRule.js';
import type { CellPosition } from './toLocation.js';

/** Takes findings. */
export interface FindingLog {
  /**
   * Adds a finding.
   *
   * @param rule - Which rule of the catalogue.
   * @param position - Where, in numbers.
   * @param details - Values for the message, which some rules need, path and suggestion.
   */
  add<Id extends RaisedRuleId>(
    rule: Id,
    position: CellPosition,
    ...details: RaiseArguments<Id>
  ): void;
}
