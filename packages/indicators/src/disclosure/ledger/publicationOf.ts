import { NjiaError } from '@njia/schema';
import type { ResultSet } from '../../results/ResultSet.js';
import type { ResultTable } from '../../results/ResultTable.js';
import { TOTAL, type TablePeriod } from '../../results/TableDimension.js';
import type { FigureScope } from '../../figures/FigureScope.js';
import { cellFigures } from '../system/cellFigures.js';
import { isDerived, partsOfCell } from '../system/derivedCells.js';
import { placeName, placeOfFigure, spanName, type Figure } from '../system/Figure.js';
import type { LedgerFigure, Publication } from './Ledger.js';

/** Kinds whose numbers are counts or sums that a reader can subtract. */
const countable = new Set(['count', 'sum', 'proportion', 'share', 'ratio', 'rate', 'completeness']);

/**
 * What a protected set publishes, for the ledger: each number once.
 *
 * @param results - Protected results.
 * @throws NjiaError `DISCLOSURE-LEDGER` if they are not protected for others: exact numbers must not get into a ledger.
 */
export function publicationOf(results: ResultSet): Publication {
  if (results.sensitivity !== 'partner' && results.sensitivity !== 'public')
    throw new NjiaError('DISCLOSURE-LEDGER', 'Only protected results get into a ledger.', {
      hint: 'Protect them first.',
    });
  const figures = new Map<string, LedgerFigure>();
  const scopes = new Map<string, { readonly scope: FigureScope; readonly at: number }>();
  const scopeAt = (scope: FigureScope): number => {
    const name = JSON.stringify(scope);
    const known = scopes.get(name) ?? { scope, at: scopes.size };
    scopes.set(name, known);
    return known.at;
  };
  for (const table of [...results.tables, ...results.tables.flatMap(partTables)]) {
    const { definition } = table;
    if (!countable.has(definition.kind) || table.content === 'overlap') continue;
    const [time, ...others] = table.dimensions;
    for (const cell of table.cells) {
      const period = time?.categories.find(({ code }) => code === cell.key[0]) as
        TablePeriod | undefined;
      if (period === undefined) continue;
      const categories: Record<string, string> = {};
      const listed: string[] = [];
      others.forEach(({ id, role }, index) => {
        const code = cell.key[index + 1];
        if (code === TOTAL && role !== 'stage') listed.push(definition.figures?.axes[id] ?? id);
        else if (code !== undefined && code !== TOTAL) categories[id] = code;
      });
      const found = cellFigures(table, cell);
      for (const side of ['above', 'below'] as const) {
        // Residents below a rate are public knowledge.
        if (side === 'below' && definition.kind === 'rate') continue;
        const amount = side === 'above' ? cell.numerator : cell.denominator;
        const figure = found[side];
        if (figure === undefined || (amount === null && (side === 'below' || cell.status !== 'Q')))
          continue;
        const noted: LedgerFigure = {
          definition: definition.id,
          side,
          unit: table.countedUnit,
          start: period.start,
          endExclusive: period.endExclusive,
          additive: time?.additive ?? false,
          categories,
          scope: scopeAt(figure.scope),
          places: figure.categories,
          listed,
          amount: cell.status === 'Q' ? null : amount,
        };
        const name = figureName(noted, figure.scope);
        const before = figures.get(name);
        figures.set(name, {
          ...noted,
          listed: [...new Set([...(before?.listed ?? []), ...listed])].sort(),
          // Hidden in one indicator and shown in another: it is shown.
          amount: noted.amount ?? before?.amount ?? null,
        });
      }
    }
  }
  return {
    knowledgeDate: results.knowledgeDate,
    profile: results.disclosureProfile ?? '',
    scopes: [...scopes.values()].map(({ scope }) => scope),
    figures: [...figures.values()],
  };
}

/** The counts that changes and composites print, as tables of the indicators they are made of. */
function partTables(table: ResultTable): readonly ResultTable[] {
  if (!isDerived(table)) return [];
  return (table.definition.figures?.parts ?? [])
    .filter(({ kind }) => kind === 'count')
    .map(({ definition: id, figures }): ResultTable => {
      const cells = table.cells.flatMap((cell) => {
        const parts = cell.value === null ? [] : partsOfCell(table, cell);
        return parts
          .filter(
            ({ definition, value }) =>
              definition === id &&
              value !== null &&
              // Which of two earlier periods was compared with, the table does not say.
              (table.definition.kind === 'composite' || parts.length === 2),
          )
          .map(({ key, value }) => ({ ...cell, key, value, numerator: value, denominator: null }));
      });
      const [time, ...axes] = table.dimensions;
      const dimensions =
        table.definition.kind === 'composite' || time === undefined
          ? table.dimensions.slice(0, 1)
          : [{ ...time, additive: figures.numerator?.additive ?? false }, ...axes];
      return {
        ...table,
        definition: { ...table.definition, id, kind: 'count', figures },
        dimensions,
        cells,
      };
    });
}

/**
 * Names what a figure measures: equal names in two releases are the same quantity, whatever indicators it stands in.
 *
 * @param figure - The figure.
 * @param scope - What it counts; absent in old ledgers, where the definition has to do.
 */
export function figureName(figure: LedgerFigure, scope: FigureScope | undefined): string {
  const { definition, side, start, endExclusive, categories } = figure;
  const place = scope === undefined ? undefined : placeOfFigure(figureOf(figure, scope));
  return scope === undefined || place === undefined
    ? JSON.stringify([
        definition,
        side,
        start,
        endExclusive,
        Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1)),
      ])
    : JSON.stringify([
        scope.of,
        scope.unit,
        spanName(scope.time, { start, endExclusive }),
        placeName(place),
      ]);
}

/**
 * A figure of a ledger as the attack takes it.
 *
 * @param figure - The figure.
 * @param scope - What it counts.
 */
export function figureOf(figure: LedgerFigure, scope: FigureScope): Figure {
  const { start, endExclusive, places = [] } = figure;
  return { scope, span: { start, endExclusive }, categories: places };
}
