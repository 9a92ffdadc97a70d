import { escapeCellText } from '../xml/escapeXml.js';

/** Collects the texts of a workbook, each once, in the order of first use. */
export class SharedTexts {
  readonly #indices = new Map<string, number>();
  #uses = 0;

  /**
   * Adds a use of a text.
   *
   * @param text - the text
   * @returns its index
   */
  indexOf(text: string): number {
    this.#uses++;
    let index = this.#indices.get(text);
    if (index === undefined) {
      index = this.#indices.size;
      this.#indices.set(text, index);
    }
    return index;
  }

  /**
   * Writes the part.
   *
   * @returns the part `xl/sharedStrings.xml`
   */
  part(): string {
    const items = [...this.#indices.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#indices.size}">${items.join('')}</sst>`;
  }
}
