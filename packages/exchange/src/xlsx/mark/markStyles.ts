import type { Severity } from '@njia/schema';
import { fileError } from '../../tables/fileError.js';
import { xmlAttribute } from '../xml/xmlAttribute.js';
import { withoutAttribute } from '../xml/withoutAttribute.js';
import { xmlTags } from '../xml/xmlTags.js';
import { fillColours } from '../write/cellStyles.js';

/**
 * Adds to a style sheet the coloured twins of styles: the same font, border and number format, with
 * the colour of a finding behind.
 */
export class MarkStyles {
  readonly #text: string;
  readonly #prefix: string;
  readonly #fillsEnd: number;
  readonly #stylesEnd: number;
  readonly #styles: readonly string[];
  readonly #fillCount: number;
  readonly #fills: Severity[] = [];
  readonly #added: string[] = [];
  readonly #twins = new Map<string, number>();

  /**
   * Takes a style sheet apart.
   *
   * @param text - the style sheet, well-formed
   * @throws NjiaError `FILE-WORKBOOK-BROKEN` when it has no fills or no styles
   */
  constructor(text: string) {
    this.#text = text;
    const styles: string[] = [];
    let section = '';
    let styleStart = -1;
    let depth = 0;
    let fillsEnd = -1;
    let stylesEnd = -1;
    let fillCount = 0;
    let prefix = '';
    for (const tag of xmlTags(text)) {
      if (tag.kind !== 'close') depth++;
      if (depth === 1) prefix = tag.prefix;
      if (depth === 2 && tag.kind === 'open') section = tag.name;
      if (depth === 3 && tag.kind !== 'close') {
        if (section === 'fills') fillCount++;
        if (section === 'cellXfs') styleStart = tag.start;
      }
      if (tag.kind !== 'open') {
        if (depth === 3 && section === 'cellXfs') styles.push(text.slice(styleStart, tag.end));
        if (depth === 2 && tag.name === 'fills') fillsEnd = tag.start;
        if (depth === 2 && tag.name === 'cellXfs') stylesEnd = tag.start;
        depth--;
      }
    }
    if (fillsEnd === -1 || stylesEnd === -1 || styles.length === 0)
      throw fileError('FILE-WORKBOOK-BROKEN');
    this.#prefix = prefix;
    this.#fillsEnd = fillsEnd;
    this.#stylesEnd = stylesEnd;
    this.#styles = styles;
    this.#fillCount = fillCount;
  }

  /**
   * Finds or makes the coloured twin of a style.
   *
   * @param style - style index of the cell
   * @param severity - decides the colour
   * @returns style index of the twin
   */
  twinOf(style: number, severity: Severity): number {
    const key = `${style},${severity}`;
    const known = this.#twins.get(key);
    if (known !== undefined) return known;
    if (!this.#fills.includes(severity)) this.#fills.push(severity);
    const fill = this.#fillCount + this.#fills.indexOf(severity);
    const original = this.#styles[style] ?? this.#styles[0]!;
    const open = original.slice(0, original.indexOf('>'));
    const twin = `${withAttributes(open, { fillId: String(fill), applyFill: '1' })}${original.slice(original.indexOf('>'))}`;
    const index = this.#styles.length + this.#added.length;
    this.#added.push(twin);
    this.#twins.set(key, index);
    return index;
  }

  /**
   * Writes the style sheet with its twins.
   *
   * @returns the part
   */
  part(): string {
    const prefix = this.#prefix;
    const fills = this.#fills.map(
      (severity) =>
        `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${fillColours[severity]!}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
    const inserts = [
      [this.#fillsEnd, fills.join('')],
      [this.#stylesEnd, this.#added.join('')],
    ] as const;
    const [first, second] = this.#fillsEnd < this.#stylesEnd ? inserts : [inserts[1], inserts[0]];
    const text = [
      this.#text.slice(0, first[0]),
      first[1],
      this.#text.slice(first[0], second[0]),
      second[1],
      this.#text.slice(second[0]),
    ].join('');
    return withCounts(text, {
      fills: this.#fillCount + this.#fills.length,
      cellXfs: this.#styles.length + this.#added.length,
    });
  }
}

/** Sets attributes of a start tag given without its end; a tag that ends in `/` keeps it. */
function withAttributes(open: string, values: Readonly<Record<string, string>>): string {
  const empty = open.endsWith('/');
  let tag = empty ? open.slice(0, -1) : open;
  for (const [name, value] of Object.entries(values)) {
    tag = `${withoutAttribute(tag, name)} ${name}="${value}"`;
  }
  return empty ? `${tag}/` : tag;
}

/** The counts are hints that some programs believe. */
function withCounts(text: string, counts: Readonly<Record<string, number>>): string {
  let changed = text;
  for (const [name, count] of Object.entries(counts)) {
    for (const tag of xmlTags(changed)) {
      if (tag.name !== name || tag.kind !== 'open') continue;
      const open = changed.slice(tag.start, tag.end - 1);
      if (xmlAttribute(open.slice(1), 'count') !== undefined) {
        changed = `${changed.slice(0, tag.start)}${withAttributes(open, { count: String(count) })}${changed.slice(tag.end - 1)}`;
      }
      break;
    }
  }
  return changed;
}
