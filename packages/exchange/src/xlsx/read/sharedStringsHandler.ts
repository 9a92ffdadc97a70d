import { limitError } from '../../limits/limitError.js';
import type { Limits } from '../../limits/limits.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import type { CellBudget } from './cellBudget.js';
import { unescapeXlsxText } from './unescapeXlsxText.js';

/**
 * Collects the shared texts of a workbook: runs of rich text are joined, phonetic hints left out.
 * Source: ECMA-376-1, 18.4.8, 18.4.6.
 */
export class SharedStringsHandler implements XmlHandler {
  /** Texts by index. */
  readonly texts: string[] = [];
  readonly #limits: Limits;
  readonly #budget: CellBudget;
  #text = '';
  #inText = false;
  #inPhonetic = false;

  /**
   * Begins the shared texts of a workbook.
   *
   * @param limits - longest text
   * @param budget - pays for each text
   */
  constructor(limits: Limits, budget: CellBudget) {
    this.#limits = limits;
    this.#budget = budget;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 't') this.#inText = !this.#inPhonetic;
    else if (name === 'rPh') this.#inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.#inText = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'si') {
      this.#budget.take(1);
      this.texts.push(unescapeXlsxText(this.#text));
    }
  }

  text(text: string): void {
    if (!this.#inText) return;
    this.#text = this.#text === '' ? text : this.#text + text;
    if (this.#text.length > this.#limits.workbookCellLength) {
      throw limitError('workbookCellLength', this.#limits);
    }
  }
}
