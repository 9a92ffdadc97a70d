import { modelColumns } from './modelColumns.js';
import type { Policy } from './Policy.js';

/**
 * Published columns of rows that hold what must not be learnt, and that no model guards: whoever finds the class of a person
 * may read her value there with certainty. A model of several columns together guards none of them by itself.
 *
 * @param policy - the policy
 * @returns headers of such columns, sensitive ones and lists of stops; none for counts and drawn rows
 */
export function unguardedColumns({ form, attributes, models }: Policy): {
  readonly sensitive: readonly string[];
  readonly sequences: readonly string[];
} {
  if (form !== 'microdata') return { sensitive: [], sequences: [] };
  const guarded = new Set<string>();
  const routes = new Set<string>();
  for (const model of models) {
    if (model.model === 'sequence-privacy') {
      routes.add(model.sequence);
      continue;
    }
    const { sensitive } = modelColumns(model);
    if (sensitive.length === 1) guarded.add(sensitive[0] as string);
  }
  const namesOf = (wanted: string, known: ReadonlySet<string>): string[] =>
    attributes
      .filter(({ role, column }) => role === wanted && !known.has(column))
      .map(({ column }) => column);
  return { sensitive: namesOf('sensitive', guarded), sequences: namesOf('sequence', routes) };
}
