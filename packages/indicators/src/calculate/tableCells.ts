import type { ResultCell } from '../results/ResultCell.js';
import { NOT_APPLICABLE, TOTAL, UNKNOWN, type TableDimension } from '../results/TableDimension.js';
import { exactly, type Quantity } from '../values/Quantity.js';
import { CellAccumulator } from './CellAccumulator.js';
import { finishCell, type CellContext } from './finishCell.js';
import { measure } from './measure.js';
import type { PeriodCells } from './PeriodCells.js';
import { measureShare } from './shareCells.js';
import type { TableRun } from './TableRun.js';

/** Most cells a full grid may have; beyond it only the combinations seen are written. */
const largestGrid = 100_000;

/**
 * The finished cells of one table, in display order.
 *
 * @param run - The definition and what the run was asked for.
 * @param dimensions - The axes of the table, time aside.
 * @param periods - What was gathered in each period.
 * @param sources - Takes the sources of the population figures used.
 */
export function tableCells(
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

/** Every combination of categories of several axes, in display order. */
function grid(dimensions: readonly TableDimension[]): readonly (readonly string[])[] {
  let keys: string[][] = [[]];
  for (const dimension of dimensions)
    keys = keys.flatMap((key) => dimension.categories.map((category) => [...key, category.code]));
  return keys;
}
