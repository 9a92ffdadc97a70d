import type { DifferentialPrivacySpec } from './ModelSpec.js';
import type { Policy } from './Policy.js';

/** Most cells of all marginals together: noise is drawn exactly, which costs some microseconds a cell. */
const MOST_CELLS = 500_000;

/**
 * Finds what keeps rows from being drawn from noisy marginals: columns without a public domain, columns in no marginal,
 * marginals that form no tree. They form one when each shares its earlier columns with a single earlier marginal (the
 * running intersection property); only then do they fix one distribution that rows can be drawn from column by column.
 *
 * @param policy - the policy
 * @param spec - its model
 * @returns ids of the rules that are broken
 */
export function* checkMarginals(
  { attributes }: Policy,
  { rho, marginals, person }: DifferentialPrivacySpec,
): Generator<string> {
  // A fraction needs a digit above 0 on both sides.
  if (!rho.split('/').every((part) => /[1-9]/u.test(part))) yield 'policy-budget-zero';
  const drawn = attributes.filter(({ role }) =>
    ['quasi-identifier', 'sensitive', 'insensitive'].includes(role),
  );
  const sizes = new Map(
    drawn.map(({ column, domain }) => [column, domain === undefined ? 0 : domain.length + 1]),
  );
  if (drawn.some(({ domain }) => domain === undefined)) yield 'policy-domain-missing';
  if (attributes.some(({ domain = [] }) => new Set(domain).size < domain.length))
    yield 'policy-domain-value-twice';
  const named = new Set(marginals.flat());
  if (drawn.some(({ column }) => !named.has(column))) yield 'policy-marginal-column-missing';
  if ([...named].some((column) => !sizes.has(column))) yield 'policy-marginal-column-not-drawn';
  if (marginals.some((columns) => new Set(columns).size < columns.length))
    yield 'policy-marginal-column-twice';
  if (!formTree(marginals)) yield 'policy-marginals-no-tree';
  const cells = marginals.map((columns) =>
    columns.reduce((product, column) => product * (sizes.get(column) ?? 1), 1),
  );
  if (cells.reduce((sum, count) => sum + count, 0) > MOST_CELLS) yield 'policy-marginals-too-large';
  const key = attributes.find(({ column }) => column === person);
  if (person !== undefined && key?.role !== 'identifier') yield 'policy-person-not-identifier';
}

function formTree(marginals: readonly (readonly string[])[]): boolean {
  const earlier = new Set<string>();
  return marginals.every((columns, at) => {
    const shared = columns.filter((column) => earlier.has(column));
    for (const column of columns) earlier.add(column);
    const isNew = shared.length < columns.length;
    return (
      isNew &&
      (at === 0 ||
        marginals.slice(0, at).some((other) => shared.every((column) => other.includes(column))))
    );
  });
}
