import type { Environment } from '../compile/Environment.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { FALSE } from '../logic/ternary.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { ResultCell } from '../results/ResultCell.js';
import type { ResultNote } from '../results/ResultNote.js';
import type { DefinitionReference, RecordAccount, ResultTable } from '../results/ResultTable.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN, type TableDimension } from '../results/TableDimension.js';
import { parseDay } from '../time/parsePeriod.js';
import type { Period } from '../time/Period.js';
import { exactly, type Quantity } from '../values/Quantity.js';
import { accumulate, type AccumulationOptions, type CellMap } from './accumulate.js';
import type { CalculationOptions } from './CalculationOptions.js';
import { CellAccumulator } from './CellAccumulator.js';
import { collectUnits, type Units } from './collectUnits.js';
import type { CompiledDimension } from './compileDimension.js';
import { compileIndicator, type CompiledIndicator } from './CompiledIndicator.js';
import { coverage as coverageOf, type Coverage } from './coverage.js';
import { externalDenominator, type PopulationLookup } from './externalDenominator.js';
import { finishCell, type CellContext } from './finishCell.js';
import { measure } from './measure.js';
import { overlapTable } from './overlapTable.js';
import { measureShare } from './shareCells.js';
import { breakdownDimension, timeDimension } from './tableDimensions.js';

/** Most cells a full grid may have; beyond it only the combinations seen are written. */
const largestGrid = 100_000;

/** What one run of one definition works with. */
export interface RecordRun {
  /** The compiled definition. */
  readonly indicator: CompiledIndicator;
  /** All records of its table. */
  readonly table: readonly Row[];
  /** What the run was asked for. */
  readonly options: CalculationOptions;
  /** Who reported. */
  readonly coverage: Coverage;
  /** How the definition is cited in results. */
  readonly reference: DefinitionReference;
  /** Hash of the data read. */
  readonly dataHash: string | null;
  /** Population figures, for rates. */
  readonly population: PopulationLookup | undefined;
}

/** Points the environment at a period. */
export function enterPeriod(environment: Environment, period: Period): void {
  environment.firstDay = period.firstDay;
  environment.endDay = period.endDay;
}

/** Breakdowns to compute: those asked for, else those of the definition; the total first, none twice. */
function breakdowns(
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

/** A record in the period of whatever kind: enough to know that somebody reported. */
function anyInPeriod(run: RecordRun, account: Units['account']): number {
  if (account.included > 0) return account.included;
  return run.table.some((row) => run.indicator.inPeriod(row, undefined) !== FALSE) ? 1 : 0;
}

interface PeriodCells {
  readonly period: Period;
  readonly account: Units['account'];
  readonly recordsInPeriod: number;
  readonly cells: CellMap;
}

function cellsOf(
  run: RecordRun,
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
        dates: {
          undated: account.undated,
          ambiguousDate: account.ambiguousDate,
          withoutKey: account.withoutKey + account.withoutKeyUndetermined,
        },
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

function notesOf(run: RecordRun, dimensions: readonly TableDimension[]): ResultNote[] {
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
  if (run.coverage.basis === 'assumed') notes.push({ code: 'coverage-assumed', params: {} });
  if (run.options.by !== undefined)
    for (const list of run.options.by)
      for (const id of list)
        if (!run.indicator.dimensions.has(id))
          notes.push({ code: 'no-such-dimension', params: { dimension: id } });
  return notes;
}

/**
 * Computes the tables of one definition that looks at records.
 *
 * @param definition - A definition without lint errors, of a kind other than `change` and `composite`.
 * @param source - The records.
 * @param options - Periods, breakdowns and the rest.
 * @param cited - How the definition and the data are cited.
 */
export function calculateRecords(
  definition: IndicatorDefinition,
  source: RecordSource,
  options: CalculationOptions,
  cited: {
    readonly reference: DefinitionReference;
    readonly dataHash: string | null;
    readonly environment: Environment;
  },
): ResultTable[] {
  const { environment } = cited;
  const indicator = compileIndicator(definition, environment, options.where);
  const name = definition.population?.from ?? '';
  const external = definition.denominator?.external;
  const run: RecordRun = {
    indicator,
    table: source.table(name) ?? [],
    options,
    coverage: coverageOf(
      [...(source.claims ?? []), ...(options.coverage ?? [])],
      name,
      environment.places,
    ),
    reference: cited.reference,
    dataHash: cited.dataHash,
    population: external === undefined ? undefined : externalDenominator(external, environment),
  };
  const keep: AccumulationOptions = {
    contributions: options.contributions ?? true,
    lineage: options.lineage ?? false,
    knowledgeDay: options.knowledgeDate === undefined ? undefined : parseDay(options.knowledgeDate),
  };
  const lists = breakdowns(definition, options);
  const compiled = lists.map((list) =>
    list.map((id) => indicator.dimensions.get(id) as CompiledDimension),
  );
  const byList: PeriodCells[][] = lists.map(() => []);
  const accounts: RecordAccount[] = [];
  const overlaps: { readonly period: Period; readonly units: Units }[] = [];
  for (const period of options.periods) {
    enterPeriod(environment, period);
    const units = collectUnits(indicator, run.table);
    const { account } = units;
    accounts.push({ period: period.id, ...account });
    const recordsInPeriod = anyInPeriod(run, account);
    for (const [index, dimensions] of compiled.entries())
      byList[index]?.push({
        period,
        account,
        recordsInPeriod,
        cells: accumulate(indicator, run.table, units, dimensions, keep),
      });
    if (options.overlap === true) overlaps.push({ period, units });
  }
  const timeAdditive =
    indicator.key.length === 0 &&
    definition.period?.basis === 'event' &&
    (definition.kind === 'count' || definition.kind === 'sum');
  const time = timeDimension(options.periods, timeAdditive);
  const tables = lists.map((list, index): ResultTable => {
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
      definition: cited.reference,
      dimensions: [time, ...dimensions],
      cells,
      countedUnit: definition.population?.unit ?? 'record',
      coverage: run.coverage.basis,
      accounts,
      dataHash: cited.dataHash,
      populationSources: [...sources].sort(),
      notes: notesOf(run, dimensions),
      ...(single ? { concentration: concentration(cells, options.periods) } : {}),
    };
  });
  const overlap = overlapTable(run, overlaps, accounts, time);
  return overlap === undefined ? tables : [...tables, overlap];
}
