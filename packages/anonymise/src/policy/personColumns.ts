import type { Policy } from './Policy.js';

/**
 * The columns by which a policy tells persons apart: the identifiers that it marks with `person`, else the identifier that
 * it lists first. Rows that agree in one of them are one person's; an empty cell says nothing.
 *
 * @param policy - the policy
 * @returns headers; none where the policy declares no identifier
 */
export function personColumns({ attributes }: Pick<Policy, 'attributes'>): readonly string[] {
  const identifiers = attributes.filter(({ role }) => role === 'identifier');
  const marked = identifiers.filter(({ person }) => person === true);
  return (marked.length > 0 ? marked : identifiers.slice(0, 1)).map(({ column }) => column);
}
