import type { CellFlag } from '../../results/CellFlag.js';
import type { ResultCell } from '../../results/ResultCell.js';

/**
 * A cell that was not made from accumulated units: composites, changes, completeness, milestones.
 *
 * @param key - Codes, time first.
 * @param parts - Whatever differs from an empty cell of status M.
 */
export function blankCell(key: readonly string[], parts: Partial<ResultCell> = {}): ResultCell {
  const flags: readonly CellFlag[] = [];
  return {
    key,
    value: null,
    numerator: null,
    denominator: null,
    bounds: null,
    interval: null,
    status: 'M',
    confidentiality: 'N',
    records: 0,
    units: 0,
    undetermined: 0,
    excluded: 0,
    exceptions: 0,
    notYetDue: 0,
    unknownValues: 0,
    valueUnknownIncluded: null,
    responses: null,
    contributions: [],
    flags,
    ...parts,
  };
}
