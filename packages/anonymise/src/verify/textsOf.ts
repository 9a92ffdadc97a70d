import { decodedTexts } from './decodedTexts.js';
import type { ReportReading } from './readReport.js';

/**
 * Everything that a report says, in every way in which someone may read it: as it stands, without markup (what tags cut
 * apart is put together, and also kept apart), with entities and escapes resolved, the strings of JSON, and what data
 * addresses carry.
 *
 * @param report - the report
 * @returns the texts; hashes of files and policies are left out
 */
export function textsOf({ text, data }: Pick<ReportReading, 'text' | 'data'>): string[] {
  const plain = text.replace(/sha256:[0-9a-f]{64}/gu, ' ');
  const bare = ['', ' '].map((between) => withoutTags(plain, between));
  const escaped = unescapeCode(plain);
  const strings = data === undefined ? [] : stringsIn(data);
  const addresses = [...plain.matchAll(/data:[^,"'\s]{0,100},([^"'\s)<>]{1,100000})/giu)].map(
    ([, content = '']) => percentDecoded(content),
  );
  const all = [plain, ...bare, escaped, ...strings, ...addresses];
  const texts = [...new Set(all.flatMap((each) => [each, unescapeEntities(each)]))];
  return [...new Set([...texts, ...texts.flatMap(decodedTexts)])];
}

/** What a reader of a page sees: no markup, no styles, no scripts; entities resolved. */
export function visibleText(html: string): string {
  return unescapeEntities(
    withoutTags(
      html.replace(/<style\b[\s\S]{0,20000}?<\/style/giu, '<').replace(/<!--/gu, '<'),
      ' ',
    ),
  );
}

/** Linear: one pass from `<` to `>`. */
function withoutTags(html: string, between: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const close = open === -1 ? -1 : html.indexOf('>', open);
    if (close === -1) return [...parts, html.slice(at)].join(between);
    parts.push(html.slice(at, open));
    at = close + 1;
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  plus: '+',
  commat: '@',
  period: '.',
};

function unescapeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/giu,
    (all, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? all;
      return character(decimal === undefined ? Number(`0x${hexadecimal ?? ''}`) : Number(decimal));
    },
  );
}

/** Escapes of JSON, scripts and styles: `\u0041`, `\u{41}`, `\x41`, `\41 `. */
function unescapeCode(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-9a-f]{2,6})\s?)/giu,
    (...found: (string | undefined)[]) =>
      character(Number(`0x${found.slice(1, 5).find(Boolean) ?? ''}`)),
  );
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9a-f]{2})/giu, (_, code: string) => character(Number(`0x${code}`)));
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)];
  if (Array.isArray(data)) return data.flatMap(stringsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...stringsIn(value)]);
}
