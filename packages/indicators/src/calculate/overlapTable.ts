import { TRUE } from '../logic/ternary.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { RecordAccount, ResultTable } from '../results/ResultTable.js';
import type { TableDimension } from '../results/TableDimension.js';
import type { Period } from '../time/Period.js';
import type { RecordRun } from './calculateRecords.js';
import type { TableRun } from './TableRun.js';
import { byCode } from './finishCell.js';
import type { Units } from './Units.js';

const axis = (
  id: string,
  en: string,
  sw: string,
  organisations: readonly string[],
): TableDimension => ({
  id,
  role: 'breakdown',
  label: { en, sw },
  categories: organisations.map((code) => ({ code, label: { en: code } })),
  multiple: true,
  additive: false,
});

/**
 * The overlap of organisations: units that two organisations both know; on the diagonal, units of one. Upper triangle
 * only. It is a table of persons like any other, and disclosure control applies to it.
 *
 * @param run - The run.
 * @param periods - Units by period.
 * @param accounts - What happened to the records.
 * @param time - Time axis.
 * @returns The table, or `undefined` if units have no key or records no organisation.
 */
export function overlapTable(
  run: RecordRun,
  periods: readonly { readonly period: Period; readonly units: Units }[],
  accounts: readonly RecordAccount[],
  time: TableDimension,
): ResultTable | undefined {
  const { contributor, key } = run.indicator;
  if (contributor === undefined || key.length === 0 || periods.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { period, units } of periods)
    for (let unit = 0; unit < units.size; unit += 1) {
      const own = new Set<string>();
      for (const index of units.rowsOf(unit)) {
        const row = run.table[index];
        if (row === undefined || units.membership?.[index] !== TRUE) continue;
        const organisation = contributor(row, undefined);
        if (typeof organisation === 'string') own.add(organisation);
      }
      const list = [...own].sort(byCode);
      for (const [first, a] of list.entries()) {
        for (const b of list.slice(first)) {
          const name = JSON.stringify([period.id, a, b]);
          counts.set(name, (counts.get(name) ?? 0) + 1);
        }
      }
    }
  return overlapOf(
    run,
    periods.map(({ period }) => period),
    counts,
    accounts,
    time,
  );
}

/**
 * The table of overlaps from how many units there are.
 *
 * @param run - The run.
 * @param periods - The periods.
 * @param counts - Units by `[period, organisation, other]` as JSON, the organisations in order of their codes.
 * @param accounts - What happened to the records.
 * @param time - Time axis.
 */
export function overlapOf(
  run: TableRun,
  periods: readonly Period[],
  counts: ReadonlyMap<string, number>,
  accounts: readonly RecordAccount[],
  time: TableDimension,
): ResultTable {
  const all = new Set(
    [...counts.keys()].flatMap((name) => (JSON.parse(name) as string[]).slice(1)),
  );
  const organisations = [...all].sort(byCode);
  const cells: ResultCell[] = [];
  for (const period of periods)
    for (const [first, a] of organisations.entries())
      for (const b of organisations.slice(first)) {
        const value = counts.get(JSON.stringify([period.id, a, b])) ?? 0;
        cells.push({
          key: [period.id, a, b],
          value,
          numerator: value,
          denominator: null,
          bounds: null,
          interval: null,
          status: 'A',
          confidentiality: 'N',
          records: value,
          units: value,
          undetermined: 0,
          excluded: 0,
          exceptions: 0,
          notYetDue: 0,
          unknownValues: 0,
          valueUnknownIncluded: null,
          responses: null,
          contributions: [],
          flags: value < (run.indicator.definition.smallBase ?? 10) ? ['small-number'] : [],
        });
      }
  const { definition } = run.indicator;
  return {
    id: `${definition.id}@${definition.version}/overlap`,
    content: 'overlap',
    definition: run.reference,
    dimensions: [
      time,
      axis('organisation', 'Organisation', 'Shirika', organisations),
      axis('otherOrganisation', 'Other organisation', 'Shirika jingine', organisations),
    ],
    cells,
    countedUnit: definition.population?.unit ?? 'record',
    coverage: run.coverage.basis,
    accounts,
    dataHash: run.dataHash,
    populationSources: [],
    notes: [],
  };
}
