import { expect, it } from 'vitest';
import { numberFormatKind } from './numberFormatKind.js';

it.each([
  [0, undefined, 'number'],
  [14, undefined, 'date'],
  [20, undefined, 'time'],
  [22, undefined, 'date-time'],
  [46, undefined, 'number'],
  [49, undefined, 'number'],
  [164, 'General', 'number'],
  [164, '#,##0.00', 'number'],
  [164, '0.00E+00', 'number'],
  [164, '"day" 0', 'number'],
  [164, '0\\d', 'number'],
  [164, '[Red]0;[Blue]-0', 'number'],
  [164, 'yyyy\\-mm\\-dd', 'date'],
  [164, '[$-409]d\\-mmm\\-yy;@', 'date'],
  [164, 'mmm yyyy', 'date'],
  [164, 'mmmm', 'date'],
  [164, 'dd/mm/yyyy hh:mm:ss.000', 'date-time'],
  [164, 'h:mm AM/PM', 'time'],
  [164, '[h]:mm:ss', 'number'],
  [164, '_-* #,##0.00 "USD"_-', 'number'],
] as const)('format %i %j shows a %s', (id, code, kind) => {
  expect(numberFormatKind(id, code)).toBe(kind);
});
