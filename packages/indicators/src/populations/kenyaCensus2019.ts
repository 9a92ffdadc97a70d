import { kenyaCensusFigures } from './kenyaCensusFigures.js';

/** A population count of the shared format, as far as rates need it. */
export interface PopulationRecord {
  /** Id. */
  readonly id: string;
  /** Place counted. */
  readonly place: {
    readonly country: string;
    readonly code: string;
    readonly level: 'country' | 'adm1';
  };
  /** Year. */
  readonly year: number;
  /** Always `census` here. */
  readonly method: 'census';
  /** Sex; absent = everyone. */
  readonly sex?: 'male' | 'female';
  /** Least age; absent = all ages. */
  readonly ageFrom?: number;
  /** Greatest age; absent = open. */
  readonly ageTo?: number;
  /** The count. */
  readonly count: { readonly kind: 'exact'; readonly value: number };
  /** Where it is from. */
  readonly source: string;
}

const source = 'KNBS, 2019 Kenya Population and Housing Census, Volumes I and III';
/** Children 0-17 of the country; 592 of them intersex, who are known nationally only. */
const nationalChildren = 21_923_187;
const nationalTotal = 47_564_296;

function recordsOf(
  place: PopulationRecord['place'],
  [total, male, female, boys, girls]: readonly [number, number, number, number, number],
  children: number,
): PopulationRecord[] {
  const make = (
    name: string,
    value: number,
    rest: Partial<PopulationRecord> = {},
  ): PopulationRecord => ({
    id: `ke-2019-${place.code}-${name}`,
    place,
    year: 2019,
    method: 'census',
    ...rest,
    count: { kind: 'exact', value },
    source,
  });
  const child = { ageFrom: 0, ageTo: 17 };
  // Persons whose age was not stated count as adults: 687 in the country; no rate changes at three decimals.
  const adult = { ageFrom: 18 };
  return [
    make('all', total),
    make('male', male, { sex: 'male' }),
    make('female', female, { sex: 'female' }),
    make('children', children, child),
    make('adults', total - children, adult),
    make('boys', boys, { sex: 'male', ...child }),
    make('girls', girls, { sex: 'female', ...child }),
    make('men', male - boys, { sex: 'male', ...adult }),
    make('women', female - girls, { sex: 'female', ...adult }),
  ];
}

/**
 * Residents of Kenya by county, sex, and child or adult, from the 2019 census: denominators for rates. A rate for another
 * year says so (`population-year-differs`).
 *
 * @returns 432 records: 47 counties and the country, nine groups each.
 */
export function kenyaCensus2019(): readonly PopulationRecord[] {
  const add = (index: 1 | 2 | 3 | 4): number =>
    kenyaCensusFigures.reduce((sum, figures) => sum + figures[index], 0);
  return [
    ...recordsOf(
      { country: 'KE', code: 'KE', level: 'country' },
      [nationalTotal, add(1), add(2), add(3), add(4)],
      nationalChildren,
    ),
    ...kenyaCensusFigures.flatMap((figures, index) =>
      recordsOf(
        { country: 'KE', code: `KE${String(index + 1).padStart(3, '0')}`, level: 'adm1' },
        figures,
        figures[3] + figures[4],
      ),
    ),
  ];
}
