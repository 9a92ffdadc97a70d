/** Synthetic case records for the bench: invented, made from a fixed seed, the same on every machine. */
export interface BenchCase {
  /** Id of the record. */
  readonly id: string;
  /** Organisation behind it. */
  readonly reportedBy: string;
  /** Person. */
  readonly linkageKey: string;
  /** `confirmed` or `not_victim`. */
  readonly status: string;
  /** Always the same for a person; not known for one in ten. */
  readonly sex: string | undefined;
  /** Always the same for a person. */
  readonly ageGroup: string;
  /** Day, month or year. */
  readonly identifiedOn: string;
  /** Code of the county; the records of a person may lie in several. */
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

/** What a person always says: a share between 0 and 1 from the number of the person. */
const ofPerson = (person: number, question: number): number =>
  (Math.imul(person + question * 977, 2_654_435_761) >>> 0) / 4_294_967_296;

/**
 * Makes records: eight years, 47 counties, 5 % of dates known to the month or year, 10 % of persons without a sex, two
 * records a person on average.
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
    const person = Math.floor(next() * (count / 2));
    const sex = ofPerson(person, 1);
    cases.push({
      id: `c${index}`,
      reportedBy: `org-${Math.floor(next() * 40)}`,
      linkageKey: `p${person}`,
      status: next() < 0.9 ? 'confirmed' : 'not_victim',
      sex: sex < 0.1 ? undefined : sex < 0.6 ? 'female' : 'male',
      ageGroup: ofPerson(person, 2) < 0.3 ? 'child' : 'adult',
      identifiedOn,
      county: `KE${String(1 + Math.floor(next() * 47)).padStart(3, '0')}`,
    });
  }
  return cases;
}
