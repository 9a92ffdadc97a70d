import type { DateGranularity, DatesSpec } from '../policy/HierarchySpec.js';
import type { Ladder } from './Ladder.js';

const DATE = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/u;
const FINENESS: Readonly<Record<DateGranularity, number>> = {
  month: 1,
  quarter: 2,
  year: 3,
  'five-years': 4,
  decade: 5,
};

/**
 * Partial dates: `2022-07-14`, `2022-07`, `2022-Q3`, `2022`. A date that is coarser than a level stays as it is.
 *
 * @param spec - the granularities
 * @returns the ladder; texts that are no dates are unknown to it
 */
export function datesLadder(spec: DatesSpec): Ladder {
  return {
    levels: spec.levels.length + 1,
    labelsOf: (value) => {
      const match = DATE.exec(value);
      if (match === null) return undefined;
      const [, year, quarter, month, day] = match;
      const fineness =
        day !== undefined ? 0 : month !== undefined ? 1 : quarter !== undefined ? 2 : 3;
      const at = { year: Number(year), quarter: quarter ?? quarterOf(month), month };
      return [
        value,
        ...spec.levels.map((level) => (fineness >= FINENESS[level] ? value : label(level, at))),
      ];
    },
  };
}

function quarterOf(month: string | undefined): string {
  return month === undefined ? '' : String(Math.ceil(Number(month) / 3));
}

function label(
  level: DateGranularity,
  at: { readonly year: number; readonly quarter: string; readonly month: string | undefined },
): string {
  const year = String(at.year).padStart(4, '0');
  if (level === 'month') return `${year}-${at.month ?? ''}`;
  if (level === 'quarter') return `${year}-Q${at.quarter}`;
  if (level === 'year') return year;
  const span = level === 'decade' ? 10 : 5;
  const first = at.year - (at.year % span);
  return `${String(first).padStart(4, '0')}--${String(first + span - 1).padStart(4, '0')}`;
}
