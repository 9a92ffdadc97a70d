import { NjiaError } from '@njia/schema';
import { Compiler } from '../compile/Compiler.js';
import type { Environment, Reader, Test } from '../compile/Environment.js';
import type {
  IndicatorDefinition,
  PeriodSpecification,
  ValueSpecification,
} from '../definition/IndicatorDefinition.js';
import type { Predicate } from '../definition/Predicate.js';
import { TRUE, and, type Ternary } from '../logic/ternary.js';
import { Missing } from '../records/Missing.js';
import { toDayRange } from '../records/toDayRange.js';
import type { DayRange } from '../time/DayRange.js';
import { addDuration, parseDuration } from '../time/duration.js';
import { compileDimension, type CompiledDimension } from './compileDimension.js';
import { compileValue, type AmountReader } from './compileValue.js';
import { inPeriodTest } from './inPeriodTest.js';

/** A definition with every condition turned into a closure. */
export interface CompiledIndicator {
  /** The definition. */
  readonly definition: IndicatorDefinition;
  /** What the closures look at. */
  readonly environment: Environment;
  /** Names of the definition, for further conditions. */
  readonly compiler: Compiler;
  /** The conditions behind `where`; all must hold. */
  readonly conditions: readonly Predicate[];
  /** Initial population without the period. */
  readonly where: Test;
  /** Whether a record belongs to the period at hand. */
  readonly inPeriod: Test;
  /** Date that puts a record in a period; `undefined` = the record has none. Absent for `none` and `label`. */
  readonly date: ((row: Parameters<Test>[0]) => DayRange | undefined) | undefined;
  /** Readers of the key fields; empty = every record is a unit. */
  readonly key: readonly Reader[];
  /** Organisation behind a record. */
  readonly contributor: Reader | undefined;
  /** Weight of a record. */
  readonly weight: Reader | undefined;
  /** Conditions of the populations below the initial one; absent = constant. */
  readonly criteria: {
    readonly denominator: Test | undefined;
    readonly exclusion: Test | undefined;
    readonly exception: Test | undefined;
    readonly numerator: Test | undefined;
    readonly numeratorExclusion: Test | undefined;
  };
  /** The amount added up, averaged, or put above the line of a ratio of sums. */
  readonly amount: AmountReader | undefined;
  /** The amount below the line of a ratio of sums. */
  readonly amountBelow: AmountReader | undefined;
  /** The axes. */
  readonly dimensions: ReadonlyMap<string, CompiledDimension>;
  /** Last day on which a follow-up window closes, for cohorts. */
  readonly windowEnd: ((date: DayRange) => number) | undefined;
}

/**
 * Compiles a definition.
 *
 * @param definition - A definition without lint errors.
 * @param environment - What the closures look at.
 * @param extra - Further condition on the population.
 */
export function compileIndicator(
  definition: IndicatorDefinition,
  environment: Environment,
  extra?: Predicate,
): CompiledIndicator {
  const { population, period } = definition;
  if (population === undefined || period === undefined)
    throw new NjiaError(
      'INDICATOR-NO-POPULATION',
      'The definition has no population or period to compute from.',
      {
        hint: 'Run lintDefinition before calculating.',
      },
    );
  const compiler = new Compiler(environment, definition);
  const always: Test = () => TRUE;
  const test = (predicate: Predicate | undefined): Test | undefined =>
    predicate === undefined ? undefined : compiler.predicate(predicate);
  const base = test(population.where) ?? always;
  const further = test(extra);
  const value = (specification: ValueSpecification | undefined): AmountReader | undefined =>
    specification === undefined ? undefined : compileValue(compiler, specification);
  const followUp = period.basis === 'cohort' ? parseDuration(period.followUp ?? '') : undefined;
  const date = dateReader(compiler, period);
  return {
    definition,
    environment,
    compiler,
    conditions: [population.where, extra].filter((condition) => condition !== undefined),
    where:
      further === undefined
        ? base
        : (row, frame): Ternary => and(base(row, frame), further(row, frame)),
    inPeriod: inPeriodTest(compiler, period),
    date,
    key: (population.key ?? []).map((reference) => compiler.field(reference)),
    contributor:
      population.contributor === undefined ? undefined : compiler.field(population.contributor),
    weight: population.weight === undefined ? undefined : compiler.field(population.weight),
    criteria: {
      denominator: test(definition.denominator?.where),
      exclusion: test(definition.denominator?.exclusions),
      exception: test(definition.denominator?.exceptions),
      numerator: test(definition.numerator?.where),
      numeratorExclusion: test(definition.numerator?.exclusions),
    },
    amount: value(definition.value ?? definition.numerator?.value),
    amountBelow: value(definition.denominator?.value),
    dimensions: new Map(
      (definition.dimensions ?? []).map((dimension) => [
        dimension.id,
        compileDimension(compiler, dimension),
      ]),
    ),
    windowEnd: followUp === undefined ? undefined : (range) => addDuration(range.last, followUp),
  };
}

function dateReader(
  compiler: Compiler,
  period: PeriodSpecification,
): ((row: Parameters<Test>[0]) => DayRange | undefined) | undefined {
  if (period.field === undefined || period.basis === 'none' || period.basis === 'label')
    return undefined;
  const read = compiler.field(period.field);
  const { timeZone } = compiler.environment;
  return (row) => {
    const value = read(row, undefined);
    return value instanceof Missing
      ? undefined
      : toDayRange(Array.isArray(value) ? value[0] : value, timeZone);
  };
}
