import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import type { Row } from '../records/Row.js';
import type { Period } from '../time/Period.js';
import { reportingPeriod } from '../time/reportingPeriod.js';
import { findCalendar } from '../time/calendars.js';
import type { ClauseExplanation, Verdict } from '../trust/explainClause.js';
import { explainRow, type RecordExplanation, type RecordOutcome } from '../trust/explainRecord.js';
import { fulfil, type Overrides } from './fulfil.js';
import { ABSENT, RecordBuilder, sampleDay } from './RecordBuilder.js';

/** A synthetic record with the records linked to it, and what the indicator makes of it. */
export interface ExampleRecord {
  /** What it shows, such as `counted`, or the clause that differs from the first example. */
  readonly shows: string;
  /** What becomes of it. */
  readonly outcome: RecordOutcome;
  /** The records, by table; the first of the indicator's table is the one explained. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** Clause by clause. */
  readonly explanation: RecordExplanation;
}

/** Examples of a definition, and what they cover. */
export interface Examples {
  /** The examples, the counted one first. */
  readonly examples: readonly ExampleRecord[];
  /** Verdicts seen by clause (place in the definition). */
  readonly coverage: ReadonlyMap<string, ReadonlySet<Verdict>>;
}

/** Place codes of the examples. */
const places = prefixHierarchy({ KE: [5, 8] });

/** The period of the examples: July 2022 to June 2023. */
export function examplePeriod(): Period {
  const calendar = findCalendar('KE-FY');
  const period = calendar === undefined ? undefined : reportingPeriod(calendar, 2022, 'A', 1);
  /* v8 ignore next -- a fixed year of a calendar of ours */
  if (period === undefined) throw new RangeError('example period');
  return period;
}

type Variant = 'date-outside' | 'date-partial' | 'no-key' | undefined;

function build(
  definition: IndicatorDefinition,
  overrides: Overrides,
  variant: Variant,
): { row: Row; tables: ExampleRecord['tables'] } {
  const builder = new RecordBuilder(definition);
  const { population, period, numerator, denominator } = definition;
  const base = builder.start(population?.from ?? '');
  // A case is a case of somebody, identified some time before: links from a record to itself then find no surprise.
  if (population?.from === 'cases') {
    builder.set(base, 'status', 'confirmed');
    builder.set(base, 'identifiedOn', '2022-01-10');
  }
  if (population?.contributor !== undefined)
    builder.set(base, population.contributor, 'organisation-1');
  for (const reference of population?.key ?? [])
    builder.set(base, reference, builder.sample(base, reference));
  const clauses = [
    [population?.where, 'true', '/population/where'],
    [denominator?.where, 'true', '/denominator/where'],
    [denominator?.exclusions, 'false', '/denominator/exclusions'],
    [denominator?.exceptions, 'false', '/denominator/exceptions'],
    [numerator?.exclusions, 'false', '/numerator/exclusions'],
    [numerator?.where, 'true', '/numerator/where'],
  ] as const;
  if (period?.field !== undefined)
    builder.set(base, period.field, period.basis === 'label' ? '2022/23' : sampleDay);
  // What an override asks for comes last, so that it is not undone.
  const touched = (path: string): boolean =>
    [...overrides.keys()].some((key) => key.startsWith(path));
  const ordered = [...clauses].sort((a, b) => Number(touched(a[2])) - Number(touched(b[2])));
  for (const [node, wanted, path] of ordered)
    if (node !== undefined) fulfil(builder, definition, node, wanted, base, path, overrides);
  if (period?.field !== undefined && variant === 'date-outside')
    builder.set(base, period.field, period.basis === 'label' ? '1999/00' : '2029-01-01');
  if (period?.field !== undefined && variant === 'date-partial')
    builder.set(base, period.field, ABSENT);
  if (variant === 'no-key')
    for (const reference of population?.key ?? []) builder.set(base, reference, ABSENT);
  return { row: base.row, tables: builder.tables };
}

/** Clauses that are judged one by one. */
function leaves(clauses: readonly ClauseExplanation[]): ClauseExplanation[] {
  return clauses.flatMap((clause) => (clause.parts.length === 0 ? [clause] : leaves(clause.parts)));
}

/**
 * Makes example records of a definition: one that counts, and for each clause records that fulfil it, break it and leave
 * it open, as far as the clause allows; one outside the period, one with an open date, one without a key. The records are
 * made from the conditions and then judged by the calculator: what an example shows is what it does.
 *
 * @param definition - A definition over records of the shared format; not a change or composite.
 * @returns Only examples that show something new.
 */
export function exampleRecords(definition: IndicatorDefinition): Examples {
  const period = examplePeriod();
  const examples: ExampleRecord[] = [];
  const coverage = new Map<string, Set<Verdict>>();
  const outcomes = new Set<RecordOutcome>();
  const attempt = (shows: string, overrides: Overrides, variant?: Variant): RecordExplanation => {
    const { row, tables } = build(definition, overrides, variant);
    const source = { table: (name: string) => tables[name], tables: Object.keys(tables) };
    const explanation = explainRow(definition, source, row, period, { places });
    let fresh = !outcomes.has(explanation.outcome);
    outcomes.add(explanation.outcome);
    for (const { path, verdict } of leaves(explanation.clauses)) {
      const seen = coverage.get(path) ?? new Set<Verdict>();
      coverage.set(path, seen);
      if (!seen.has(verdict)) fresh = true;
      seen.add(verdict);
    }
    if (fresh) examples.push({ shows, outcome: explanation.outcome, tables, explanation });
    return explanation;
  };
  const first = attempt('counted', new Map());
  for (const { path } of leaves(first.clauses))
    for (const verdict of ['true', 'false', 'undetermined'] as const)
      if (coverage.get(path)?.has(verdict) !== true)
        attempt(`${path} is ${verdict}`, new Map([[path, verdict]]));
  for (const variant of ['date-outside', 'date-partial', 'no-key'] as const)
    attempt(variant, new Map(), variant);
  return { examples, coverage };
}
