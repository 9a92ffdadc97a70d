import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Range } from '../results/ResultCell.js';
import type { Measurement } from './measure.js';

/** Bounds of a share of a whole once so many more may stand below the line, above it or not. */
function shareBounds({ bounds, denominator }: Measurement, more: number, per: number): Range {
  const base = denominator ?? 0;
  const weight = base / (base + more);
  const low = (bounds?.low ?? 0) / per;
  const high = (bounds?.high ?? per) / per;
  return { low: per * low * weight, high: per * (1 - (1 - Math.min(1, high)) * weight) };
}

function boundsOf(definition: IndicatorDefinition, found: Measurement, more: number): Range | null {
  const per = definition.unit.per ?? 1;
  const { bounds, denominator } = found;
  const high = bounds?.high ?? null;
  switch (definition.kind) {
    case 'count':
      return {
        low: bounds?.low ?? 0,
        high: bounds !== null && high === null ? null : (high ?? 0) + more * per,
      };
    case 'rate':
      return denominator === null || denominator === 0 || high === null
        ? bounds
        : { low: bounds?.low ?? 0, high: high + (more * per) / denominator };
    case 'proportion':
      return definition.denominator?.fixed === undefined
        ? shareBounds(found, more, per)
        : denominator === null || denominator === 0 || high === null
          ? bounds
          : { low: bounds?.low ?? 0, high: high + (more * per) / denominator };
    case 'share':
      // Margins and the unknown of a share have no bounds: they are no parts of a whole.
      return bounds === null && found.denominator !== 0 ? null : shareBounds(found, more, per);
    case 'ratio':
      return { low: shareBounds(found, more, per).low ?? 0, high: null };
    default:
      // How much a unit that cannot be told from others adds to a sum or moves a mean is not known.
      return bounds === null
        ? null
        : { low: definition.kind === 'sum' ? bounds.low : null, high: null };
  }
}

/**
 * The numbers of a cell once records without a key are reckoned with. Nobody can tell whether such a record speaks of a unit
 * that is counted already, of another, or together with others of one: they are never counted, but each may be one unit
 * more, in any category. So they widen the bounds, and where nothing else is known there is no value.
 *
 * @param definition - The definition.
 * @param found - The numbers without them.
 * @param more - Records without a key that are in the population or may be.
 * @param cell - Whether the cell is of all units together, and whether any unit of the period is known by its key.
 */
export function withKeyless(
  definition: IndicatorDefinition,
  found: Measurement,
  more: number,
  cell: { readonly total: boolean; readonly anyKey: boolean },
): Measurement {
  if (more === 0) return found;
  return {
    ...found,
    ...(cell.anyKey ? {} : { value: null, numerator: null, interval: null }),
    bounds: boundsOf(definition, found, more),
    undetermined: found.undetermined + (cell.total ? more : 0),
  };
}
