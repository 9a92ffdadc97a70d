import { Compiler } from '../compile/Compiler.js';
import type { Environment } from '../compile/Environment.js';
import type { ExternalDenominator } from '../definition/IndicatorDefinition.js';
import { TRUE } from '../logic/ternary.js';
import { Missing } from '../records/Missing.js';
import { placeCodes } from '../records/PlaceHierarchy.js';
import type { Row } from '../records/Row.js';
import { toDayRange } from '../records/toDayRange.js';
import { toQuantity } from '../records/toQuantity.js';
import { TOTAL } from '../results/TableDimension.js';
import { civilDate } from '../time/dayNumber.js';
import type { Period } from '../time/Period.js';
import type { Quantity } from '../values/Quantity.js';
import { sum } from '../values/quantityArithmetic.js';

/** A population figure found for a cell. */
export interface PopulationFigure {
  /** The figure. */
  readonly count: Quantity;
  /** Its year. */
  readonly year: number;
  /** False if the year is not the one in which the period starts. */
  readonly sameYear: boolean;
  /** Sources of the figures added up. */
  readonly sources: readonly string[];
}

/** Finds the population of a cell: `undefined` if there is none. */
export type PopulationLookup = (
  period: Period,
  dimensions: readonly string[],
  key: readonly string[],
) => PopulationFigure | undefined;

/** A figure of the population. */
export interface Figure {
  /** The figure. */
  readonly count: Quantity;
  /** Its year. */
  readonly year: number;
  /** Its source, if it has one. */
  readonly source: string | undefined;
  /** Category by dimension; `undefined` = everyone. */
  readonly categories: ReadonlyMap<string, string | undefined>;
}

/**
 * Figures of one category, or of everyone. For everyone an explicit total is preferred; without one the parts are
 * added up.
 */
function select(figures: readonly Figure[], dimension: string, wanted: string): readonly Figure[] {
  if (wanted !== TOTAL)
    return figures.filter((figure) => figure.categories.get(dimension) === wanted);
  const totals = figures.filter((figure) => figure.categories.get(dimension) === undefined);
  return totals.length > 0 ? totals : figures;
}

/**
 * Prepares the population figures a rate divides by.
 *
 * @param external - Where the figures are and what they must match.
 * @param environment - Tables and places.
 */
export function externalDenominator(
  external: ExternalDenominator,
  environment: Environment,
): PopulationLookup {
  const compiler = new Compiler(
    environment,
    external.derived === undefined ? {} : { derived: external.derived },
  );
  const where = external.where === undefined ? undefined : compiler.predicate(external.where);
  const readCount = compiler.field(external.value);
  const readYear = compiler.field(external.year);
  const readSource = external.source === undefined ? undefined : compiler.field(external.source);
  const readers = external.match.map((pair) => ({
    id: pair.dimension,
    read: compiler.field(pair.field),
  }));
  const category = (value: unknown): string | undefined => {
    if (value instanceof Missing) return undefined;
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- an object is a place, read before
    const code = typeof value === 'object' ? placeCodes(value)[0] : String(value);
    return code === external.total ? undefined : code;
  };
  const read = (): Figure[] => {
    const found: Figure[] = [];
    for (const row of environment.source.table(external.table) ?? ([] as readonly Row[])) {
      if (where !== undefined && where(row, undefined) !== TRUE) continue;
      const count = toQuantity(readCount(row, undefined));
      const year = toDayRange(readYear(row, undefined), environment.timeZone);
      if (count === undefined || year === undefined) continue;
      const source = readSource?.(row, undefined);
      found.push({
        count,
        year: civilDate(year.first).year,
        source: typeof source === 'string' ? source : undefined,
        categories: new Map(
          readers.map(({ id, read: readCategory }) => [id, category(readCategory(row, undefined))]),
        ),
      });
    }
    return found;
  };
  let figures: PopulationLookup | undefined;
  return (period, dimensions, key) => {
    figures ??= lookUpFigures(external, read());
    return figures(period, dimensions, key);
  };
}

/**
 * Finds the population of a cell among figures.
 *
 * @param external - What the figures must match.
 * @param figures - The figures.
 */
export function lookUpFigures(
  external: ExternalDenominator,
  figures: readonly Figure[],
): PopulationLookup {
  return (period, dimensions, key) => {
    let candidates: readonly Figure[] = figures;
    for (const { dimension: id } of external.match) {
      const position = dimensions.indexOf(id);
      const wanted = position < 0 || external.base === 'all' ? TOTAL : (key[position] ?? TOTAL);
      candidates = select(candidates, id, wanted);
    }
    const wantedYear = civilDate(period.firstDay).year;
    const years = [...new Set(candidates.map((figure) => figure.year))].sort((a, b) => a - b);
    const year = years.filter((candidate) => candidate <= wantedYear).at(-1) ?? years[0];
    if (year === undefined) return undefined;
    const chosen = candidates.filter((figure) => figure.year === year);
    const count = sum(chosen.map((figure) => figure.count));
    if (count === null) return undefined;
    const sources = [
      ...new Set(chosen.flatMap((figure) => (figure.source === undefined ? [] : [figure.source]))),
    ].sort();
    return { count, year, sameYear: year === wantedYear, sources };
  };
}
