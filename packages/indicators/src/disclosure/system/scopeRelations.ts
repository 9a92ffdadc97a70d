import type { FigureScope } from '../../figures/FigureScope.js';
import { spanName, within } from './Figure.js';
import type { FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** Figures of one scope, by period and categories. */
interface Sheet {
  readonly scope: FigureScope;
  readonly figures: Map<string, number>;
}

/** Whether one scope counts only what another counts too. */
function isInside(inner: FigureScope, outer: FigureScope): boolean {
  if (inner.of !== outer.of || inner.unit !== outer.unit) return false;
  for (const [field, codes] of Object.entries(outer.fields)) {
    const own = inner.fields[field];
    if (own === undefined || !within(own, codes)) return false;
  }
  return outer.others.every((other) => inner.others.includes(other));
}

/**
 * Relations between indicators of which one counts some of those that another counts: it cannot be more, and the difference is a
 * count too. Equal ones are taken for the same number by every reader.
 *
 * @param book - The figures.
 * @param relations - Where the relations go.
 * @param least - Equal numbers from here on share one fate; smaller ones are equal by chance too often.
 */
export function scopeRelations(book: FigureBook, relations: Relations, least: number): void {
  const sheets = new Map<string, Sheet>();
  for (const { figure, variable } of book.entries) {
    const { scope, span, categories } = figure;
    const name = JSON.stringify([scope.of, scope.unit, scope.fields, scope.others]);
    let sheet = sheets.get(name);
    if (sheet === undefined) {
      sheet = { scope, figures: new Map() };
      sheets.set(name, sheet);
    }
    const at = categories.map(({ field, code }) => `${field} ${code}`).sort();
    sheet.figures.set(JSON.stringify([spanName(scope.time, span), at]), variable);
  }
  const all = [...sheets.values()];
  for (const inner of all)
    for (const outer of all) {
      if (inner === outer || !isInside(inner.scope, outer.scope)) continue;
      for (const [at, part] of inner.figures) {
        const whole = outer.figures.get(at);
        if (whole === undefined || whole === part) continue;
        relations.atMost(part, whole);
        const terms = [
          [whole, 1],
          [part, -1],
        ] as const;
        const value = relations.valueOf(terms);
        if (value === 0 && (book.values[part] ?? 0) >= least) book.twins.push([part, whole]);
        else if (value === null || value > 0) relations.rests.push({ terms, value, whole });
      }
    }
}
