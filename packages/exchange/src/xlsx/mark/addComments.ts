import { commentElement, commentsPart, drawingPart, shapeElement } from '../write/commentParts.js';
import type { CellComment } from '../write/workbookContent.js';
import { CommentsHandler } from '../read/commentsHandler.js';
import type { WorkbookParts } from '../read/workbookParts.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';
import type { CellBudget } from '../read/cellBudget.js';
import { appendToComments } from './appendToComments.js';
import { insertAtEndOf } from './insertAtEndOf.js';
import type { PackageEditor } from './packageEditor.js';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Adds comments to a sheet. Cells that have one keep theirs, which someone else wrote, and the new text
 * follows it.
 *
 * @param editor - the package
 * @param parts - the workbook as it was
 * @param part - name of the sheet's part
 * @param comments - comments in order of row and column
 * @param budget - pays for reading the comments that are there
 * @returns id of the link to a new drawing, which the sheet must name; nothing when it has one
 */
export function addComments(
  editor: PackageEditor,
  parts: WorkbookParts,
  part: string,
  comments: readonly CellComment[],
  budget: CellBudget,
): string | undefined {
  const links = parts.relationships(part);
  const present = links.find(({ type, external }) => type === 'comments' && !external)?.target;
  const hasPresent = present !== undefined && editor.has(present);
  const taken = hasPresent ? addressesOf(parts, present, budget) : new Set<string>();
  const isTaken = ({ row, column }: CellComment) => taken.has(`${row},${column}`);
  if (hasPresent && taken.size > 0)
    editor.set(present, appendToComments(editor.text(present), comments.filter(isTaken)));
  const added = comments.filter((comment) => !isTaken(comment));
  if (added.length === 0) return undefined;
  if (hasPresent) appendComments(editor, present, added);
  else {
    const name = editor.freeName('xl/comments', '.xml');
    editor.set(name, withoutDeclaration(commentsPart(added)));
    editor.link(part, 'comments', name);
    editor.declareType(name, commentsType);
  }
  const drawingId = drawingOf(editor.text(part));
  const drawing = links.find(({ id, external }) => id === drawingId && !external)?.target;
  if (drawing !== undefined && editor.has(drawing)) {
    const text = editor.text(drawing);
    const shapes = text.split('<v:shape ').length - 1;
    const end = text.lastIndexOf('</xml>');
    const boxes = added.map((comment, index) => shapeElement(comment, shapes + index)).join('');
    if (end !== -1) editor.set(drawing, text.slice(0, end) + boxes + text.slice(end));
    return undefined;
  }
  const name = editor.freeName('xl/drawings/vmlDrawing', '.vml');
  editor.set(name, drawingPart(added));
  editor.declareExtension('vml', drawingType);
  return editor.link(part, 'vmlDrawing', name);
}

/** Cells that have a comment, as `row,column`. */
function addressesOf(
  parts: WorkbookParts,
  present: string,
  budget: CellBudget,
): ReadonlySet<string> {
  const handler = new CommentsHandler(budget);
  parts.readIfPresent(present, handler);
  return new Set(handler.addresses.map(({ row, column }) => `${row},${column}`));
}

function appendComments(
  editor: PackageEditor,
  part: string,
  comments: readonly CellComment[],
): void {
  let text = editor.text(part);
  let authors = 0;
  for (const { name, kind } of xmlTags(text)) if (name === 'author' && kind !== 'close') authors++;
  text = insertAtEndOf(text, 'authors', (prefix) => `<${prefix}author>Njia</${prefix}author>`);
  const make = (prefix: string): string =>
    comments.map((comment) => commentElement(comment, authors, prefix)).join('');
  editor.set(part, insertAtEndOf(text, 'commentList', make));
}

/** Id of the link to the drawing that shows the comments of a sheet. */
function drawingOf(sheet: string): string | undefined {
  for (const { name, start, end } of xmlTags(sheet)) {
    if (name === 'legacyDrawing') return xmlAttribute(sheet.slice(start + 1, end - 1), 'id');
  }
  return undefined;
}

function withoutDeclaration(text: string): string {
  return text.slice(text.indexOf('?>') + 2).trimStart();
}
