import type { FigureScope } from '../../figures/FigureScope.js';
import type { ResultCell } from '../../results/ResultCell.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL, type TablePeriod } from '../../results/TableDimension.js';
import type { Figure, FigureCategory } from './Figure.js';

/** Kinds that shorter periods never add up to. */
const notAdditive = new Set([
  'median',
  'quantile',
  'mean',
  'change',
  'composite',
  'key-change',
  'status',
]);
const fractions = new Set(['proportion', 'share', 'completeness', 'ratio']);

/** What the two numbers of a cell count; `undefined` where there is none that others could be held against. */
export interface CellFigures {
  /** Above the line. */
  readonly above: Figure | undefined;
  /** Below the line. */
  readonly below: Figure | undefined;
}

/** A scope that is like no other: of a definition of which it is not known what it counts. */
function ownScope(table: ResultTable, side: string): FigureScope {
  const { id, version, hash, kind } = table.definition;
  return {
    of: JSON.stringify([id, version, hash, table.content, side]),
    unit: table.countedUnit,
    fields: {},
    single: [],
    others: [],
    time: 'event',
    additive: table.dimensions[0]?.additive === true && !notAdditive.has(kind),
  };
}

/**
 * What the numbers of a cell count.
 *
 * @param table - Table of the cell.
 * @param cell - The cell.
 */
export function cellFigures(table: ResultTable, cell: ResultCell): CellFigures {
  const { figures, kind } = table.definition;
  const [time, ...axes] = table.dimensions;
  const period = time?.categories.find(({ code }) => code === cell.key[0]) as
    TablePeriod | undefined;
  const span = {
    // Tables made by hand may have periods without days; their codes keep them apart.
    start: period?.start ?? cell.key[0] ?? '',
    endExclusive: period?.endExclusive ?? cell.key[0] ?? '',
  };
  const categories: FigureCategory[] = [];
  const withoutShare: FigureCategory[] = [];
  let answered: FigureCategory | undefined;
  axes.forEach((axis, index) => {
    const code = cell.key[index + 1];
    if (code === undefined || code === TOTAL) return;
    if (kind === 'completeness' && axis.id === 'field') {
      answered = { field: figures?.axes[`field ${code}`] ?? code, code, multiple: true };
      return;
    }
    const one = { field: figures?.axes[axis.id] ?? axis.id, code, multiple: axis.multiple };
    categories.push(one);
    if (axis.id !== figures?.share) withoutShare.push(one);
  });
  const side = (
    scope: FigureScope | null | undefined,
    name: string,
    own: readonly FigureCategory[],
    known: readonly string[],
  ): Figure => {
    const found = scope ?? ownScope(table, name);
    const of =
      answered === undefined
        ? found
        : { ...found, fields: { ...found.fields, [answered.field]: known } };
    return { scope: of, span, categories: own };
  };
  const plain = figures?.numerator !== null && figures !== undefined;
  // The whole of a share is its base.
  const shared = figures !== undefined && figures.share !== null;
  const whole = shared && categories.length === withoutShare.length;
  return {
    above: side(whole ? figures.denominator : figures?.numerator, 'above', categories, ['*']),
    below:
      kind === 'rate' || cell.denominator === null
        ? undefined
        : plain && fractions.has(kind) && figures.denominator === null
          ? undefined
          : side(figures?.denominator, 'below', plain ? withoutShare : categories, ['*', '_U']),
  };
}
