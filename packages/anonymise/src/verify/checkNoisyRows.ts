import type { DifferentialPrivacySpec } from '../policy/ModelSpec.js';
import type { Check, Examination } from './Examination.js';
import type { VerdictCheck } from './Verdict.js';

/**
 * Rows drawn from noisy counts. Differential privacy is a promise of the process: it cannot be seen in a file. What can be
 * proven is that the file says nothing that public lists do not say (every cell is of its column's domain) and that the
 * budget paid exactly what the policy states. The originals are not looked at, on purpose: a verdict that depended on them
 * would tell of them, and nobody would have paid for it.
 *
 * @param examination - what is looked at
 * @returns the checks `domains`, `model/n/differential-privacy` and `budget-limit`
 */
export const checkNoisyRows: Check = (examination) => {
  const { release, published, policy, evidence } = examination;
  const domains = published.map(({ column, domain = [] }) => ({
    at: release.header.indexOf(column),
    values: new Set<unknown>([null, ...domain]),
  }));
  let outside = 0;
  for (const row of release.rows)
    for (const { at, values } of domains) if (!values.has(row[at] ?? null)) outside++;
  const { budget } = evidence;
  const all = policy.models.map((spec, at): VerdictCheck => {
    const id = `model/${String(at)}/${spec.model}`;
    if (spec.model !== 'differential-privacy' || budget === undefined)
      return { id, pass: false, found: null, failing: release.rows.length };
    const unpaid = countUnpaid(spec, examination, budget.spent);
    return { id, pass: unpaid === 0, required: spec.marginals.length, failing: unpaid };
  });
  const within = budget !== undefined && isWithin(budget.spent, budget.limit);
  return [
    { id: 'domains', pass: outside === 0, failing: outside },
    ...all,
    { id: 'budget-limit', pass: within, failing: within ? 0 : 1 },
  ];
};

type Spent = NonNullable<Examination['evidence']['budget']>['spent'];

/** Marginals without an entry of their exact share; of a policy that was used before, without one for each time. */
function countUnpaid(
  { rho, marginals }: DifferentialPrivacySpec,
  { evidence, policyHash, fileHash }: Examination,
  spent: Spent,
): number {
  const others = (evidence.earlier?.ledger ?? []).filter(
    ({ record }) => record.policyHash === policyHash && record.fileHash !== fileHash,
  );
  const times = 1 + new Set(others.map(({ record }) => record.fileHash)).size;
  const share = parts(rho);
  const unpaid = marginals.filter((_, at) => {
    const paid = spent.filter(({ purpose, rho: cost }) => {
      const [above, below] = parts(cost);
      return (
        purpose === `${policyHash} marginal ${String(at)}` &&
        below > 0n &&
        above * share[1] * BigInt(marginals.length) === share[0] * below
      );
    });
    return paid.length < times;
  });
  return unpaid.length;
}

function isWithin(spent: Spent, limit: string): boolean {
  let [above, below] = [0n, 1n];
  for (const { rho } of spent) {
    const [more, unit] = parts(rho);
    [above, below] = [above * unit + more * below, below * unit];
  }
  const [most, unit] = parts(limit);
  return below > 0n && unit > 0n && above * unit <= most * below;
}

/** An exact number in text as numerator and denominator; `0 / 0` for anything else, which nothing equals. */
function parts(text: string): [bigint, bigint] {
  const [, whole, decimals, divisor] =
    /^(\d{1,400})(?:\.(\d{1,400})|\/(\d{1,400}))?$/u.exec(text) ?? [];
  if (whole === undefined) return [0n, 0n];
  if (divisor !== undefined) return [BigInt(whole), BigInt(divisor)];
  return [BigInt(`${whole}${decimals ?? ''}`), 10n ** BigInt(decimals?.length ?? 0)];
}
