import { escapeXml } from '../xml/escapeXml.js';
import { writeZip } from '../zip/writeZip.js';
import type { ZipPart } from '../zip/writeZip.js';
import { stylesPart } from './cellStyles.js';
import { checkSheetNames } from './checkSheetNames.js';
import { commentsPart, drawingPart } from './commentParts.js';
import { SharedTexts } from './sharedTexts.js';
import { sheetPart } from './sheetPart.js';
import type { SheetContent, WorkbookContent } from './workbookContent.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook. It holds no author, no time and no formula; the same content gives the same
 * bytes everywhere.
 *
 * @param workbook - sheets and names
 * @returns the file
 * @throws NjiaError `WRITE-SHEET-NAME` or `WRITE-CELL-LENGTH`
 */
export function writeXlsx(workbook: WorkbookContent): Uint8Array {
  checkSheetNames(workbook.sheets.map(({ name }) => name));
  const { sheets } = workbook;
  const texts = new SharedTexts();
  const parts: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
  ];
  for (const [index, sheet] of sheets.entries()) {
    const number = index + 1;
    parts.push([`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, texts)]);
    const { comments = [] } = sheet;
    if (comments.length === 0) continue;
    parts.push(
      [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relations([
          ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
          ['comments', `../comments${number}.xml`],
        ]),
      ],
      [`xl/comments${number}.xml`, commentsPart(comments)],
      [`xl/drawings/vmlDrawing${number}.vml`, drawingPart(comments)],
    );
  }
  parts.push(['xl/styles.xml', stylesPart()], ['xl/sharedStrings.xml', texts.part()]);
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, text]): ZipPart => ({ name, content: encoder.encode(text) })));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelations}">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly SheetContent[]): string {
  const items = sheets.flatMap(({ comments = [] }, index) => [
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
    ...(comments.length > 0 ? [override(`comments${index + 1}.xml`, 'comments')] : []),
  ]);
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('workbook.xml', 'sheet.main'),
    ...items,
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
    '</Types>',
  ].join('');
}

function workbookPart({ sheets, names = [] }: WorkbookContent): string {
  const states = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' };
  const items = sheets.map(
    ({ name, visibility = 'visible' }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${states[visibility]} r:id="rId${index + 1}"/>`,
  );
  const defined = names.map(
    ({ name, refersTo }) =>
      `<definedName name="${escapeXml(name)}">${escapeXml(refersTo)}</definedName>`,
  );
  const firstVisible = Math.max(
    0,
    sheets.findIndex(({ visibility = 'visible' }) => visibility === 'visible'),
  );
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}">`,
    `<bookViews><workbookView firstSheet="0" activeTab="${firstVisible}"/></bookViews>`,
    `<sheets>${items.join('')}</sheets>`,
    defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${type}+xml"/>`;
}
