import { NjiaError } from '@njia/schema';
import { compileIndicator } from '../calculate/CompiledIndicator.js';
import { enterPeriod } from '../calculate/calculateRecords.js';
import type { Environment, Test } from '../compile/Environment.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { proportionMembership, ratioMembership } from '../logic/membership.js';
import { and, FALSE, TRUE, type Ternary } from '../logic/ternary.js';
import { Missing } from '../records/Missing.js';
import { prefixHierarchy, type PlaceHierarchy } from '../records/PlaceHierarchy.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import type { Period } from '../time/Period.js';
import {
  clauseExplainer,
  verdictOf,
  type ClauseExplanation,
  type Verdict,
} from './explainClause.js';

/** What became of a record. */
export type RecordOutcome =
  'counted' | 'counted-below-only' | 'excluded' | 'exception' | 'out' | 'undetermined' | 'no-key';

/** Why a record counted or not. */
export interface RecordExplanation {
  /** The definition. */
  readonly definition: string;
  /** Period id. */
  readonly period: string;
  /** What became of it: `counted` = above the line, or in the count. */
  readonly outcome: RecordOutcome;
  /** Whether its date lies in the period. */
  readonly inPeriod: Verdict;
  /** Whether the record carries the key of its unit; `null` if units have none. */
  readonly hasKey: boolean | null;
  /** The clauses by population. */
  readonly clauses: readonly (ClauseExplanation & {
    readonly role:
      | 'population'
      | 'denominator'
      | 'exclusion'
      | 'exception'
      | 'numerator'
      | 'numerator exclusion';
  })[];
}

/**
 * Says, clause by clause and down to the linked records, why a record counted or not. For a person or case, what counts is whether any of its records
 * fulfils a clause; this explains one record.
 *
 * @param definition - The definition; not a composite or change: explain their parts.
 * @param source - The records.
 * @param recordId - Id of the record in the table of the definition.
 * @param period - The period.
 * @param options - Places and time zone.
 * @throws NjiaError `INDICATOR-NO-RECORD` if no record has the id, or records of several data sets have it (`publisher#id`
 * tells them apart); the id is not repeated.
 */
export function explainRecord(
  definition: IndicatorDefinition,
  source: RecordSource,
  recordId: string,
  period: Period,
  options: { readonly places?: PlaceHierarchy; readonly timeZone?: string } = {},
): RecordExplanation {
  const rows = source.table(definition.population?.from ?? '') ?? [];
  const ending = `#${recordId}`;
  const named = rows.filter(({ id }) => typeof id === 'string' && id.endsWith(ending));
  const row = rows.find((candidate) => candidate['id'] === recordId) ?? named[0];
  if (row !== undefined && row['id'] !== recordId && named.length > 1)
    throw new NjiaError('INDICATOR-NO-RECORD', 'Records of several data sets have that id.', {
      hint: 'Put the id of the publisher in front, as in publisher#record.',
    });
  if (row === undefined)
    throw new NjiaError('INDICATOR-NO-RECORD', 'No record of the indicator’s table has that id.', {
      hint: 'Give the id of a record in the table that the definition counts from.',
    });
  return explainRow(definition, source, row, period, options);
}

/** As {@link explainRecord}, for a record at hand. */
export function explainRow(
  definition: IndicatorDefinition,
  source: RecordSource,
  row: Row,
  period: Period,
  options: { readonly places?: PlaceHierarchy; readonly timeZone?: string } = {},
): RecordExplanation {
  const environment: Environment = {
    source,
    places: options.places ?? prefixHierarchy(),
    timeZone: options.timeZone ?? definition.period?.timeZone ?? 'UTC',
    firstDay: 0,
    endDay: 0,
    indexes: new Map(),
  };
  const indicator = compileIndicator(definition, environment);
  enterPeriod(environment, period);
  const explain = clauseExplainer(definition, indicator.compiler);
  const { population, denominator, numerator } = definition;
  const clauses = (
    [
      ['population', population?.where, '/population/where'],
      ['denominator', denominator?.where, '/denominator/where'],
      ['exclusion', denominator?.exclusions, '/denominator/exclusions'],
      ['exception', denominator?.exceptions, '/denominator/exceptions'],
      ['numerator', numerator?.where, '/numerator/where'],
      ['numerator exclusion', numerator?.exclusions, '/numerator/exclusions'],
    ] as const
  ).flatMap(([role, node, path]) =>
    node === undefined ? [] : [{ role, ...explain(node, path, row) }],
  );
  const inPeriod = indicator.inPeriod(row, undefined);
  const initial = and(indicator.where(row, undefined), inPeriod);
  const hasKey =
    indicator.key.length === 0
      ? null
      : indicator.key.every((read) => !(read(row, undefined) instanceof Missing));
  return {
    definition: definition.id,
    period: period.id,
    outcome:
      hasKey === false && initial !== FALSE
        ? 'no-key'
        : outcomeOf(definition, indicator.criteria, row, initial),
    inPeriod: verdictOf(inPeriod),
    hasKey,
    clauses,
  };
}

function outcomeOf(
  definition: IndicatorDefinition,
  criteria: ReturnType<typeof compileIndicator>['criteria'],
  row: Row,
  initial: Ternary,
): RecordOutcome {
  if (initial === FALSE) return 'out';
  const pair = definition.kind === 'proportion' || definition.kind === 'ratio';
  if (!pair || definition.denominator?.fixed !== undefined)
    return initial === TRUE ? 'counted' : 'undetermined';
  const value = (test: Test | undefined, otherwise: Ternary): Ternary =>
    test === undefined ? otherwise : test(row, undefined);
  const raw = {
    initial,
    denominator: value(criteria.denominator, TRUE),
    exclusion: value(criteria.exclusion, FALSE),
    exception: value(criteria.exception, FALSE),
    numerator: value(criteria.numerator, TRUE),
    numeratorExclusion: value(criteria.numeratorExclusion, FALSE),
  };
  const m = definition.kind === 'ratio' ? ratioMembership(raw) : proportionMembership(raw);
  const open = Object.values(m).includes(1);
  if (m.exclusion === TRUE) return 'excluded';
  if (open) return 'undetermined';
  if (m.exception === TRUE) return 'exception';
  if (m.numerator === TRUE && m.numeratorExclusion === FALSE) return 'counted';
  return m.denominator === TRUE ? 'counted-below-only' : 'out';
}
