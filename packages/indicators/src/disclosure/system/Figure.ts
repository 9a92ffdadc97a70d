import { NOT_APPLICABLE, TOTAL, UNKNOWN } from '../../results/TableDimension.js';
import { KNOWN, type FieldCodes, type FigureScope } from '../../figures/FigureScope.js';

/** First day of a period and the day after its last. */
export interface Span {
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day after the last day. */
  readonly endExclusive: string;
}

/** A number of a publication: what it counts, in which period, with which categories. */
export interface Figure {
  /** The conditions of its definition. */
  readonly scope: FigureScope;
  /** Period. */
  readonly span: Span;
  /** Category by field; margins are left out. */
  readonly categories: readonly FigureCategory[];
}

/** A category that a cell stands in. */
export interface FigureCategory {
  /** Field, as scopes name it. */
  readonly field: string;
  /** Code. */
  readonly code: string;
  /** Whether a unit may stand in several categories of the field. */
  readonly multiple: boolean;
}

/** Conditions and categories of a figure taken together. */
export interface Place {
  /** Codes by field. */
  readonly fields: Readonly<Record<string, FieldCodes>>;
  /** Other conditions. */
  readonly others: readonly string[];
}

/** Whether some codes let through only what others let through too. */
export const within = (inner: FieldCodes, outer: FieldCodes): boolean =>
  inner.every(
    (code) =>
      outer.includes(code) ||
      (outer.includes(KNOWN) && code !== UNKNOWN && code !== NOT_APPLICABLE),
  );

/**
 * Where a figure stands: its categories are conditions like those of its definition.
 *
 * @param figure - The figure.
 * @returns The place, or `undefined` if nothing can stand there, such as "sex unknown" among those whose sex is known.
 */
export function placeOfFigure({ scope, categories }: Figure): Place | undefined {
  const fields: Record<string, FieldCodes> = Object.assign(
    Object.create(null) as Record<string, FieldCodes>,
    scope.fields,
  );
  const others = new Set(scope.others);
  for (const { field, code, multiple } of categories) {
    if (code === TOTAL) continue;
    const before = fields[field];
    if (before !== undefined && !within([code], before)) {
      if (!multiple || code === UNKNOWN || code === NOT_APPLICABLE) return undefined;
      others.add(`${field} ${before.join(' ')}`);
    } else if (
      before !== undefined &&
      multiple &&
      before.length === 1 &&
      before[0] !== KNOWN &&
      before[0] !== code
    )
      others.add(`${field} ${before.join(' ')}`);
    fields[field] = [code];
  }
  return { fields, others: [...others].sort() };
}

/** Name of a period: figures that do not depend on time, or only on a day, have others. */
export function spanName(time: FigureScope['time'], { start, endExclusive }: Span): string {
  if (time === 'none') return '';
  return time === 'asOf' ? endExclusive : `${start}/${endExclusive}`;
}

/** Name of a place. */
export const placeName = ({ fields, others }: Place): string =>
  JSON.stringify([Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)), others]);
