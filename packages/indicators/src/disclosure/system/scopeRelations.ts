import type { Condition } from '../../figures/Condition.js';
import { KNOWN, type FieldCodes, type FigureScope } from '../../figures/FigureScope.js';
import { excludes, implies } from '../../figures/implies.js';
import { NOT_APPLICABLE, UNKNOWN } from '../../results/TableDimension.js';
import { spanName, within, type FigureCategory } from './Figure.js';
import type { FigureBook } from './FigureBook.js';
import type { Relations } from './Relations.js';

/** Figures of one scope, by period and categories. */
interface Sheet {
  readonly scope: FigureScope;
  /** Its conditions, all of them. */
  readonly holds: Condition;
  readonly figures: Map<string, SheetFigure>;
}

interface SheetFigure {
  readonly span: string;
  readonly categories: readonly FigureCategory[];
  readonly variable: number;
}

function conditionOfCodes(field: string, codes: FieldCodes, single: boolean): Condition {
  const special = codes.flatMap((code): Condition[] =>
    code === KNOWN
      ? [{ op: 'known', field }]
      : code === UNKNOWN
        ? [{ op: 'unknown', field }]
        : code === NOT_APPLICABLE
          ? [{ op: 'notApplicable', field }]
          : [],
  );
  const values = codes.filter(
    (code) => code !== KNOWN && code !== UNKNOWN && code !== NOT_APPLICABLE,
  );
  const plain: Condition = { op: 'in', field, values, ...(single ? { single } : {}) };
  if (special.length === 0) return plain;
  const of = values.length === 0 ? special : [plain, ...special];
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { op: 'any', of };
}

const sheetOf = (scope: FigureScope): Sheet => ({
  scope,
  holds: {
    op: 'all',
    of: [
      ...Object.entries(scope.fields).map(([field, codes]) =>
        conditionOfCodes(field, codes, scope.single.includes(field)),
      ),
      ...Object.values(scope.conditions ?? {}),
    ],
  },
  figures: new Map(),
});

/** Whether one scope counts only what another counts too. */
function isInside(inner: Sheet, outer: Sheet): boolean {
  const [own, around] = [inner.scope, outer.scope];
  if (own.of !== around.of || own.unit !== around.unit) return false;
  for (const [field, codes] of Object.entries(around.fields)) {
    const found = own.fields[field];
    if (found !== undefined && within(found, codes)) continue;
    if (!implies(inner.holds, conditionOfCodes(field, codes, false))) return false;
  }
  return around.others.every((other) => {
    if (own.others.includes(other)) return true;
    const condition = around.conditions?.[other];
    return condition !== undefined && implies(inner.holds, condition);
  });
}

const nameAt = (span: string, categories: readonly FigureCategory[]): string =>
  JSON.stringify([span, categories.map(({ field, code }) => `${field} ${code}`).sort()]);

/** Numbers of narrower scopes that a number of a wider one holds. */
interface Held {
  readonly whole: number;
  readonly parts: Map<number, Condition>;
}

/** Parts that exclude each other leave a rest of the whole: those found in neither of two counties. */
function leaveRests(held: Iterable<Held>, relations: Relations): void {
  for (const { whole, parts } of held) {
    const all = [...parts];
    const found = new Set<string>();
    for (const first of all) {
      const apart = [first];
      for (const one of all)
        if (apart.every(([variable, holds]) => variable !== one[0] && excludes(holds, one[1])))
          apart.push(one);
      const variables = apart.map(([variable]) => variable).sort((a, b) => a - b);
      if (apart.length < 2 || found.has(variables.join())) continue;
      found.add(variables.join());
      relations.split(whole, variables, true);
    }
  }
}

/**
 * Relations between indicators of which one counts some of those that another counts: it cannot be more, and the difference is a
 * count too. Conditions are held against one another by what they mean: those with legal aid are among those with any assistance,
 * those under 17 among those under 18 and among "child". Equal numbers are taken for the same number by every reader.
 *
 * @param book - The figures.
 * @param relations - Where the relations go.
 * @param least - Equal numbers from here on share one fate; smaller ones are equal by chance too often.
 */
export function scopeRelations(book: FigureBook, relations: Relations, least: number): void {
  const sheets = new Map<string, Sheet>();
  for (const { figure, variable } of book.entries) {
    const { scope, categories } = figure;
    const name = JSON.stringify([scope.of, scope.unit, scope.fields, scope.others]);
    const sheet = sheets.get(name) ?? sheetOf(scope);
    sheets.set(name, sheet);
    const span = spanName(scope.time, figure.span);
    sheet.figures.set(nameAt(span, categories), { span, categories, variable });
  }
  const all = [...sheets.values()];
  const held = new Map<number, Held>();
  const contain = (part: number, whole: number, holds: Condition): void => {
    if (whole === part) return;
    const parts = held.get(whole)?.parts ?? new Map<number, Condition>();
    held.set(whole, { whole, parts });
    if (parts.has(part)) return;
    parts.set(part, holds);
    relations.atMost(part, whole);
    const terms = [
      [whole, 1],
      [part, -1],
    ] as const;
    const value = relations.valueOf(terms);
    if (value === 0 && (book.values[part] ?? 0) >= least) book.twins.push([part, whole]);
    else if (value === null || value > 0) relations.rests.push({ terms, value, whole });
  };
  for (const inner of all)
    for (const outer of all) {
      if (inner === outer || !isInside(inner, outer)) continue;
      const implied = impliedCategories(inner);
      for (const [at, { span, categories, variable: whole }] of outer.figures) {
        const part = inner.figures.get(at);
        if (part !== undefined) contain(part.variable, whole, inner.holds);
        // What the narrower condition says anyway need not be a category of its figures.
        const open = categories.filter((one) => !implied(one));
        if (open.length === categories.length) continue;
        const other = inner.figures.get(nameAt(span, open));
        if (other !== undefined) contain(other.variable, whole, inner.holds);
      }
    }
  leaveRests(held.values(), relations);
}

/** Whether all that a scope counts stands in a category; of each category asked once. */
function impliedCategories({ holds }: Sheet): (category: FigureCategory) => boolean {
  const known = new Map<string, boolean>();
  return ({ field, code }) => {
    const name = `${field} ${code}`;
    const found = known.get(name) ?? implies(holds, conditionOfCodes(field, [code], false));
    known.set(name, found);
    return found;
  };
}
