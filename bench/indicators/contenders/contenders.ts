import type { BenchCase } from '../records.ts';
import type { Loaded } from './Contender.ts';
import { byHand } from './byHand.ts';
import { njia, njiaPrepared } from './njia.ts';

/** Records of the slice that slow contenders look at. */
const sliceSize = 2000;

/** What each contender is made from; peers are imported only when asked for. */
const makers: readonly (readonly [
  string,
  (cases: readonly BenchCase[], slice: readonly BenchCase[]) => Loaded | Promise<Loaded>,
])[] = [
  ['by hand', byHand],
  ['njia', njia],
  ['njia-prepared', njiaPrepared],
  ['arquero', async (cases) => (await import('./arqueroTable.ts')).arqueroTable(cases)],
  ['duckdb', async (cases) => (await import('./duckDbTable.ts')).duckDbTable(cases)],
  ['json-logic-js', async (cases) => (await import('./jsonLogic.ts')).jsonLogicRules(cases)],
  [
    'json-rules-engine',
    async (_, slice) => (await import('./jsonRulesEngine.ts')).jsonRulesEngine(slice),
  ],
  ['fqm-execution', async (_, slice) => (await import('./fqmExecution.ts')).fqmExecution(slice)],
];

/** Names of all contenders. */
export const contenderNames: readonly string[] = makers.map(([name]) => name);

/**
 * Loads contenders.
 *
 * @param names - Which.
 * @param cases - The records.
 */
export async function loadContenders(
  names: readonly string[],
  cases: readonly BenchCase[],
): Promise<Loaded[]> {
  const slice = cases.slice(0, sliceSize);
  const loaded: Loaded[] = [];
  for (const [name, make] of makers)
    if (names.includes(name)) loaded.push(await make(cases, slice));
  return loaded;
}
