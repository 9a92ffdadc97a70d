import type { Predicate } from '../../definition/Predicate.js';
import { number, type Sql } from '../tree/Sql.js';
import type { Frames } from './Frame.js';
import type { SqlCompiler } from './SqlCompiler.js';

/**
 * A condition, or a fixed truth value where a definition has none.
 *
 * @param compiler - Names and relations.
 * @param predicate - The condition.
 * @param frames - The records it looks at.
 * @param otherwise - Truth value if there is no condition.
 */
export const testSql = (
  compiler: SqlCompiler,
  predicate: Predicate | undefined,
  frames: Frames,
  otherwise: number,
): Sql => (predicate === undefined ? number(otherwise) : compiler.predicate(predicate, frames));
