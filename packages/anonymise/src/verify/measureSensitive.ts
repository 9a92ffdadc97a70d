import type { ModelSpec } from '../policy/ModelSpec.js';
import type { ModelFinding } from './checkModelsAgain.js';
import { type Distribution, distanceOf } from './distanceOf.js';
import type { Examination } from './Examination.js';
import { groupRows } from './groupRows.js';
import { sensitiveValues } from './sensitiveValues.js';

/** The models that look at sensitive values class by class. */
export type SensitiveSpec = Extract<ModelSpec, { readonly sensitive: unknown }> & {
  model: Exclude<ModelSpec['model'], 'sequence-privacy'>;
};

/** Room for rounding in sums of logarithms and shares. */
const ROUNDING = 1e-9;

/**
 * Measures a model of sensitive values on every class of the file. A suppressed value is no value of its own: it could be
 * any, and the worst is assumed. All of these measures are worst when all suppressed values of a class are one value. An
 * empty cell makes no class more diverse: it stands as a suppressed one, and where a class is compared with the whole file,
 * the rows that have a value are compared by themselves, too.
 *
 * @param spec - the model
 * @param examination - what is looked at
 * @returns the worst class and the rows of classes that fail
 */
export function measureSensitive(spec: SensitiveSpec, examination: Examination): ModelFinding {
  const { release, quasi } = examination;
  const columns = typeof spec.sensitive === 'string' ? [spec.sensitive] : spec.sensitive;
  const { values, known, isEmpty } = sensitiveValues(release, columns);
  const groups = [
    ...groupRows(
      release,
      quasi.map(({ column }) => column),
    ).values(),
  ];
  if (!compares(spec)) return measureClasses(spec, examination, groups, known);
  const all = measureClasses(spec, examination, groups, values);
  if (!isEmpty.includes(true)) return all;
  const among = measureClasses(
    spec,
    examination,
    groups.map((rows) => rows.filter((row) => isEmpty[row] !== true)),
    known,
  );
  const failing = new Set([...all.groups, ...among.groups]);
  return {
    required: all.required,
    found: Math.max(all.found, among.found),
    failing: groups.reduce((sum, rows, at) => sum + (failing.has(at) ? rows.length : 0), 0),
  };
}

function measureClasses(
  spec: SensitiveSpec,
  examination: Examination,
  groups: readonly (readonly number[])[],
  values: readonly (string | undefined)[],
): ModelFinding & { readonly groups: ReadonlySet<number> } {
  const whole = distributionOf(values);
  const test = testOf(spec, whole, examination, countAll(whole));
  const isSmallBad = test.worst === Infinity;
  const failing = new Set<number>();
  let found = test.worst;
  groups.forEach((rows, at) => {
    if (rows.length === 0) return;
    const counts = distributionOf(rows.map((row) => values[row]));
    let holds = true;
    for (const possible of fillings(
      counts,
      rows.length - countAll(counts),
      compares(spec) ? whole : counts,
    )) {
      const result = test.of(possible, rows.length);
      found = isSmallBad ? Math.min(found, result.measured) : Math.max(found, result.measured);
      holds &&= result.holds;
      if (!holds) break;
    }
    if (!holds) failing.add(at);
  });
  return {
    required: test.required,
    found,
    failing: groups.reduce((sum, rows, at) => sum + (failing.has(at) ? rows.length : 0), 0),
    groups: failing,
  };
}

function distributionOf(values: readonly (string | undefined)[]): Distribution {
  const counts = new Map<string, number>();
  for (const value of values)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether a model compares a class with the whole file; the others are worst with a value that the class has. */
function compares({ model }: SensitiveSpec): boolean {
  return ['t-closeness', 'beta-likeness', 'delta-disclosure'].includes(model);
}

function countAll(counts: Distribution): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** The class as it is, or with its suppressed values taken for one value, for each that is possible. */
function* fillings(
  counts: Distribution,
  suppressed: number,
  possible: Distribution,
): Generator<Distribution> {
  if (suppressed === 0) yield counts;
  // Where all values are suppressed there is one that nobody knows.
  else if (possible.size === 0) yield new Map([['', suppressed]]);
  else
    for (const value of possible.keys())
      yield new Map([...counts, [value, (counts.get(value) ?? 0) + suppressed]]);
}

interface ClassTest {
  readonly required: number;
  /** Infinity where small is bad, -Infinity where great is. */
  readonly worst: number;
  readonly of: (
    counts: Distribution,
    size: number,
  ) => { readonly measured: number; readonly holds: boolean };
}

function testOf(
  spec: SensitiveSpec,
  whole: Distribution,
  examination: Examination,
  total: number,
): ClassTest {
  switch (spec.model) {
    case 'distinct-l-diversity':
      return atLeast(spec.l, (counts) => counts.size, 0);
    case 'entropy-l-diversity':
      return atLeast(
        spec.l,
        (counts, size) => effectiveNumber(counts, size, spec.estimator === 'grassberger'),
        ROUNDING,
      );
    case 'recursive-l-diversity':
      return below(spec.c, (counts) => {
        const sorted = [...counts.values()].sort((left, right) => right - left);
        const tail = sorted.slice(spec.l - 1).reduce((sum, count) => sum + count, 0);
        return tail === 0 ? Infinity : (sorted[0] as number) / tail;
      });
    case 'alpha-k-anonymity': {
      const share = atMost(spec.alpha, (counts, size) => Math.max(...counts.values()) / size, 0);
      return {
        ...share,
        of: (counts, size) => {
          const { measured, holds } = share.of(counts, size);
          return { measured, holds: holds && size >= spec.k };
        },
      };
    }
    case 't-closeness': {
      const distance = distanceOf(spec, whole, total, examination.policy);
      return atMost(spec.t, distance, ROUNDING);
    }
    case 'beta-likeness':
      return atMost(
        spec.beta,
        (counts, size) =>
          worstOf(counts, (value, count) => {
            const q = (whole.get(value) ?? 0) / total;
            const gain = (count / size - q) / q;
            const bound = spec.enhanced ? Math.min(spec.beta, -Math.log(q)) : spec.beta;
            return gain <= 0 ? 0 : (gain * spec.beta) / bound;
          }),
        ROUNDING,
      );
    case 'delta-disclosure': {
      const base = spec.base === 2 ? Math.LN2 : 1;
      return below(spec.delta, (counts, size) =>
        worstOf(counts, (value, count) => {
          const q = (whole.get(value) ?? 0) / total;
          return Math.abs(Math.log(count / size / q) / base);
        }),
      );
    }
  }
}

type Measure = (counts: Distribution, size: number) => number;

function atLeast(required: number, measure: Measure, room: number): ClassTest {
  return {
    required,
    worst: Infinity,
    of: (counts, size) => {
      const measured = measure(counts, size);
      return { measured, holds: measured >= required - room };
    },
  };
}

function atMost(required: number, measure: Measure, room: number): ClassTest {
  return {
    required,
    worst: -Infinity,
    of: (counts, size) => {
      const measured = measure(counts, size);
      return { measured, holds: measured <= required + room };
    },
  };
}

function below(required: number, measure: Measure): ClassTest {
  return {
    required,
    worst: -Infinity,
    of: (counts, size) => {
      const measured = measure(counts, size);
      return { measured, holds: measured < required };
    },
  };
}

function worstOf(counts: Distribution, measure: (value: string, count: number) => number): number {
  let worst = 0;
  for (const [value, count] of counts) worst = Math.max(worst, measure(value, count));
  return worst;
}

/** exp of the entropy in nats; with Grassberger's G in place of the logarithm for small classes. */
function effectiveNumber(counts: Distribution, size: number, corrected: boolean): number {
  let sum = 0;
  for (const count of counts.values())
    sum += (count / size) * (corrected ? grassberger(count) : Math.log(count));
  return Math.exp(Math.log(size) - sum);
}

/** G(n) = psi(n) + (-1)^n / 2 * (psi((n + 1) / 2) - psi(n / 2)), by its recurrence (arXiv:physics/0307138). */
function grassberger(count: number): number {
  let value = -0.5772156649015329 - Math.LN2;
  if (count === 1) return value;
  for (let even = 2; even <= count; even += 2) value += 2 / (even - 1);
  return value;
}
