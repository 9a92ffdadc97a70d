import { NjiaError } from '@njia/schema';
import type { ResultSet } from '../../results/ResultSet.js';
import { TOTAL, type TablePeriod } from '../../results/TableDimension.js';
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
  for (const table of results.tables) {
    const { definition } = table;
    if (!countable.has(definition.kind) || table.content === 'overlap') continue;
    const [time, ...others] = table.dimensions;
    for (const cell of table.cells) {
      const period = time?.categories.find(({ code }) => code === cell.key[0]) as
        TablePeriod | undefined;
      if (period === undefined) continue;
      const categories = Object.fromEntries(
        others.flatMap(({ id }, index): [string, string][] => {
          const code = cell.key[index + 1];
          return code === undefined || code === TOTAL ? [] : [[id, code]];
        }),
      );
      // Residents below a rate are public knowledge.
      const sides =
        definition.kind === 'rate' ? (['above'] as const) : (['above', 'below'] as const);
      for (const side of sides) {
        const amount = side === 'above' ? cell.numerator : cell.denominator;
        if (amount === null && (side === 'below' || cell.status !== 'Q')) continue;
        const figure: LedgerFigure = {
          definition: definition.id,
          side,
          unit: table.countedUnit,
          start: period.start,
          endExclusive: period.endExclusive,
          additive: time?.additive ?? false,
          categories,
          amount: cell.status === 'Q' ? null : amount,
        };
        figures.set(figureName(figure), figure);
      }
    }
  }
  return {
    knowledgeDate: results.knowledgeDate,
    profile: results.disclosureProfile ?? '',
    figures: [...figures.values()],
  };
}

/**
 * Names what a figure measures: equal names in two releases are the same cell.
 *
 * @param figure - The figure.
 */
export const figureName = ({
  definition,
  side,
  start,
  endExclusive,
  categories,
}: LedgerFigure): string =>
  JSON.stringify([
    definition,
    side,
    start,
    endExclusive,
    Object.entries(categories).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
