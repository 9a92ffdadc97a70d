import { expect, it } from 'vitest';
import { relativeTarget } from './relativeTarget.js';

it.each([
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'worksheets/sheet2.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'sheet2.xml'],
  ['workbook.xml', 'xl/styles.xml', 'xl/styles.xml'],
])('leads from %s to %s', (from, to, target) => {
  expect(relativeTarget(from, to)).toBe(target);
});
