import type { CellAccumulator } from './CellAccumulator.js';
import type { CellSpace } from './CellSpace.js';
import type { CompiledDimension } from './compileDimension.js';
import type { Contribution } from './Contribution.js';
import { isAnswered, type Categories } from './unitCategories.js';

/** Adds a unit to its cells. */
export type Spread = (index: number, unit: Contribution, plain: boolean) => void;

/**
 * Makes the function that adds a unit to every combination of its categories; on axes with several categories to the margin
 * too, once.
 *
 * @param space - The cells.
 * @param dimensions - The axes.
 * @param categories - Categories of the units, axis by axis.
 */
export function spread(
  space: CellSpace,
  dimensions: readonly CompiledDimension[],
  categories: readonly Categories[],
): Spread {
  const { strides } = space;
  const multiple = dimensions.findIndex((dimension) => dimension.multiple);
  const add = (cell: CellAccumulator, unit: Contribution, plain: boolean): void => {
    if (plain) unit.addCount(cell);
    else unit.add(cell);
  };
  if (multiple < 0)
    return (index, unit, plain) => {
      let cell = 0;
      for (let axis = 0; axis < categories.length; axis += 1)
        cell += (categories[axis]?.first[index] ?? 0) * (strides[axis] ?? 1);
      add(space.at(cell), unit, plain);
    };
  // Addresses of the unit's cells, and whether they are on the margin of the first axis with several categories.
  const cells: number[] = [];
  const margins: boolean[] = [];
  return (index, unit, plain) => {
    cells[0] = 0;
    margins[0] = false;
    let count = 1;
    for (let axis = 0; axis < categories.length; axis += 1) {
      const own = categories[axis];
      if (own === undefined) continue;
      const stride = strides[axis] ?? 1;
      const only = (own.first[index] ?? 0) * stride;
      if (dimensions[axis]?.multiple !== true) {
        for (let at = 0; at < count; at += 1) cells[at] = (cells[at] ?? 0) + only;
        continue;
      }
      const list = own.lists.get(index);
      const before = count;
      for (let at = 0; at < before; at += 1) {
        const cell = cells[at] ?? 0;
        const margin = margins[at] ?? false;
        if (list === undefined) {
          cells[count] = cell + only;
          margins[count] = margin;
          count += 1;
        } else
          for (const category of list) {
            cells[count] = cell + category * stride;
            margins[count] = margin;
            count += 1;
          }
        if (axis === multiple) margins[at] = true;
      }
    }
    const answers = categories[multiple];
    const counts =
      unit.certain &&
      (plain || unit.notYetDue === 0) &&
      answers !== undefined &&
      isAnswered(answers, index);
    for (let at = 0; at < count; at += 1) {
      const cell = space.at(cells[at] ?? 0);
      add(cell, unit, plain);
      if (!counts || margins[at] !== true) continue;
      cell.respondents += 1;
      cell.mentions += answers.lists.get(index)?.length ?? 1;
    }
  };
}
