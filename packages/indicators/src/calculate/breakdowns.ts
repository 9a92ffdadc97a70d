import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { CalculationOptions } from './CalculationOptions.js';

/**
 * Breakdowns to compute: those asked for, else those of the definition; the total first, none twice.
 *
 * @param definition - The definition.
 * @param options - What the run was asked for.
 */
export function breakdowns(
  definition: IndicatorDefinition,
  options: CalculationOptions,
): readonly (readonly string[])[] {
  const declared = new Set((definition.dimensions ?? []).map((dimension) => dimension.id));
  const wanted = options.by ?? definition.disaggregate ?? [];
  const lists = [[], ...wanted.filter((list) => list.every((id) => declared.has(id)))];
  const share = definition.share?.of;
  const complete = lists.map((list) =>
    share === undefined || list.includes(share) ? list : [...list, share],
  );
  const seen = new Set<string>();
  return complete.filter((list) => {
    const name = list.join('*');
    return !seen.has(name) && seen.add(name);
  });
}
