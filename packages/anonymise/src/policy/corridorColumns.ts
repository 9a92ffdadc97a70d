import type { Policy } from './Policy.js';

/**
 * The columns whose pairs of values are corridors: those of the flows that the policy guards, else `origin` and
 * `destination` if an attacker is taken to know both.
 *
 * @param policy - the policy
 * @returns two headers; none when the policy knows no corridors
 */
export function corridorColumns({ models, attributes }: Policy): readonly string[] {
  const flow = models.find((spec) => spec.model === 'flow-anonymity');
  const names =
    flow?.model === 'flow-anonymity' ? [flow.origin, flow.destination] : ['origin', 'destination'];
  const isKnown = (name: string): boolean =>
    attributes.some(({ column, role }) => column === name && role === 'quasi-identifier');
  return names.every(isKnown) ? names : [];
}
