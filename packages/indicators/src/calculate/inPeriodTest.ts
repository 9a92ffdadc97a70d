import type { Compiler } from '../compile/Compiler.js';
import type { Test } from '../compile/Environment.js';
import type { PeriodSpecification } from '../definition/IndicatorDefinition.js';
import { and, FALSE, fromBoolean, not, TRUE, UNDETERMINED } from '../logic/ternary.js';
import { judge } from '../compile/valueTests.js';
import { Missing } from '../records/Missing.js';
import { toDayRange } from '../records/toDayRange.js';
import { comparePartial, duringDays } from '../time/comparePartial.js';
import { formatDay } from '../time/dayNumber.js';
import { parsePeriod } from '../time/parsePeriod.js';

/** Whether the character at a position is an ASCII digit. */
const digit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
};

/** Ten characters of the shape `dddd-dd-dd`; whether such a day exists is not looked at. Written out: once a record. */
const looksLikeDay = (text: string): boolean =>
  text.length === 10 &&
  text.charCodeAt(4) === 45 &&
  text.charCodeAt(7) === 45 &&
  digit(text, 0) &&
  digit(text, 1) &&
  digit(text, 2) &&
  digit(text, 3) &&
  digit(text, 5) &&
  digit(text, 6) &&
  digit(text, 8) &&
  digit(text, 9);

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
  // Events and cohorts. Texts of whole days compare as texts, which is several times faster than reading them; what falls inside is read.
  let forFirst = Number.NaN;
  let forEnd = Number.NaN;
  let start = '';
  let end = '';
  const property = compiler.plainProperty(period.field, 0);
  return (row, frame) => {
    const value = property === undefined ? read(row, frame) : row[property];
    if (typeof value === 'string' && looksLikeDay(value)) {
      if (forFirst !== environment.firstDay || forEnd !== environment.endDay) {
        forFirst = environment.firstDay;
        forEnd = environment.endDay;
        start = formatDay(forFirst);
        end = formatDay(forEnd);
      }
      if (value < start || value >= end) return FALSE;
    }
    return judge(read(row, frame), (one) =>
      duringDays(toDayRange(one, timeZone), environment.firstDay, environment.endDay),
    );
  };
}
