import { xmlAttribute } from '../xml/xmlAttribute.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import { numberFormatKind } from './numberFormatKind.js';
import type { NumberFormatKind } from './numberFormatKind.js';

/** Collects what kind of number each cell style shows. Source: ECMA-376-1, 18.8.10, 18.8.30. */
export class StylesHandler implements XmlHandler {
  /** Kind by style index, as cells refer to it. */
  readonly kinds: NumberFormatKind[] = [];
  readonly #codes = new Map<number, string>();
  #inCellFormats = false;

  open(name: string, tag: string): void {
    if (name === 'cellXfs') this.#inCellFormats = true;
    else if (name === 'numFmt') {
      this.#codes.set(Number(xmlAttribute(tag, 'numFmtId')), xmlAttribute(tag, 'formatCode') ?? '');
    } else if (name === 'xf' && this.#inCellFormats) {
      const id = Number(xmlAttribute(tag, 'numFmtId') ?? 0);
      this.kinds.push(numberFormatKind(id, this.#codes.get(id)));
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellFormats = false;
  }

  text(): void {
    // Styles hold no text.
  }
}
