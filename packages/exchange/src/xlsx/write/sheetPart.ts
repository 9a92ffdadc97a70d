import { columnLetters } from '../../tables/columnLetters.js';
import { escapeXml } from '../xml/escapeXml.js';
import { cellElement } from './cellElement.js';
import { styleIndex } from './cellStyles.js';
import type { SharedTexts } from './sharedTexts.js';
import type { InputRule, SheetContent } from './workbookContent.js';

/** Types of data validation. Source: ECMA-376-1, 18.18.20. */
const ruleTypes: Readonly<Record<InputRule['kind'], string>> = {
  list: 'list',
  date: 'date',
  whole: 'whole',
  decimal: 'decimal',
  custom: 'custom',
};

/**
 * Writes a sheet. The order of elements is fixed by the standard (ECMA-376-1, 18.3.1.99).
 *
 * @param sheet - what it holds
 * @param texts - collects the texts
 * @returns the part
 */
export function sheetPart(sheet: SheetContent, texts: SharedTexts): string {
  const hidden = new Set(sheet.hiddenRows);
  const rows = sheet.rows.map((cells, index) => {
    const row = index + 1;
    const elements = cells.map((cell, at) =>
      cellElement(cell, row, at + 1, sheet.columns?.[at]?.format, texts),
    );
    const content = elements.join('');
    if (content === '' && !hidden.has(row)) return '';
    return `<row r="${row}"${hidden.has(row) ? ' hidden="1"' : ''}>${content}</row>`;
  });
  const comments = sheet.comments ?? [];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    view(sheet),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnList(sheet),
    `<sheetData>${rows.join('')}</sheetData>`,
    list(
      'mergeCells',
      (sheet.merges ?? []).map((range) => `<mergeCell ref="${escapeXml(range)}"/>`),
    ),
    list('dataValidations', (sheet.inputRules ?? []).map(validation)),
    comments.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function view({ freeze }: SheetContent): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return '';
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<sheetViews><sheetView workbookViewId="0"><pane${splits} topLeftCell="${columnLetters(columns + 1)}${rows + 1}" activePane="${pane}" state="frozen"/></sheetView></sheetViews>`;
}

function columnList({ columns: contents = [] }: SheetContent): string {
  const items = contents.map(({ width = 12, hidden = false, format }, index) => {
    const style = format === undefined ? '' : ` style="${styleIndex('plain', format)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${style}${hidden ? ' hidden="1"' : ''}/>`;
  });
  return items.length === 0 ? '' : `<cols>${items.join('')}</cols>`;
}

function validation(rule: InputRule): string {
  const between = rule.kind !== 'list' && rule.kind !== 'custom';
  const operator = between && rule.upTo === undefined ? ' operator="greaterThanOrEqual"' : '';
  const style = rule.strict === false ? ' errorStyle="warning"' : '';
  const second = rule.upTo === undefined ? '' : `<formula2>${escapeXml(rule.upTo)}</formula2>`;
  return `<dataValidation type="${ruleTypes[rule.kind]}"${style}${operator} allowBlank="1" showInputMessage="1" showErrorMessage="1"${box('error', rule.error)}${box('prompt', rule.prompt)} sqref="${escapeXml(rule.range)}"><formula1>${escapeXml(rule.formula)}</formula1>${second}</dataValidation>`;
}

function box(prefix: 'error' | 'prompt', texts: InputRule['error']): string {
  return texts === undefined
    ? ''
    : ` ${prefix}Title="${escapeXml(texts.title)}" ${prefix === 'prompt' ? 'prompt' : 'error'}="${escapeXml(texts.message)}"`;
}
