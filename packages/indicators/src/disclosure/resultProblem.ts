import type { ResultCell } from '../results/ResultCell.js';
import type { ResultSet } from '../results/ResultSet.js';
import type { ResultTable } from '../results/ResultTable.js';
import { TOTAL } from '../results/TableDimension.js';
import { cellRequirements, hasComplement, openCount } from './cellRequirements.js';
import type { DisclosureProfile } from './disclosureProfiles.js';
import type { ProtectionProblem, PublishedCell, Requirement } from './ProtectionProblem.js';
import { cellFigures } from './system/cellFigures.js';
import { isDerived, partsOfCell } from './system/derivedCells.js';
import { fieldRelations } from './system/fieldRelations.js';
import { FigureBook } from './system/FigureBook.js';
import { Relations } from './system/Relations.js';
import { scopeRelations } from './system/scopeRelations.js';
import { timeRelations } from './system/timeRelations.js';
import { unitRelations } from './system/unitRelations.js';
import { tellTable } from './system/tellTable.js';

/** A result set as the attacker sees it. */
export interface ResultProblem {
  /** The publication: all tables at once, since a total may stand in several. */
  readonly problem: ProtectionProblem;
  /** Index of each cell in the problem, by table, then by position. */
  readonly cellOf: readonly (readonly number[])[];
}

/** Variables of a cell; -1 where it has none. */
export interface OwnVariables {
  /** Above the line. */
  readonly above: number;
  /** Below the line. */
  readonly below: number;
}

/** Headlines are what readers need most; then come margins. */
const headlineCost = 1e6;
const marginCost = 1e4;
/** A hidden zero protects others poorly. */
const zeroCost = 1e3;

const partName = (definition: string, key: readonly string[]): string =>
  JSON.stringify([definition, key.filter((code, at) => at === 0 || code !== TOTAL)]);

/** An indicator with its breakdowns. */
const tableName = ({ definition, dimensions }: ResultTable): string => {
  const axes = dimensions.slice(1).map(({ id }) => id);
  return axes.length === 0 ? definition.id : `${definition.id} by ${axes.join(', ')}`;
};

function costOf({ key, numerator }: ResultCell): number {
  const margins = key.slice(1).filter((code) => code === TOTAL).length;
  return (
    1 +
    (numerator ?? 0) +
    (margins === key.length - 1 ? headlineCost : margins * marginCost) +
    (numerator === 0 ? zeroCost : 0)
  );
}

/**
 * Writes all tables of a run as one system of equations. Figures of equal meaning are one variable, whatever indicators they
 * stand in: numerators, denominators and bases are sums of the same persons, cases and events. A change or a composite shows the
 * numbers that it is made of.
 *
 * @param results - Exact results.
 * @param profile - The profile.
 * @param exempt - Tables about no persons, which are neither protected nor used.
 */
export function resultProblem(
  results: ResultSet,
  profile: DisclosureProfile,
  exempt: (table: ResultTable) => boolean,
): ResultProblem {
  const book = new FigureBook();
  const relations = new Relations(book);
  const cells: PublishedCell[] = [];
  /** Variables by indicator, period and categories, for what is made of them. */
  const shown = new Map<string, readonly number[]>();
  const free = new Set(results.tables.filter(exempt).map(({ definition }) => definition.id));
  const cellOf: number[][] = results.tables.map(() => []);
  results.tables.forEach((table, at) => {
    if (exempt(table) || isDerived(table)) return;
    const own = table.cells.map((cell): OwnVariables => {
      const figures = cellFigures(table, cell);
      const { numerator, denominator } = cell;
      const above =
        numerator === null || numerator < 0 || figures.above === undefined
          ? -1
          : book.add(figures.above, numerator);
      const below =
        denominator === null || denominator < 0 || figures.below === undefined
          ? -1
          : book.add(figures.below, denominator);
      if (above >= 0 && below >= 0 && hasComplement(table)) relations.atMost(above, below);
      const shows = [above, below].filter((one) => one >= 0);
      const name = partName(table.definition.id, cell.key);
      shown.set(name, [...new Set([...(shown.get(name) ?? []), ...shows])]);
      cellOf[at]?.push(cells.length);
      cells.push({
        shows,
        table: tableName(table),
        // Who knows the base alone has not got the cell back; a small base is a requirement of its own.
        secret: shows.slice(0, 1),
        cost: costOf(cell),
        requirements: cellRequirements(
          table,
          cell,
          { numerator: above, denominator: below },
          profile,
        ),
      });
      return { above, below };
    });
    tellTable(table, own, book, relations);
  });
  results.tables.forEach((table, at) => {
    if (exempt(table) || !isDerived(table)) return;
    for (const cell of table.cells) {
      cellOf[at]?.push(cells.length);
      cells.push({
        ...derivedCell(table, cell, { shown, free, book, profile }),
        table: tableName(table),
      });
    }
  });
  fieldRelations(book, relations);
  scopeRelations(book, relations, Math.max(1, profile.threshold));
  timeRelations(book, relations);
  unitRelations(book, relations);
  const { threshold } = profile;
  const secrets = relations.rests
    .filter(({ value }) => value !== null && value > 0 && value < threshold)
    .map(({ terms }): Requirement => ({ terms, ...openCount(profile) }));
  if (profile.lower !== null)
    for (const { terms, value } of relations.excesses)
      if (value > profile.lower && value < threshold)
        secrets.push({ terms, upper: 0, width: 0, lower: profile.lower });
  const twins = twinsOf(book);
  return {
    problem: {
      values: book.values.map((value) => value ?? 0),
      equations: relations.equations,
      cells: cells.map((cell) => ({
        ...cell,
        shows: [...new Set(cell.shows.flatMap((one) => twins.get(one) ?? [one]))],
      })),
      secrets,
      headlineCost,
    },
    cellOf,
  };
}

interface DerivedContext {
  readonly shown: Map<string, readonly number[]>;
  readonly free: ReadonlySet<string>;
  readonly book: FigureBook;
  readonly profile: DisclosureProfile;
}

/** A cell that is made of others: it shows them, and goes as soon as one of them goes. */
function derivedCell(
  table: ResultTable,
  cell: ResultCell,
  { shown, free, book, profile }: DerivedContext,
): PublishedCell {
  const shows = new Set<number>();
  const requirements: Requirement[] = [];
  const { threshold } = profile;
  const away: Requirement = { terms: [], upper: 0, width: 0 };
  const tells = cell.value !== null || cell.numerator !== null || cell.denominator !== null;
  const parts = tells ? partsOfCell(table, cell) : [];
  if (tells && parts.length === 0 && threshold > 0) requirements.push(away);
  for (const { definition, kind, key, value } of parts) {
    if (free.has(definition)) continue;
    const name = partName(definition, key);
    let known = shown.get(name);
    if (known === undefined && kind === 'count' && value !== null && value >= 0) {
      // The part is not published itself; its number is, here.
      const own = book.fresh(value);
      known = [own];
      shown.set(name, known);
      if (value > 0 && value < threshold)
        requirements.push({ terms: [[own, 1]], ...openCount(profile) });
    } else if (known === undefined || known.length === 0) {
      // What cannot be held against anything is not published.
      if (threshold > 0) requirements.push(away);
    }
    for (const one of known ?? []) shows.add(one);
  }
  return { shows: [...shows], secret: [], cost: 1, requirements };
}

/** Groups of variables that share one fate. */
function twinsOf(book: FigureBook): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [a, b] of book.twins) {
    const one = groups.get(a) ?? [a];
    const other = groups.get(b) ?? [b];
    if (one === other) continue;
    one.push(...other);
    for (const member of one) groups.set(member, one);
  }
  return groups;
}
