import type { ReadingLog } from '../../records/readingLog.js';
import { cellText } from '../../records/values/cellText.js';
import type { Section } from '../forms/section.js';
import type { Heading } from '../layout/block.js';

/** A heading of a flattened repeat: `trip/leg[2]/from_town` is the second `trip/leg`, `from_town`. */
interface RepeatHeading {
  readonly path: string;
  readonly number: number;
  readonly question: string;
  readonly column: number;
}

/**
 * Takes the repeat groups out of a table in which older servers laid them out side by side, as
 * `leg[1]/from_town`, `leg[2]/from_town`: each number becomes a section of its own, whose rows are the
 * rows of the form that fill it. Values keep their cells. A repeat inside a repeat is said.
 *
 * @param section - The form with all its columns.
 * @param log - Takes findings.
 * @returns The form without those columns, then its repeats in order of their numbers.
 */
export function flattenedRepeats(section: Section, log: ReadingLog): Section[] {
  const plain: Heading[] = [];
  const repeats = new Map<string, RepeatHeading[]>();
  const nested = new Set<string>();
  for (const heading of section.headings) {
    const repeat = repeatHeading(heading);
    if (repeat === undefined) {
      plain.push(heading);
      continue;
    }
    const inner = repeatHeading({ ...heading, text: repeat.question });
    if (inner !== undefined) {
      const path = `${repeat.path}/${inner.path}`;
      if (!nested.has(path))
        log.add('TABLE-NOT-READ', {
          sheet: section.table.sheet,
          row: section.headerRow,
          column: heading.column,
        });
      nested.add(path);
      continue;
    }
    const list = repeats.get(repeat.path);
    if (list === undefined) repeats.set(repeat.path, [repeat]);
    else list.push(repeat);
  }
  if (repeats.size === 0 && nested.size === 0) return [section];
  const root = withHeadings(section, plain);
  return [root, ...[...repeats.values()].flatMap((list) => sectionsOf(root, list))];
}

function sectionsOf(root: Section, all: readonly RepeatHeading[]): Section[] {
  const whole = withHeadings(root, asHeadings(all));
  const numbers = [...new Set(all.map(({ number }) => number))].sort((a, b) => a - b);
  return numbers.flatMap((number) => {
    const headings = asHeadings(all.filter((heading) => heading.number === number));
    const rows = root.rows.filter(({ cells }) =>
      headings.some(({ column }) => says(cellText(cells[column - 1]))),
    );
    if (rows.length === 0) return [];
    return [{ ...withHeadings(root, headings), rows, parent: root, flattened: whole }];
  });
}

/** Answers that are not chosen stand there for every row, whether the repeat was filled or not. */
function says(text: string | undefined): boolean {
  return text !== undefined && !/^(?:0|false|n\/a)$/iu.test(text);
}

function asHeadings(list: readonly RepeatHeading[]): Heading[] {
  return list.map(({ path, question, column }) => ({ column, text: `${path}/${question}` }));
}

function withHeadings(section: Section, headings: readonly Heading[]): Section {
  return {
    ...section,
    headings,
    columnOf: new Map(headings.map(({ text, column }) => [text, column])),
  };
}

function repeatHeading({ text, column }: Heading): RepeatHeading | undefined {
  const match = /\[(\d{1,4})\]\//u.exec(text);
  if (match === null || match.index === 0) return undefined;
  return {
    path: text.slice(0, match.index),
    number: Number(match[1]),
    question: text.slice(match.index + match[0].length),
    column,
  };
}
