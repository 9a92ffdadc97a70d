import type { FigureScope } from '../../figures/FigureScope.js';
import type { Attacker } from '../Attacker.js';
import type { Interval, Term } from '../Equation.js';
import { hiddenSystem, reduced } from '../HiddenSystem.js';
import { placed, shifted } from '../besieged.js';
import { boundsOf, outerBounds } from '../outerBounds.js';
import type { ProtectionProblem } from '../ProtectionProblem.js';
import { fieldRelations } from '../system/fieldRelations.js';
import { FigureBook } from '../system/FigureBook.js';
import { Relations } from '../system/Relations.js';
import { scopeRelations } from '../system/scopeRelations.js';
import { timeRelations } from '../system/timeRelations.js';
import { unitRelations } from '../system/unitRelations.js';
import type { LedgerFigure, LedgerFinding } from './Ledger.js';
import { figureOf } from './publicationOf.js';

const slack = 1e-6;

/** A figure with what it counts. */
export interface ScopedFigure {
  /** The figure. */
  readonly figure: LedgerFigure;
  /** What it counts. */
  readonly scope: FigureScope;
}

/** An expression that must stay unknown, and the figure it is told of. */
interface Target {
  readonly terms: readonly Term[];
  readonly figure: LedgerFigure;
  readonly hidden: boolean;
}

/** Says that the categories of one field, all listed, add up to the figure above them. */
function tellLists(book: FigureBook, relations: Relations): void {
  const lists = new Map<string, { readonly whole: number; readonly parts: number[] }>();
  for (const entry of book.entries)
    for (const { field } of entry.figure.categories) {
      const categories = entry.figure.categories.filter((one) => one.field !== field);
      const whole = book.find({ ...entry.figure, categories });
      if (whole === undefined) continue;
      if (!book.isEnumerated(whole.universe, whole.place, field)) continue;
      const name = `${whole.variable} ${field}`;
      const list = lists.get(name) ?? { whole: whole.variable, parts: [] };
      list.parts.push(entry.variable);
      lists.set(name, list);
      relations.atMost(entry.variable, whole.variable);
    }
  for (const [name, { whole, parts }] of lists) {
    const field = name.slice(name.indexOf(' ') + 1);
    const terms: Term[] = [[whole, 1], ...parts.map((part): Term => [part, -1])];
    relations.tell(terms, book.isSingle(field) ? '=' : '<=');
  }
}

/**
 * What all releases together tell, as one system: figures of different indicators, filters and periods that are sums of the same
 * persons, cases or events.
 *
 * @param figures - All figures ever published, the latest state of each.
 * @param attacker - Who solves it.
 * @param threshold - Counts from 1 up to one less are small.
 */
export function unionFindings(
  figures: readonly ScopedFigure[],
  attacker: Attacker,
  threshold: number,
): LedgerFinding[] {
  const book = new FigureBook();
  const relations = new Relations(book);
  const told = new Map<number, LedgerFigure>();
  for (const { figure, scope } of figures) {
    const own = figureOf(figure, scope);
    const variable = book.add(own, figure.amount);
    if (!told.has(variable)) told.set(variable, figure);
    for (const field of figure.listed ?? []) book.enumerate(own, field);
  }
  tellLists(book, relations);
  fieldRelations(book, relations);
  scopeRelations(book, relations, Infinity);
  timeRelations(book, relations);
  unitRelations(book, relations);
  const targets: Target[] = [];
  for (const [variable, figure] of told)
    if (figure.amount === null) targets.push({ terms: [[variable, 1]], figure, hidden: true });
  for (const { terms, whole } of relations.rests) {
    const figure = told.get(whole);
    if (figure !== undefined) targets.push({ terms, figure, hidden: false });
  }
  const bounds = attack(book, relations, targets, attacker);
  return targets.flatMap(({ figure, hidden }, index): LedgerFinding[] => {
    const found = bounds[index];
    if (found === undefined || found.high === null) return [];
    const low = Math.ceil(found.low - slack);
    const high = Math.floor(found.high + slack);
    const exact = low === high && high >= 1;
    const few = high >= 1 && high < threshold && (low >= 1 || high < threshold - 1);
    if (!(hidden ? exact || few : few)) return [];
    const { definition, start, endExclusive, categories } = figure;
    return [{ code: 'differencing', definition, start, endExclusive, categories }];
  });
}

/** Bounds of every target; where states of the data contradict each other, arithmetic has to do. */
function attack(
  book: FigureBook,
  relations: Relations,
  targets: readonly Target[],
  attacker: Attacker,
): readonly Interval[] {
  const values = book.values.map((value) => value ?? 0);
  const unknown = new Set<number>();
  book.values.forEach((value, variable) => {
    if (value === null) unknown.add(variable);
  });
  // A rest is shown by no cell, even where all that it is made of is known.
  for (const { terms } of relations.rests)
    if (terms.length === 1 && terms[0] !== undefined) unknown.add(terms[0][0]);
  const problem: ProtectionProblem = {
    values,
    equations: relations.equations,
    cells: values.map((_, variable) => ({ shows: [variable], cost: 1, requirements: [] })),
  };
  const system = hiddenSystem(problem, unknown);
  const sieges = new Map<string, (terms: readonly Term[]) => Interval>();
  const closers: (() => void)[] = [];
  const found = targets.map(({ terms }): Interval => {
    const pieces = [...new Set(terms.map(([variable]) => system.pieceOf[variable] ?? -1))]
      .filter((piece) => piece >= 0)
      .sort((a, b) => a - b);
    const name = pieces.join();
    let solve = sieges.get(name);
    if (solve === undefined) {
      solve = besiege(problem, system, pieces, attacker, closers);
      sieges.set(name, solve);
    }
    return solve(terms);
  });
  closers.forEach((close) => {
    close();
  });
  return found;
}

function besiege(
  problem: ProtectionProblem,
  system: ReturnType<typeof hiddenSystem>,
  pieces: readonly number[],
  attacker: Attacker,
  closers: (() => void)[],
): (terms: readonly Term[]) => Interval {
  const variables = pieces.flatMap((piece) => system.pieces[piece]?.variables ?? []);
  const place = new Map(variables.map((variable, index) => [variable, index]));
  const equations = pieces
    .flatMap((piece) => system.pieces[piece]?.equations ?? [])
    .map((equation) => reduced(equation, problem.values, place));
  const outer = outerBounds(variables.length, equations);
  const siege = attacker.besiege(variables.length, equations);
  closers.push(() => {
    siege.release();
  });
  return (terms) => {
    const { terms: own, known } = placed({ terms, upper: 0, width: 0 }, problem.values, place);
    if (own.length === 0) return { low: known, high: known };
    const arithmetic = boundsOf(own, outer);
    if (arithmetic.high !== null && arithmetic.high - arithmetic.low < slack)
      return shifted(arithmetic, known);
    try {
      return shifted(siege.bounds(own), known);
    } catch {
      return shifted(arithmetic, known);
    }
  };
}
