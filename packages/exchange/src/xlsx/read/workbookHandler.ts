import { xmlAttribute } from '../xml/xmlAttribute.js';
import type { XmlHandler } from '../xml/xmlHandler.js';
import type { Table } from '../../tables/table.js';

/** A sheet as the workbook lists it. */
export interface WorkbookSheet {
  /** Its name: data, never part of a message. */
  readonly name: string;
  /** Id of the link to its part. */
  readonly relationship: string;
  /** Whether and how it is hidden. */
  readonly visibility: Table['visibility'];
}

/** Collects the list of sheets and the date system. Source: ECMA-376-1, 18.2. */
export class WorkbookHandler implements XmlHandler {
  /** Sheets in the order of the tabs. */
  readonly sheets: WorkbookSheet[] = [];
  /** Date system. */
  dateSystem: '1900' | '1904' = '1900';

  open(name: string, tag: string): void {
    if (name === 'workbookPr') {
      const flag = xmlAttribute(tag, 'date1904');
      if (flag === '1' || flag === 'true') this.dateSystem = '1904';
    } else if (name === 'sheet') {
      const state = xmlAttribute(tag, 'state');
      this.sheets.push({
        name: xmlAttribute(tag, 'name') ?? '',
        relationship: xmlAttribute(tag, 'id') ?? '',
        visibility:
          state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
      });
    }
  }

  close(): void {
    // Only start tags matter.
  }

  text(): void {
    // There is no text that matters.
  }
}
