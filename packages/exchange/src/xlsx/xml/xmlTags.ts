/** A tag of an XML text and where it stands. */
export interface XmlTag {
  /** Local name. */
  readonly name: string;
  /** Namespace prefix with its colon, or empty. */
  readonly prefix: string;
  /** Start tag, end tag, or both in one. */
  readonly kind: 'open' | 'close' | 'empty';
  /** Index of its `<`. */
  readonly start: number;
  /** Index after its `>`. */
  readonly end: number;
}

/**
 * Walks through the tags of an XML text that the tokenizer has found well-formed, with their places,
 * so that a part can be changed at a few places and stay as it is everywhere else.
 *
 * @param text - well-formed XML without a document type declaration
 * @returns each tag in order; comments, instructions and CDATA are passed over
 */
export function* xmlTags(text: string): Generator<XmlTag, void, undefined> {
  for (let start = text.indexOf('<'); start !== -1;) {
    const skipTo = text.startsWith('<!--', start)
      ? '-->'
      : text.startsWith('<![CDATA[', start)
        ? ']]>'
        : text.startsWith('<?', start)
          ? '?>'
          : undefined;
    if (skipTo !== undefined) {
      start = text.indexOf('<', text.indexOf(skipTo, start) + skipTo.length);
      continue;
    }
    const closing = text[start + 1] === '/';
    const end = tagEnd(text, start);
    const empty = text[end - 2] === '/';
    let after = start + (closing ? 2 : 1);
    const from = after;
    while (!/[\s/>]/u.test(text[after]!)) after++;
    const full = text.slice(from, after);
    const colon = full.indexOf(':') + 1;
    yield {
      name: full.slice(colon),
      prefix: full.slice(0, colon),
      kind: closing ? 'close' : empty ? 'empty' : 'open',
      start,
      end,
    };
    start = text.indexOf('<', end);
  }
}

/** Index after the `>` of a tag, quotes respected. */
function tagEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const unit = text[at];
    if (unit === '>') return at + 1;
    if (unit === '"' || unit === "'") at = text.indexOf(unit, at + 1);
  }
}
