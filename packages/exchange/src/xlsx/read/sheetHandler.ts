import type { Issue } from '@njia/schema';
import { limitError } from '../../limits/limitError.js';
import type { Cell } from '../../tables/cell.js';
import { cellLocation } from '../../tables/cellLocation.js';
import { raise } from '../../tables/raise.js';
import type { MergedRange, Row } from '../../tables/table.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import { readCellTag } from './cellTag.js';
import type { CellTag } from './cellTag.js';
import { isoValue, numberValue } from './cellValue.js';
import { parseRange } from './parseRange.js';
import type { SheetContext } from './sheetContext.js';
import { unescapeXlsxText } from './unescapeXlsxText.js';

/** Control characters that no one types. */

const control = /[\0-\x08\v\f\x0e-\x1f]/u;

const lastRow = 1_048_576;

/** What may be wrong with a cell. */
type FaultRuleId = 'CELL-CONTROL-CHARACTER' | 'CELL-DATE-SERIAL' | 'CELL-REFERENCE';

/** Collects the cells of a sheet, its hidden rows and columns and its merges, while it is read. */
export class SheetHandler implements XmlHandler {
  /** Rows that hold something. */
  readonly rows: Row[] = [];
  /** Merged ranges. */
  readonly merges: MergedRange[] = [];
  /** First and last of each run of hidden columns. */
  readonly hiddenRanges: (readonly [number, number])[] = [];
  /** Cells whose value came from a formula. */
  readonly formulas: { readonly row: number; readonly column: number }[] = [];
  /** What was noticed. */
  readonly issues: Issue[] = [];
  /** Highest column that holds something. */
  widest = 0;
  readonly #context: SheetContext;
  readonly #tag: CellTag = { column: 0, row: 0, style: 0, type: '' };
  #row = 0;
  #rowHidden = false;
  #cells: Cell[] = [];
  #filled = false;
  #column = 0;
  #inData = false;
  #collecting = false;
  #inPhonetic = false;
  #value = '';
  #hasValue = false;
  #hasFormula = false;

  /**
   * Begins one sheet.
   *
   * @param context - what the cells refer to
   */
  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, tag: string): void {
    switch (name) {
      case 'c':
        if (this.#inData) this.#openCell(tag);
        break;
      case 'v':
        this.#collecting = true;
        this.#hasValue = true;
        break;
      case 't':
        this.#collecting = !this.#inPhonetic;
        this.#hasValue = true;
        break;
      case 'f':
        this.#hasFormula = this.#inData;
        break;
      case 'row':
        if (this.#inData) this.#openRow(tag);
        break;
      case 'rPh':
        this.#inPhonetic = true;
        break;
      case 'sheetData':
        this.#inData = true;
        break;
      case 'col':
        this.#hideColumns(tag);
        break;
      case 'mergeCell':
        this.#merge(tag);
        break;
    }
  }

  text(text: string): void {
    if (!this.#collecting) return;
    this.#value = this.#value === '' ? text : this.#value + text;
    if (this.#value.length > this.#context.limits.workbookCellLength) {
      throw limitError('workbookCellLength', this.#context.limits);
    }
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        if (this.#inData) this.#closeCell();
        break;
      case 'v':
      case 't':
        this.#collecting = false;
        break;
      case 'row':
        if (this.#inData) this.#closeRow();
        break;
      case 'rPh':
        this.#inPhonetic = false;
        break;
      case 'sheetData':
        this.#inData = false;
        break;
    }
  }

  #openRow(tag: string): void {
    const stated = xmlAttribute(tag, 'r');
    const row = Number(stated);
    if (stated !== undefined && Number.isInteger(row) && row > this.#row && row <= lastRow) {
      this.#row = row;
    } else {
      this.#row++;
      if (stated !== undefined) this.#find('CELL-REFERENCE', 0);
    }
    const hidden = xmlAttribute(tag, 'hidden');
    this.#rowHidden = hidden === '1' || hidden === 'true';
    this.#cells = [];
    this.#filled = false;
    this.#column = 0;
  }

  #closeRow(): void {
    if (!this.#filled) return;
    const row = { row: this.#row, cells: this.#cells };
    this.rows.push(this.#rowHidden ? { ...row, hidden: true } : row);
    if (this.rows.length > this.#context.limits.rows)
      throw limitError('rows', this.#context.limits);
    if (this.#cells.length > this.widest) this.widest = this.#cells.length;
  }

  #openCell(tag: string): void {
    const cell = this.#tag;
    readCellTag(tag, cell);
    const next = this.#column + 1;
    if (cell.column === 0) this.#column = next;
    else if (cell.column >= next && cell.row === this.#row) this.#column = cell.column;
    else {
      // A reference that is none, or that leads backwards: the cell keeps its place in the row.
      this.#column = next;
      this.#find('CELL-REFERENCE', next);
    }
    this.#value = '';
    this.#hasValue = false;
    this.#hasFormula = false;
  }

  #closeCell(): void {
    if (this.#hasFormula) {
      this.#context.budget.take(1);
      this.formulas.push({ row: this.#row, column: this.#column });
    }
    const cell = this.#cellValue();
    if (cell === null) return;
    const { limits, budget } = this.#context;
    if (this.#column > limits.columns) throw limitError('columns', limits);
    budget.take(this.#column - this.#cells.length);
    while (this.#cells.length < this.#column - 1) this.#cells.push(null);
    this.#cells.push(cell);
    this.#filled = true;
  }

  #cellValue(): Cell {
    if (!this.#hasValue) {
      return this.#hasFormula ? { kind: 'error', error: 'formula-without-value' } : null;
    }
    const value = this.#value;
    switch (this.#tag.type) {
      case 's':
        return this.#sharedText(value);
      case '':
      case 'n':
        return this.#number(value);
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return { kind: 'error', error: 'excel' };
      case 'd':
        return isoValue(value);
      default:
        return this.#checkedText(unescapeXlsxText(value));
    }
  }

  #number(value: string): Cell {
    if (value === '') return null;
    const number = Number(value);
    // Not a number after all (`NaN`, `1e999`): kept as the text it is, so that nothing is lost.
    if (!Number.isFinite(number)) return value;
    const { cell, fault } = numberValue(number, this.#tag.style, this.#context);
    if (fault !== undefined) this.#find('CELL-DATE-SERIAL', this.#column);
    return cell;
  }

  #sharedText(value: string): Cell {
    const text = /^\d{1,9}$/u.test(value) ? this.#context.sharedStrings[Number(value)] : undefined;
    if (text !== undefined) return this.#checkedText(text);
    this.#find('CELL-REFERENCE', this.#column);
    return { kind: 'error', error: 'excel' };
  }

  #checkedText(text: string): Cell {
    if (control.test(text)) this.#find('CELL-CONTROL-CHARACTER', this.#column);
    return text === '' ? null : text;
  }

  #find(rule: FaultRuleId, column: number): void {
    const { sheet, file } = this.#context;
    const location =
      column === 0
        ? { ...(file === undefined ? {} : { file }), sheet, row: this.#row }
        : cellLocation(sheet, this.#row, column, file);
    this.issues.push(raise(rule, { location }));
  }

  #hideColumns(tag: string): void {
    const hidden = xmlAttribute(tag, 'hidden');
    if (hidden !== '1' && hidden !== 'true') return;
    const first = Number(xmlAttribute(tag, 'min'));
    const last = Number(xmlAttribute(tag, 'max'));
    this.#context.budget.take(1);
    if (first >= 1 && last >= first) this.hiddenRanges.push([first, last]);
  }

  #merge(tag: string): void {
    const range = parseRange(xmlAttribute(tag, 'ref') ?? '');
    this.#context.budget.take(1);
    if (range !== undefined) this.merges.push(range);
  }
}
