/** Synthetic case records for the bench: invented, made from a fixed seed, the same on every machine. */
export interface BenchCase {
  readonly id: string;
  readonly reportedBy: string;
  readonly linkageKey: string;
  readonly status: string;
  readonly sex: string | undefined;
  readonly ageGroup: string;
  readonly identifiedOn: string;
  readonly county: string;
}

/** A small linear congruential generator (Numerical Recipes constants): no library, no randomness. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * Makes records: eight years, 47 counties, 5 % of dates known to the month or year, 10 % of sexes not known, two records a
 * person on average.
 *
 * @param count - How many.
 */
export function benchCases(count: number): BenchCase[] {
  const next = generator(20_260_713);
  const cases: BenchCase[] = [];
  for (let index = 0; index < count; index += 1) {
    const year = 2018 + Math.floor(next() * 8);
    const month = 1 + Math.floor(next() * 12);
    const day = 1 + Math.floor(next() * 28);
    const known = next();
    const identifiedOn =
      known < 0.02
        ? String(year)
        : known < 0.05
          ? `${year}-${two(month)}`
          : `${year}-${two(month)}-${two(day)}`;
    const sex = next();
    cases.push({
      id: `c${index}`,
      reportedBy: `org-${Math.floor(next() * 40)}`,
      linkageKey: `p${Math.floor(next() * (count / 2))}`,
      status: next() < 0.9 ? 'confirmed' : 'not_victim',
      sex: sex < 0.1 ? undefined : sex < 0.6 ? 'female' : 'male',
      ageGroup: next() < 0.3 ? 'child' : 'adult',
      identifiedOn,
      county: `KE${String(1 + Math.floor(next() * 47)).padStart(3, '0')}`,
    });
  }
  return cases;
}
