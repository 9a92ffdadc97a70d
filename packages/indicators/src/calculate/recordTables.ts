import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { PersonConflict } from '../records/PersonConflict.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultNote } from '../results/ResultNote.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../results/ResultTable.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN, type TableDimension } from '../results/TableDimension.js';
import type { Period } from '../time/Period.js';
import { exactly, type Quantity } from '../values/Quantity.js';
import type { CellMap } from './CellSpace.js';
import type { CalculationOptions } from './CalculationOptions.js';
import { CellAccumulator } from './CellAccumulator.js';
import type { CompiledDimension } from './compileDimension.js';
import type { CompiledIndicator } from './CompiledIndicator.js';
import type { Coverage } from './coverage.js';
import type { PopulationLookup } from './externalDenominator.js';
import { finishCell, type CellContext } from './finishCell.js';
import type { Lack } from './lackOf.js';
import { measure } from './measure.js';
import { measureShare } from './shareCells.js';
import { breakdownDimension, timeDimension } from './tableDimensions.js';

/** Most cells a full grid may have; beyond it only the combinations seen are written. */
const largestGrid = 100_000;

/** What the tables of one definition are made from, whatever engine read the records. */
export interface TableRun {
  /** The compiled definition: its axes and names. */
  readonly indicator: CompiledIndicator;
  /** What the run was asked for. */
  readonly options: CalculationOptions;
  /** Who reported. */
  readonly coverage: Coverage;
  /** How the definition is cited in results. */
  readonly reference: DefinitionReference;
  /** Hash of the data read. */
  readonly dataHash: string | null;
  /** What the records cannot say. */
  readonly lack: Lack;
  /** Population figures, for rates. */
  readonly population: PopulationLookup | undefined;
  /** Persons whose records contradict each other in what the definition reads. */
  readonly conflicts: readonly PersonConflict[];
}

/**
 * Breakdowns to compute: those asked for, else those of the definition; the total first, none twice.
 *
 * @param definition - The definition.
 * @param options - What the run was asked for.
 */
export function breakdowns(
  definition: IndicatorDefinition,
  options: CalculationOptions,
): readonly (readonly string[])[] {
  const declared = new Set((definition.dimensions ?? []).map((dimension) => dimension.id));
  const wanted = options.by ?? definition.disaggregate ?? [];
  const lists = [[], ...wanted.filter((list) => list.every((id) => declared.has(id)))];
  const share = definition.share?.of;
  const complete = lists.map((list) =>
    share === undefined || list.includes(share) ? list : [...list, share],
  );
  const seen = new Set<string>();
  return complete.filter((list) => {
    const name = list.join('*');
    return !seen.has(name) && seen.add(name);
  });
}

/** Every combination of categories of several axes, in display order. */
function grid(dimensions: readonly TableDimension[]): readonly (readonly string[])[] {
  let keys: string[][] = [[]];
  for (const dimension of dimensions)
    keys = keys.flatMap((key) => dimension.categories.map((category) => [...key, category.code]));
  return keys;
}

/** Cells of one breakdown in one period. */
export interface PeriodCells {
  /** The period. */
  readonly period: Period;
  /** What happened to its records. */
  readonly account: Omit<RecordAccount, 'period'>;
  /** Records of the period of whatever kind: enough to know that somebody reported. */
  readonly recordsInPeriod: number;
  /** What was gathered. */
  readonly cells: CellMap;
}

function cellsOf(
  run: TableRun,
  dimensions: readonly TableDimension[],
  periods: readonly PeriodCells[],
  sources: Set<string>,
): ResultCell[] {
  const { definition } = run.indicator;
  const ids = dimensions.map((dimension) => dimension.id);
  const placeAt = dimensions.findIndex((dimension) => dimension.role === 'place');
  const shareAt = definition.share === undefined ? -1 : ids.indexOf(definition.share.of);
  const multipleAt = dimensions.findIndex((dimension) => dimension.multiple);
  const size = dimensions.reduce((product, dimension) => product * dimension.categories.length, 1);
  const full = size <= largestGrid ? grid(dimensions) : undefined;
  const order = dimensions.map(
    (dimension) => new Map(dimension.categories.map((category, index) => [category.code, index])),
  );
  const lacking = ids.map((id) => run.lack.dimensions.has(id));
  const empty = new CellAccumulator();
  const result: ResultCell[] = [];
  for (const { period, account, recordsInPeriod, cells } of periods) {
    const find = (key: readonly string[]): CellAccumulator | undefined =>
      cells.get(key.join('\u0001'))?.cell;
    const keys =
      full ??
      [...cells.values()]
        .map((entry) => entry.key)
        .sort((a, b) => {
          for (const [index, ranks] of order.entries()) {
            const difference = (ranks.get(a[index] ?? '') ?? 0) - (ranks.get(b[index] ?? '') ?? 0);
            if (difference !== 0) return difference;
          }
          return 0;
        });
    const all = find(ids.map(() => TOTAL));
    const anyKey = all !== undefined && (all.units > 0 || all.open > 0 || all.notYetDue > 0);
    for (const key of keys) {
      const cell = find(key) ?? empty;
      const rare = key.some((code) => code === UNKNOWN || code === NOT_APPLICABLE);
      if (rare && cell === empty) continue;
      const place = placeAt < 0 ? undefined : key[placeAt];
      const context: CellContext = {
        definition,
        key: [period.id, ...key],
        coverage: run.coverage.answer(
          period,
          place === undefined || place === TOTAL || place === UNKNOWN ? undefined : place,
          recordsInPeriod,
        ),
        declared: run.coverage.basis === 'declared',
        lacking:
          run.lack.status ??
          (key.some(
            (code, index) =>
              lacking[index] === true && ![TOTAL, UNKNOWN, NOT_APPLICABLE].includes(code),
          )
            ? 'L'
            : undefined),
        dates: {
          undated: account.undated,
          ambiguousDate: account.ambiguousDate,
          withoutKey: account.withoutKey + account.withoutKeyUndetermined,
        },
        total: key.every((code) => code === TOTAL),
        anyKey,
      };
      if (shareAt >= 0) {
        const at = (code: string) =>
          find(key.map((own, index) => (index === shareAt ? code : own)));
        const { found, unknownIncluded, unknown } = measureShare(
          definition,
          key[shareAt] ?? TOTAL,
          {
            part: cell,
            whole: at(TOTAL) ?? empty,
            unknown: at(UNKNOWN),
            notApplicable: at(NOT_APPLICABLE),
          },
        );
        const finished = finishCell(
          { ...context, valueUnknownIncluded: unknownIncluded },
          cell,
          found,
        );
        result.push({ ...finished, unknownValues: unknown, ...responses(cell, key, multipleAt) });
        continue;
      }
      const figure = run.population?.(period, ids, key);
      for (const source of figure?.sources ?? []) sources.add(`${source} (${figure?.year ?? ''})`);
      const fixed = definition.denominator?.fixed;
      const population: Quantity | undefined = fixed === undefined ? figure?.count : exactly(fixed);
      const found = measure(definition, cell, population);
      const knownBase =
        definition.kind === 'proportion' &&
        definition.denominator?.baseRule?.startsWith('known') === true;
      const base = cell.units - cell.excluded - cell.exceptions;
      const finished = finishCell(
        {
          ...context,
          ...(figure === undefined ? {} : { otherYear: !figure.sameYear }),
          valueUnknownIncluded:
            knownBase && base > 0 && found.numerator !== null
              ? ((definition.unit.per ?? 1) * found.numerator) / base
              : null,
        },
        cell,
        found,
      );
      result.push({ ...finished, ...responses(cell, key, multipleAt) });
    }
  }
  return result;
}

function responses(
  cell: CellAccumulator,
  key: readonly string[],
  at: number,
): Pick<ResultCell, 'responses'> | object {
  if (at < 0 || key[at] !== TOTAL) return {};
  return { responses: { respondents: cell.respondents, mentions: cell.mentions } };
}

/** Sum of squared shares of the known categories; a share table of one dimension only. */
function concentration(
  table: readonly ResultCell[],
  periods: readonly Period[],
): readonly { readonly period: string; readonly value: number | null }[] {
  return periods.map((period) => {
    const parts = table.filter(
      (cell) =>
        cell.key[0] === period.id &&
        ![TOTAL, UNKNOWN, NOT_APPLICABLE].includes(cell.key[1] ?? TOTAL),
    );
    const base = parts[0]?.denominator ?? 0;
    if (base === 0) return { period: period.id, value: null };
    return {
      period: period.id,
      value: parts.reduce((sum, cell) => sum + ((cell.numerator ?? 0) / base) ** 2, 0),
    };
  });
}

function notesOf(
  run: TableRun,
  dimensions: readonly TableDimension[],
  accounts: readonly RecordAccount[],
): ResultNote[] {
  const { definition } = run.indicator;
  const notes: ResultNote[] = [];
  const keyed = run.indicator.key.length > 0;
  if (keyed) notes.push({ code: 'not-additive-over-period', params: {} });
  for (const dimension of dimensions)
    if (dimension.multiple)
      notes.push({ code: 'parts-exceed-total', params: { dimension: dimension.id } });
  if (definition.denominator?.external !== undefined)
    notes.push({
      code: `denominator-${definition.denominator.external.base ?? 'group'}`,
      params: {},
    });
  if (accounts.some((one) => one.withoutKey + one.withoutKeyUndetermined > 0))
    notes.push({ code: 'without-key', params: {} });
  for (const { field, persons } of run.conflicts)
    notes.push({ code: 'conflicting-values', params: { field, persons } });
  if (run.coverage.basis === 'assumed') notes.push({ code: 'coverage-assumed', params: {} });
  if (run.options.by !== undefined)
    for (const list of run.options.by)
      for (const id of list)
        if (!run.indicator.dimensions.has(id))
          notes.push({ code: 'no-such-dimension', params: { dimension: id } });
  return notes;
}

/**
 * Makes the tables of one definition from what was gathered for each breakdown.
 *
 * @param run - The definition and what the run was asked for.
 * @param lists - The breakdowns.
 * @param byList - For each breakdown what was gathered in each period.
 * @param accounts - What happened to the records in each period.
 */
export function recordTables(
  run: TableRun,
  lists: readonly (readonly string[])[],
  byList: readonly (readonly PeriodCells[])[],
  accounts: readonly RecordAccount[],
): ResultTable[] {
  const { indicator, options } = run;
  const { definition } = indicator;
  const compiled = lists.map((list) =>
    list.map((id) => indicator.dimensions.get(id) as CompiledDimension),
  );
  const timeAdditive =
    indicator.key.length === 0 &&
    definition.period?.basis === 'event' &&
    (definition.kind === 'count' || definition.kind === 'sum');
  const time = timeDimension(options.periods, timeAdditive);
  return lists.map((list, index): ResultTable => {
    const periods = byList[index] ?? [];
    const dimensions = (compiled[index] ?? []).map((dimension, position) => {
      const seen = new Set<string>();
      for (const { cells } of periods)
        for (const { key } of cells.values()) seen.add(key[position] ?? TOTAL);
      if (dimension.specification.role === 'place')
        for (const place of run.coverage.places) seen.add(place);
      return breakdownDimension(dimension, seen, definition, options);
    });
    const sources = new Set<string>();
    const cells = cellsOf(run, dimensions, periods, sources);
    const single = definition.kind === 'share' && list.length === 1;
    return {
      id: `${definition.id}@${definition.version}/${list.length === 0 ? 'total' : list.join('*')}`,
      content: 'indicator',
      definition: run.reference,
      dimensions: [time, ...dimensions],
      cells,
      countedUnit: definition.population?.unit ?? 'record',
      coverage: run.coverage.basis,
      accounts,
      dataHash: run.dataHash,
      populationSources: [...sources].sort(),
      notes: notesOf(run, dimensions, accounts),
      ...(single ? { concentration: concentration(cells, options.periods) } : {}),
    };
  });
}
