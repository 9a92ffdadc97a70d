import type { CellLook } from './workbookContent.js';

/** What a number format shows; `text` keeps digits as they are typed, `guarded` is a quoted text. */
export type CellFormat = 'general' | 'date' | 'date-time' | 'text' | 'guarded';

const looks: readonly CellLook[] = ['plain', 'title', 'header', 'hint', 'error', 'warning', 'info'];
const formats: readonly CellFormat[] = ['general', 'date', 'date-time', 'text', 'guarded'];

/** Fill colours of looks, as ARGB; the three of findings are Excel's own bad, neutral and note. */
export const fillColours: Readonly<Partial<Record<CellLook, string>>> = {
  header: 'FFD9E1F2',
  error: 'FFFFC7CE',
  warning: 'FFFFEB9C',
  info: 'FFDDEBF7',
};

const fonts: Readonly<Record<CellLook, string>> = {
  plain: '',
  title: '<b/><sz val="14"/>',
  header: '<b/><sz val="11"/>',
  hint: '<i/><sz val="11"/><color rgb="FF595959"/>',
  error: '<sz val="11"/><color rgb="FF9C0006"/>',
  warning: '<sz val="11"/><color rgb="FF7F6000"/>',
  info: '<sz val="11"/><color rgb="FF1F4E78"/>',
};

/** Ids of built-in formats, and of our own from 164 on. */
const formatIds: Readonly<Record<CellFormat, number>> = {
  general: 0,
  date: 164,
  'date-time': 165,
  text: 49,
  guarded: 0,
};

/**
 * Index of a style in the style sheet of every workbook we write.
 *
 * @param look - how the cell looks
 * @param format - what its number format shows
 * @returns the index
 */
export function styleIndex(look: CellLook, format: CellFormat): number {
  return looks.indexOf(look) * formats.length + formats.indexOf(format);
}

/**
 * Writes the style sheet: every look in every format.
 *
 * @returns the part `xl/styles.xml`
 */
export function stylesPart(): string {
  const fills = looks.map((look) => {
    const colour = fillColours[look];
    return colour === undefined
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  });
  const styles = looks.flatMap((look, index) =>
    formats.map((format) => {
      const quote = format === 'guarded' ? ' quotePrefix="1"' : '';
      const wrap = look === 'plain' ? '' : ' applyAlignment="1"';
      const alignment = look === 'plain' ? '/>' : '><alignment vertical="top" wrapText="1"/></xf>';
      // The first two fills are fixed by the standard: none and grey.
      return `<xf numFmtId="${formatIds[format]}" fontId="${index}" fillId="${index + 2}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"${quote}${wrap}${alignment}`;
    }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>',
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>',
    `<fonts count="${looks.length}">${looks.map((look) => font(fonts[look])).join('')}</fonts>`,
    `<fills count="${looks.length + 2}"><fill><patternFill patternType="none"/></fill>`,
    `<fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function font(inner: string): string {
  return `<font>${inner === '' ? '<sz val="11"/>' : inner}<name val="Calibri"/><family val="2"/></font>`;
}
