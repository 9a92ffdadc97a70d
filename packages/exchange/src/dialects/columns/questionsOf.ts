import { cellText } from '../../records/values/cellText.js';
import type { Block } from '../layout/block.js';
import type { Question } from './question.js';

const answers = new Set(['', '0', '1', '0.0', '1.0', 'true', 'false', 'n/a']);
const koboParts = new Set(['_latitude', '_longitude', '_altitude', '_precision']);
const odkParts = new Set(['-Latitude', '-Longitude', '-Altitude', '-Accuracy']);
/** Rows looked at to tell columns of single answers from others. */
const sampleRows = 2000;

/**
 * Gathers columns into questions: `transport`, `transport/bus` and `transport/train` are one. A
 * column belongs to the question before its last `/` (or the longest heading it begins with) when it
 * holds nothing but 1 and 0; `border_latitude` and its like belong to the point before them.
 *
 * @param block - The table.
 */
export function questionsOf(block: Block): Question[] {
  const headings = block.headings.filter((heading) => heading.text !== '');
  const known = new Set(headings.map((heading) => heading.text));
  const questions: Draft[] = [];
  const byHeading = new Map<string, Draft>();
  for (const { text, column } of headings) {
    const point = geopointOf(text);
    if (point !== undefined && (known.has(point) || known.has(lastName(point)))) continue;
    const parent = parentOf(text, known);
    const isOption = parent !== undefined && holdsOnlyAnswers(block, column);
    const heading = isOption ? parent : text;
    let question = byHeading.get(heading);
    // A heading that comes twice is two questions.
    if (question === undefined || (!isOption && question.column !== 0)) {
      question = { heading, column: 0, options: [] };
      questions.push(question);
      if (!byHeading.has(heading)) byHeading.set(heading, question);
    }
    if (isOption) question.options.push({ column, word: text.slice(parent.length + 1) });
    else question.column = column;
  }
  return questions;
}

interface Draft {
  readonly heading: string;
  column: number;
  readonly options: { column: number; word: string }[];
}

/** The question that an option heading belongs to: the longest one it begins with, else up to its last slash. */
function parentOf(text: string, known: ReadonlySet<string>): string | undefined {
  let at = text.lastIndexOf('/');
  const last = at;
  for (; at > 0; at = text.lastIndexOf('/', at - 1))
    if (known.has(text.slice(0, at))) return text.slice(0, at);
  return last > 0 && last < text.length - 1 ? text.slice(0, last) : undefined;
}

function holdsOnlyAnswers(block: Block, column: number): boolean {
  let seen = false;
  for (const row of block.rows.slice(0, sampleRows)) {
    const text = cellText(row.cells[column - 1])?.toLowerCase() ?? '';
    if (!answers.has(text)) return false;
    seen ||= text !== '';
  }
  return seen || block.rows.length === 0;
}

/** The point that `_border_latitude` or `border-Longitude` is a part of. */
function geopointOf(text: string): string | undefined {
  const group = text.slice(0, text.lastIndexOf('/') + 1);
  const name = text.slice(group.length);
  const ending = name.slice(Math.max(name.lastIndexOf('_'), name.lastIndexOf('-')));
  const stem = name.slice(0, name.length - ending.length);
  if (koboParts.has(ending) && stem.startsWith('_')) return `${group}${stem.slice(1)}`;
  return odkParts.has(ending) ? `${group}${stem}` : undefined;
}

function lastName(text: string): string {
  return text.slice(text.lastIndexOf('/') + 1);
}
