import {
  aggregateTables,
  anonymise,
  definePolicy,
  plainRows,
  renderRelease,
  seededRandom,
  synthesise,
  tableFromRows,
  type PolicyInput,
} from '../../packages/anonymise/src/index.ts';
import { verifyRelease } from '../../packages/anonymise/src/verify/index.ts';
import { measureOnce, report } from './measure.ts';

const columns = ['date', 'county', 'age', 'way'];

/** A quasi-identifier of which every value is different, a moment for instance: what is asked of a bad policy. */
export async function manyValues(): Promise<void> {
  for (const count of [200_000, 1_000_000]) {
    const rows = Array.from({ length: count }, (_, at) => [
      String((at * 7919) % count),
      `county ${String(at % 47)}`,
      String((at * at) % 70),
      `way ${String(at % 9)}`,
    ]);
    const { table } = tableFromRows(columns, rows);
    rows.length = 0;
    const policyOf = (changed: Partial<PolicyInput>): ReturnType<typeof definePolicy> =>
      definePolicy({
        name: 'bench',
        purpose: 'bench',
        attributes: columns.map((column) => ({ column, role: 'quasi-identifier' })),
        models: [{ model: 'k-anonymity', k: 11 }],
        ...changed,
      });
    const task = `${count.toLocaleString('en')} different values`;
    for (const method of ['mixed', 'generalise'] as const) {
      const policy = policyOf({ transformation: { method } });
      const made = await measureOnce(() => anonymise(table, policy));
      const { release, report: done } = made.result;
      const kept = `${String(done?.rowsOut ?? 0)} rows`;
      report({ task: `${task}, ${method}`, seconds: made.seconds, result: kept });
      if (method !== 'mixed' || release === undefined) continue;
      const evidence = { bytes: renderRelease(release), policy, originals: plainRows(table) };
      const proof = await measureOnce(() => verifyRelease(evidence));
      const verdict = proof.result.passed ? 'passed' : 'REFUSED';
      report({ task: '  gate', seconds: proof.seconds, result: verdict });
    }
    const tables = columns.map((column) => ({ columns: [column] }));
    const counts = policyOf({ form: 'aggregate', tables });
    const counted = await measureOnce(() => aggregateTables(table, counts));
    const lines = `${String(counted.result.release?.rowCount ?? 0)} counts`;
    report({ task: `${task}, counts`, seconds: counted.seconds, result: lines });
    const drawing = policyOf({
      form: 'synthetic',
      models: [{ model: 'km-anonymity', k: 11, m: 2 }],
    });
    const drawn = await measureOnce(() =>
      synthesise(table, drawing, { random: seededRandom('bench') }),
    );
    const { release, issues } = drawn.result;
    const outcome = release ? `${String(release.rowCount)} rows` : (issues[0]?.rule ?? '');
    report({ task: `${task}, drawn rows`, seconds: drawn.seconds, result: outcome });
  }
}
