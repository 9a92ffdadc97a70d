import type { Exists } from '../../definition/Predicate.js';
import { atLeast, FALSE, TRUE, UNDETERMINED } from '../../logic/ternary.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';

/**
 * Test whether enough items of a list, or linked records, fit.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function existsTest(compiler: Compiler, node: Exists, depth: number): Test {
  const find = compiler.items(node.in, depth);
  const test = node.where === undefined ? undefined : compiler.predicate(node.where, depth + 1);
  const wanted = node.atLeast ?? 1;
  return (row, frame) => {
    const { rows, complete } = find(row, frame);
    if (rows.length === 0) return complete ? FALSE : UNDETERMINED;
    let certain = 0;
    let open = 0;
    const around = { row, parent: frame };
    for (const item of rows) {
      const one = test === undefined ? TRUE : test(item, around);
      if (one === TRUE) {
        certain += 1;
        if (certain >= wanted) return TRUE;
      } else if (one === UNDETERMINED) open += 1;
    }
    return complete ? atLeast(certain, open, wanted) : UNDETERMINED;
  };
}
