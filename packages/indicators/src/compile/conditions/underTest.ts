import type { Under } from '../../definition/Predicate.js';
import { FALSE, TRUE, UNDETERMINED } from '../../logic/ternary.js';
import { placeCodes } from '../../records/PlaceHierarchy.js';
import type { Compiler } from '../Compiler.js';
import type { Test } from '../Environment.js';
import { judge } from '../valueTests.js';

/**
 * Test whether a place lies in another.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function underTest(compiler: Compiler, node: Under, depth: number): Test {
  const read = compiler.field(node.field, depth);
  const { places } = compiler.environment;
  return (row, frame) =>
    judge(read(row, frame), (one) => {
      const codes = placeCodes(one);
      if (codes.length === 0) return UNDETERMINED;
      if (codes.some((code) => places.isUnder(code, node.place))) return TRUE;
      // A larger unit around the wanted one leaves it open.
      return codes.length > 0 && places.isUnder(node.place, codes[0] ?? '') ? UNDETERMINED : FALSE;
    });
}
