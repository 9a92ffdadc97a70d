import {
  aggregateTables,
  corridorError,
  definePolicy,
  plainRows,
  renderRelease,
  seededRandom,
  synthesise,
  type Policy,
  type PolicyInput,
  type Table,
} from '../../packages/anonymise/src/index.ts';
import { verifyRelease } from '../../packages/anonymise/src/verify/index.ts';
import { readTable } from './inputs.ts';
import { measureOnce, report } from './measure.ts';

const corridor = ['citizenship', 'exploitation_country'];

/** A policy over the ten columns of the journeys. */
function policyOf(table: Table, input: Pick<PolicyInput, 'models'> & Partial<PolicyInput>): Policy {
  return definePolicy({
    name: 'bench',
    purpose: 'bench',
    attributes: table.columns.map(({ name }) => ({ column: name, role: 'quasi-identifier' })),
    ...input,
  });
}

/** Tables of counts: what is told, and how long it takes to make and to prove them. */
export async function tablesOfCounts(): Promise<void> {
  const table = readTable('bench/journeys50k.csv');
  const policy = policyOf(table, {
    form: 'aggregate',
    models: [{ model: 'k-anonymity', k: 11 }],
    tables: [
      ['year'],
      ['gender'],
      ['citizenship'],
      ['year', 'gender'],
      corridor,
      ['gender', 'age'],
      ['gender', 'exploitation_country'],
    ].map((columns) => ({ columns })),
  });
  const made = await measureOnce(() => aggregateTables(table, policy));
  const { release, tables } = made.result;
  if (release === undefined) throw new Error('no tables');
  const shares = tables.map(
    ({ name, persons }) => `${name} ${(persons / table.rowCount).toFixed(2)}`,
  );
  report({
    task: 'journeys50k, 7 tables of counts, k=11',
    seconds: made.seconds,
    result: `persons told: ${shares.slice(1).join(', ')}`,
  });
  const proof = await measureOnce(() =>
    verifyRelease({ bytes: renderRelease(release), policy, originals: plainRows(table) }),
  );
  report({
    task: '  gate, with witnesses for every hidden count',
    seconds: proof.seconds,
    result: proof.result.passed ? 'passed' : 'REFUSED',
  });
}

/** Drawn rows: what they preserve, beside Synthetic Data Showcase's own time on the same file (resolution 5 there). */
export async function drawnRows(): Promise<void> {
  const table = readTable('bench/journeys50k.csv');
  const policy = policyOf(table, {
    form: 'synthetic',
    models: [{ model: 'km-anonymity', k: 11, m: 3 }],
  });
  const made = await measureOnce(() =>
    synthesise(table, policy, { random: seededRandom('bench') }),
  );
  const { release, preservation, cells } = made.result;
  if (release === undefined) throw new Error('no rows');
  const kept = preservation.map(
    ({ length, preserved, fabricated }) =>
      `${String(length)}: ${preserved.toFixed(3)} kept, ${fabricated.toFixed(3)} invented`,
  );
  const error = corridorError(table, release, corridor).relativeError.toFixed(2);
  report({
    task: 'journeys50k, 10 columns, drawn rows, k=11, length 3',
    seconds: made.seconds,
    result:
      `${String(release.rowCount)} rows, ${(cells.suppressed / cells.all).toFixed(3)} of cells without a value; ` +
      `${kept.join('; ')}; corridor error ${error}`,
    peer: { name: 'SDS', seconds: 41 },
  });
  const proof = await measureOnce(() =>
    verifyRelease({ bytes: renderRelease(release), policy, originals: plainRows(table) }),
  );
  report({
    task: '  gate, all combinations of all rows',
    seconds: proof.seconds,
    result: proof.result.passed ? 'passed' : 'REFUSED',
  });
}
