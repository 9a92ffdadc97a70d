import { NjiaError } from '@njia/schema';
import type { CodeSet } from '../definition/IndicatorDefinition.js';
import type { Predicate, Scalar } from '../definition/Predicate.js';
import { FALSE, not, TRUE, type Ternary } from '../logic/ternary.js';
import type { Compiler } from './Compiler.js';
import { comparisonTest } from './conditions/comparisonTest.js';
import { duringPeriodTest } from './conditions/duringPeriodTest.js';
import { equalityTest } from './conditions/equalityTest.js';
import { existsTest } from './conditions/existsTest.js';
import { hasAllTest } from './conditions/hasAllTest.js';
import { knownTest } from './conditions/knownTest.js';
import { oneOfTest } from './conditions/oneOfTest.js';
import { underTest } from './conditions/underTest.js';
import { withinTest } from './conditions/withinTest.js';
import type { Test } from './Environment.js';

/** A set with the codes below its own. Parents may not go round in circles: each code is followed at most once. */
export function expandSet(set: CodeSet): ReadonlySet<Scalar> {
  const members = new Set<Scalar>(set.codes);
  const parents = Object.entries(set.parents ?? {});
  for (let grown = true; grown;) {
    grown = false;
    for (const [code, parent] of parents)
      if (members.has(parent) && !members.has(code)) {
        members.add(code);
        grown = true;
      }
  }
  return members;
}

/**
 * Turns a condition into a closure.
 *
 * @param compiler - Names and environment.
 * @param node - The condition.
 * @param depth - How many records are around the one at hand.
 */
export function compilePredicate(compiler: Compiler, node: Predicate, depth: number): Test {
  switch (node.op) {
    case 'all': {
      const tests = node.of.map((part) => compiler.predicate(part, depth));
      return (row, frame) => {
        let result: Ternary = TRUE;
        for (const test of tests) {
          const one = test(row, frame);
          if (one === FALSE) return FALSE;
          if (one < result) result = one;
        }
        return result;
      };
    }
    case 'any': {
      const tests = node.of.map((part) => compiler.predicate(part, depth));
      return (row, frame) => {
        let result: Ternary = FALSE;
        for (const test of tests) {
          const one = test(row, frame);
          if (one === TRUE) return TRUE;
          if (one > result) result = one;
        }
        return result;
      };
    }
    case 'not': {
      const test = compiler.predicate(node.of, depth);
      return (row, frame) => not(test(row, frame));
    }
    case 'eq':
    case 'ne':
      if (node.op === 'eq' && typeof node.value !== 'object' && node.missing === undefined)
        return oneOfTest(compiler, node.field, new Set([node.value]), depth);
      return equalityTest(compiler, node, depth);
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return comparisonTest(compiler, node, depth);
    case 'in':
    case 'hasAny':
      return oneOfTest(compiler, node.field, new Set(node.values), depth);
    case 'hasAll':
      return hasAllTest(compiler, node.field, node.values, depth);
    case 'inSet': {
      const sets = compiler.scope.sets ?? {};
      const set = Object.hasOwn(sets, node.set) ? sets[node.set] : undefined;
      if (set === undefined)
        throw new NjiaError(
          'INDICATOR-UNKNOWN-NAME',
          'The definition uses a set it does not declare.',
          {
            hint: 'Run lintDefinition: it says where.',
          },
        );
      return oneOfTest(compiler, node.field, expandSet(set), depth);
    }
    case 'known':
    case 'unknown':
    case 'notApplicable':
      return knownTest(compiler, node.field, node.op, depth);
    case 'within':
      return withinTest(compiler, node, depth);
    case 'duringPeriod':
      return duringPeriodTest(compiler, node, depth);
    case 'under':
      return underTest(compiler, node, depth);
    case 'exists':
      return existsTest(compiler, node, depth);
    case 'criterion':
      return compiler.criterion(node.name, depth);
  }
}
