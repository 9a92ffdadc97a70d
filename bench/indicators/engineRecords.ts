import type { RecordSource } from '@njia/indicators';

type Row = Readonly<Record<string, unknown>>;

/** Numbers between 0 and 1, the same in every run (Numerical Recipes constants). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const forms = ['sexual_exploitation', 'forced_labour', 'domestic_servitude', 'begging'];
const services = ['referral', 'service'];
const channels = ['nrm', 'police', 'other'];
const actors = ['police', 'immigration', 'ngo', 'health'];

/**
 * Invented cases and services in the shape of the shared format, with what makes counting hard: partial dates, unknown
 * values and values without a reason, persons seen by several organisations, cases without a key, lists, places.
 *
 * @param count - Cases; there are half as many services.
 */
export function engineRecords(count: number): RecordSource {
  const next = generator(20_260_713);
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[Math.floor(next() * list.length)];
    if (item === undefined) throw new Error('empty');
    return item;
  };
  const date = (): string => {
    const year = 2019 + Math.floor(next() * 6);
    const month = 1 + Math.floor(next() * 12);
    const known = next();
    if (known < 0.02) return String(year);
    if (known < 0.05) return `${year}-${two(month)}`;
    return `${year}-${two(month)}-${two(1 + Math.floor(next() * 28))}`;
  };
  const maybe = (share: number, name: string, value: unknown): Row =>
    next() < share ? { [name]: value } : {};
  const cases: Row[] = [];
  for (let index = 0; index < count; index += 1) {
    const county = `KE${String(1 + Math.floor(next() * 47)).padStart(3, '0')}`;
    cases.push({
      id: `c${index}`,
      reportedBy: `org-${Math.floor(next() * 40)}`,
      ...maybe(0.9, 'linkageKey', `p${Math.floor(next() * (count / 2))}`),
      ...maybe(0.5, 'personKey', `k${index % 1000}`),
      ...maybe(0.98, 'status', pick(['confirmed', 'confirmed', 'possible', 'not_victim'])),
      ...maybe(0.98, 'identifiedOn', date()),
      ...maybe(0.95, 'sex', pick(['female', 'female', 'male', 'unknown'])),
      ...maybe(0.6, 'ageGroup', pick(['child', 'adult'])),
      ...maybe(0.3, 'age', Math.floor(next() * 60)),
      ...maybe(0.9, 'place', { code: county, country: 'KE', level: 'adm1' }),
      ...maybe(0.8, 'exploitations', [
        { types: next() < 0.8 ? [pick(forms)] : [pick(forms), pick(forms)] },
      ]),
      ...maybe(0.7, 'citizenships', [pick(['KE', 'UG', 'ET', 'SO'])]),
      ...maybe(0.7, 'identifyingActor', pick(actors)),
    });
  }
  const given: Row[] = [];
  for (let index = 0; index < count / 2; index += 1)
    given.push({
      id: `s${index}`,
      provider: `org-${Math.floor(next() * 40)}`,
      ...maybe(0.97, 'caseId', `c${Math.floor(next() * count)}`),
      kind: pick(services),
      ...maybe(0.8, 'channel', pick(channels)),
      ...maybe(0.98, 'date', date()),
    });
  const tables = new Map([
    ['cases', cases],
    ['services', given],
  ]);
  return { table: (name) => tables.get(name), tables: [...tables.keys()] };
}
