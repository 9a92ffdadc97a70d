import type { Compiler } from '../compile/Compiler.js';
import type { Test } from '../compile/Environment.js';
import type { PeriodSpecification } from '../definition/IndicatorDefinition.js';
import {
  and,
  FALSE,
  fromBoolean,
  not,
  TRUE,
  UNDETERMINED,
  type Ternary,
} from '../logic/ternary.js';
import { judge } from '../compile/valueTests.js';
import { Missing } from '../records/Missing.js';
import { toDayRange } from '../records/toDayRange.js';
import { comparePartial, duringDays } from '../time/comparePartial.js';
import { formatDay } from '../time/dayNumber.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { plainDay } from '../time/plainDay.js';

/** Most texts that are remembered. */
const mostRemembered = 10_000;

/** A day as {@link plainDay} writes it. */
const digitsOf = (day: number): number => Number(formatDay(day).replaceAll('-', ''));

/**
 * Whether a record belongs to the period at hand, by the basis of the definition.
 *
 * @param compiler - Names and environment.
 * @param period - How records get into periods.
 */
export function inPeriodTest(compiler: Compiler, period: PeriodSpecification): Test {
  const { environment } = compiler;
  const { timeZone } = environment;
  if (period.field === undefined || period.basis === 'none') return () => TRUE;
  const read = compiler.field(period.field);
  if (period.basis === 'label') {
    const calendar = period.calendar ?? 'gregorian';
    return (row, frame) =>
      judge(read(row, frame), (label) => {
        const parsed = parsePeriod(String(label), calendar);
        if (parsed === undefined) return UNDETERMINED;
        return fromBoolean(
          parsed.firstDay === environment.firstDay && parsed.endDay === environment.endDay,
        );
      });
  }
  if (period.basis === 'asOf') {
    const to = period.to === undefined ? undefined : compiler.field(period.to);
    return (row, frame) => {
      const lastDay = { first: environment.endDay - 1, last: environment.endDay - 1 };
      const begun = judge(read(row, frame), (one) =>
        comparePartial(toDayRange(one, timeZone), 'lte', lastDay),
      );
      if (to === undefined || begun === FALSE) return begun;
      const end = to(row, frame);
      // An empty end means that it lasts.
      const ended =
        end instanceof Missing
          ? FALSE
          : judge(end, (one) => comparePartial(toDayRange(one, timeZone), 'lte', lastDay));
      return and(begun, not(ended));
    };
  }
  // Events and cohorts. Texts of whole days compare as numbers, which is several times faster than reading them. Other texts
  // (months, years, the last days of months) repeat: what was said of one is remembered for the period.
  const said = new Map<string, Ternary>();
  let forFirst = Number.NaN;
  let forEnd = Number.NaN;
  let start = 0;
  let end = 0;
  const property = compiler.plainProperty(period.field, 0);
  return (row, frame) => {
    if (forFirst !== environment.firstDay || forEnd !== environment.endDay) {
      forFirst = environment.firstDay;
      forEnd = environment.endDay;
      start = digitsOf(forFirst);
      end = digitsOf(forEnd);
      said.clear();
    }
    const value = property === undefined ? read(row, frame) : row[property];
    const text = typeof value === 'string' && value.length <= 10 ? value : undefined;
    if (text !== undefined) {
      const day = plainDay(text);
      if (day >= 0) return day >= start && day < end ? TRUE : FALSE;
      const known = said.get(text);
      if (known !== undefined) return known;
    }
    const verdict = judge(read(row, frame), (one) =>
      duringDays(toDayRange(one, timeZone), environment.firstDay, environment.endDay),
    );
    if (text !== undefined && said.size < mostRemembered) said.set(text, verdict);
    return verdict;
  };
}
