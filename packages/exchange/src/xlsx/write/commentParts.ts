import { columnLetters } from '../../tables/columnLetters.js';
import { escapeXml } from '../xml/escapeXml.js';
import type { CellComment } from './workbookContent.js';

/** Beginning and end of the drawing that shows comments; Excel still wants VML for them. */
const drawingStart =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/**
 * Writes the comments of a sheet. They are signed by the tool, not by a person.
 *
 * @param comments - the comments
 * @returns the comments part
 */
export function commentsPart(comments: readonly CellComment[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Njia</author></authors><commentList>${comments.map((comment) => commentElement(comment, 0)).join('')}</commentList></comments>`;
}

/**
 * Writes one comment.
 *
 * @param comment - the comment
 * @param author - index in the list of authors
 * @param prefix - namespace prefix of the part, with its colon
 * @returns the `comment` element
 */
export function commentElement(comment: CellComment, author: number, prefix = ''): string {
  const reference = `${columnLetters(comment.column)}${comment.row}`;
  return `<${prefix}comment ref="${reference}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${escapeXml(comment.text)}</${prefix}t></${prefix}text></${prefix}comment>`;
}

/**
 * Writes the drawing that shows the comments of a sheet.
 *
 * @param comments - the comments
 * @returns the drawing part
 */
export function drawingPart(comments: readonly CellComment[]): string {
  return `${drawingStart}${comments.map(shapeElement).join('')}</xml>`;
}

/**
 * Writes the box of one comment: hidden until the pointer is over the cell.
 *
 * @param comment - the comment that it shows
 * @param index - number of the box, from 0
 * @returns the shape
 */
export function shapeElement(comment: CellComment, index: number): string {
  const { row, column } = comment;
  const top = Math.max(0, row - 2);
  return `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${70_001 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${top}, 2, ${column + 3}, 15, ${top + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
