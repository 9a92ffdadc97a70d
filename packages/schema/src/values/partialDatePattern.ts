const year = '[12][0-9]{3}';
const monthsOf31Days = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const monthsOf30Days = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = '02-(?:0[1-9]|1[0-9]|2[0-8])';
const leapYear = '(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:12|16|20|24|28)00)';

/**
 * Regular expression source that accepts exactly the partial dates: months have their own lengths,
 * and 29 February exists in leap years only. The JSON Schema, the zod schemas and the checkers share
 * it, so that every language gives the same verdict.
 */
export const partialDatePattern: string =
  `^(?:${year}(?:-(?:0[1-9]|1[0-2]))?` +
  `|${year}-(?:${monthsOf31Days}|${monthsOf30Days}|${february})` +
  `|${leapYear}-02-29)$`;
