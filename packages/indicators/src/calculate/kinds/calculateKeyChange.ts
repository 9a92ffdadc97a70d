import type { Environment } from '../../compile/Environment.js';
import type { IndicatorDefinition } from '../../definition/IndicatorDefinition.js';
import { TRUE } from '../../logic/ternary.js';
import type { RecordSource } from '../../records/RecordSource.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../../results/ResultTable.js';
import { addDuration } from '../../time/duration.js';
import type { Period } from '../../time/Period.js';
import type { CalculationOptions } from '../CalculationOptions.js';
import { collectUnits } from '../collectUnits.js';
import { compileIndicator, type CompiledIndicator } from '../CompiledIndicator.js';
import { timeDimension } from '../tableDimensions.js';
import type { Units } from '../Units.js';
import { blankCell } from './blankCell.js';

const monthsOf: Readonly<Record<string, number>> = { A: 12, S: 6, T: 4, Q: 3, M: 1 };

/** First and end day of the period so many periods before. */
function before(period: Period, steps: number): readonly [number, number] {
  const months = monthsOf[period.frequency];
  if (months === undefined) {
    const days = period.endDay - period.firstDay;
    return [period.firstDay - steps * days, period.endDay - steps * days];
  }
  const back = { months: -steps * months, days: 0 };
  return [addDuration(period.firstDay, back), addDuration(period.endDay, back)];
}

/** Organisations that reported by key: certain units only; an empty text for a record without one. */
export type KeyOrganisations = ReadonlyMap<string, ReadonlySet<string>>;

function keysOf(
  indicator: CompiledIndicator,
  table: readonly Record<string, unknown>[],
  units: Units,
): KeyOrganisations {
  const found = new Map<string, Set<string>>();
  for (const [index, key] of (units.keys ?? []).entries()) {
    if (!units.isCertain(index)) continue;
    const organisations = new Set<string>();
    for (const rowIndex of units.rowsOf(index)) {
      const row = table[rowIndex];
      if (row === undefined || units.membership?.[rowIndex] !== TRUE) continue;
      const organisation = indicator.contributor?.(row, undefined);
      organisations.add(typeof organisation === 'string' ? organisation : '');
    }
    found.set(key, organisations);
  }
  return found;
}

const everyone = (keys: KeyOrganisations): Set<string> =>
  new Set([...keys.values()].flatMap((names) => [...names]));

/** Keys reported by somebody of the panel. */
function panelKeys(keys: KeyOrganisations, panel: ReadonlySet<string> | undefined): Set<string> {
  if (panel === undefined) return new Set(keys.keys());
  return new Set(
    [...keys].filter(([, names]) => [...names].some((name) => panel.has(name))).map(([key]) => key),
  );
}

/**
 * How a set of keys (corridors) changed: the share of keys not seen in the periods before, or the turnover 1 - common /
 * all (Jaccard distance). Both depend on who submits, so they are computed on the panel of organisations present in both, if asked.
 *
 * @param definition - A definition of kind `key-change`.
 * @param source - The records.
 * @param options - Periods.
 * @param cited - How definition and data are cited.
 */
export function calculateKeyChange(
  definition: IndicatorDefinition,
  source: RecordSource,
  options: CalculationOptions,
  cited: {
    readonly reference: DefinitionReference;
    readonly dataHash: string | null;
    readonly environment: Environment;
  },
): ResultTable {
  const { environment } = cited;
  const indicator = compileIndicator(definition, environment, options.where);
  const table = source.table(definition.population?.from ?? '') ?? [];
  const collect = (first: number, end: number): Units => {
    environment.firstDay = first;
    environment.endDay = end;
    return collectUnits(indicator, table);
  };
  const found = options.periods.map((period): KeysOfPeriod => {
    const units = collect(period.firstDay, period.endDay);
    const now = keysOf(indicator, table, units);
    const earlier = keysOf(indicator, table, collect(...periodsBefore(definition, period)));
    return { account: { period: period.id, ...units.account }, now, earlier };
  });
  return keyChangeTable(definition, options.periods, found, cited);
}

/**
 * First and end day of the periods that a period is compared with.
 *
 * @param definition - A definition of kind `key-change`.
 * @param period - The period.
 */
export function periodsBefore(
  definition: IndicatorDefinition,
  period: Period,
): readonly [number, number] {
  const change = definition.keyChange ?? { measure: 'new-share', lookback: 1 };
  const [farFirst] = before(period, change.lookback);
  const [nearFirst, nearEnd] = before(period, 1);
  return [change.measure === 'turnover' ? nearFirst : farFirst, nearEnd];
}

/** Keys of a period and of those before it. */
export interface KeysOfPeriod {
  /** What happened to the records. */
  readonly account: RecordAccount;
  /** Keys of the period. */
  readonly now: KeyOrganisations;
  /** Keys of the periods before. */
  readonly earlier: KeyOrganisations;
}

/**
 * The table of a change of keys.
 *
 * @param definition - A definition of kind `key-change`.
 * @param periods - The periods.
 * @param found - The keys of each.
 * @param cited - How definition and data are cited.
 */
export function keyChangeTable(
  definition: IndicatorDefinition,
  periods: readonly Period[],
  found: readonly KeysOfPeriod[],
  cited: { readonly reference: DefinitionReference; readonly dataHash: string | null },
): ResultTable {
  const change = definition.keyChange ?? { measure: 'new-share', lookback: 1 };
  const per = definition.unit.per ?? 1;
  const cells: ResultCell[] = [];
  for (const [index, { account, now, earlier }] of found.entries()) {
    const period = periods[index];
    if (period === undefined) continue;
    const panel =
      change.panel === true
        ? new Set([...everyone(now)].filter((name) => everyone(earlier).has(name)))
        : undefined;
    const current = panelKeys(now, panel);
    const past = panelKeys(earlier, panel);
    const common = [...current].filter((key) => past.has(key)).length;
    const all = new Set([...current, ...past]).size;
    const turnover = change.measure === 'turnover';
    const denominator = turnover ? all : current.size;
    const numerator = turnover ? all - common : current.size - common;
    const nothingBefore = past.size === 0;
    const empty = denominator === 0 || nothingBefore;
    cells.push(
      blankCell([period.id], {
        value: empty ? null : (per * numerator) / denominator,
        numerator,
        denominator,
        status: empty ? (nothingBefore && denominator > 0 ? 'O' : 'M') : 'A',
        records: account.included,
        units: current.size,
        undetermined: account.undetermined,
        flags: empty
          ? ['zero-denominator']
          : denominator < (definition.smallBase ?? 10)
            ? ['small-number']
            : [],
      }),
    );
  }
  return {
    id: `${definition.id}@${definition.version}/total`,
    content: 'indicator',
    definition: cited.reference,
    dimensions: [timeDimension(periods, false)],
    cells,
    countedUnit: definition.population?.unit ?? 'combination',
    coverage: 'none',
    accounts: found.map((one) => one.account),
    dataHash: cited.dataHash,
    populationSources: [],
    notes: [
      { code: `key-change-${change.measure}`, params: { lookback: change.lookback } },
      { code: change.panel === true ? 'panel-of-both-periods' : 'no-panel', params: {} },
    ],
  };
}
