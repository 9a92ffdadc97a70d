import type { Issue } from '@njia/schema';
import { limitError } from '../limits/limitError.js';
import type { Limits } from '../limits/limits.js';
import { fileError } from '../tables/fileError.js';
import { raise } from '../tables/raise.js';

/** What JSON allows and programs read differently. */
type OddityRuleId = 'FILE-JSON-DUPLICATE-KEY' | 'JSON-LONE-SURROGATE' | 'JSON-NUMBER-PRECISION';

/** The parser calls itself once a level: deeper than this, no limit of the caller's is followed. */
const deepest = 1_000;

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Numbers as RFC 8259 spells them, from a place on. */
const numberSpelling = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iuy;

const quotation = 34;
const backslash = 92;

/**
 * Parses JSON (RFC 8259) and knows where it is. Objects have no prototype. What JSON allows but
 * programs read differently is reported: a key twice in an object, halves of surrogate pairs, and
 * numbers that a double cannot hold, which are kept as their text.
 */
export class JsonParser {
  /** What was noticed, in order. */
  readonly issues: Issue[] = [];
  readonly #text: string;
  readonly #limits: Limits;
  readonly #firstLine: number;
  readonly #file: number | undefined;
  #at = 0;
  #depth = 0;

  /**
   * Begins one JSON text.
   *
   * @param text - one JSON text
   * @param limits - most levels of nesting
   * @param firstLine - number of its first line in the file
   * @param file - number of the file, for locations
   */
  constructor(text: string, limits: Limits, firstLine = 1, file?: number) {
    this.#text = text;
    this.#limits = limits;
    this.#firstLine = firstLine;
    this.#file = file;
  }

  /**
   * Parses the whole text.
   *
   * @returns the value
   * @throws NjiaError `FILE-JSON-BROKEN` with line and column, or `LIMIT-JSON-DEPTH`
   */
  parse(): unknown {
    const value = this.#value();
    this.#skipSpace();
    if (this.#at < this.#text.length) this.#fail();
    return value;
  }

  #value(): unknown {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array());
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  #nested<Value>(read: () => Value): Value {
    this.#depth++;
    if (this.#depth > Math.min(this.#limits.jsonDepth, deepest)) {
      throw limitError('jsonDepth', this.#limits);
    }
    this.#at++;
    const value = read();
    this.#depth--;
    return value;
  }

  #object(): Record<string, unknown> {
    const object = Object.create(null) as Record<string, unknown>;
    if (this.#ends('}')) return object;
    for (;;) {
      this.#skipSpace();
      const start = this.#at;
      if (this.#text.charCodeAt(start) !== quotation) this.#fail();
      const key = this.#string();
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') this.#fail();
      this.#at++;
      const value = this.#value();
      if (key in object) this.#find('FILE-JSON-DUPLICATE-KEY', start);
      object[key] = value;
      if (this.#ends('}')) return object;
      this.#comma();
    }
  }

  #array(): unknown[] {
    const array: unknown[] = [];
    if (this.#ends(']')) return array;
    for (;;) {
      array.push(this.#value());
      if (this.#ends(']')) return array;
      this.#comma();
    }
  }

  #ends(bracket: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== bracket) return false;
    this.#at++;
    return true;
  }

  #comma(): void {
    if (this.#text[this.#at] !== ',') this.#fail();
    this.#at++;
  }

  #word<Value>(word: string, value: Value): Value {
    if (!this.#text.startsWith(word, this.#at)) this.#fail();
    this.#at += word.length;
    return value;
  }

  #number(): number | string {
    numberSpelling.lastIndex = this.#at;
    const spelling = numberSpelling.exec(this.#text)?.[0];
    if (spelling === undefined) this.#fail();
    const start = this.#at;
    this.#at += spelling.length;
    const number = Number(spelling);
    const whole = !/[.e]/iu.test(spelling);
    if (Number.isFinite(number) && (!whole || Number.isSafeInteger(number))) return number;
    this.#find('JSON-NUMBER-PRECISION', start);
    return spelling;
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at + 1;
    let at = start;
    let plain = '';
    let from = start;
    for (;;) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code === quotation) break;
      if (code < 32) {
        this.#at = at;
        this.#fail();
      }
      at++;
      if (code !== backslash) continue;
      plain += text.slice(from, at - 1);
      const [unit, length] = this.#escape(at);
      plain += unit;
      at += length;
      from = at;
    }
    this.#at = at + 1;
    if (from === start) return text.slice(start, at);
    plain += text.slice(from, at);
    if (/[\ud800-\udfff]/u.test(plain)) this.#find('JSON-LONE-SURROGATE', start - 1);
    return plain;
  }

  #escape(at: number): readonly [unit: string, length: number] {
    const letter = this.#text[at] ?? '';
    if (letter === 'u') {
      const digits = this.#text.slice(at + 1, at + 5);
      if (/^[0-9a-f]{4}$/iu.test(digits)) {
        return [String.fromCharCode(Number.parseInt(digits, 16)), 5];
      }
    } else if (Object.hasOwn(escapes, letter)) return [escapes[letter]!, 1];
    this.#at = at;
    return this.#fail();
  }

  #skipSpace(): void {
    const text = this.#text;
    let at = this.#at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
    }
    this.#at = at;
  }

  #find(rule: OddityRuleId, at: number): void {
    const { line } = this.#place(at);
    const file = this.#file === undefined ? {} : { file: this.#file };
    this.issues.push(raise(rule, { location: { ...file, line } }));
  }

  #place(at: number): { readonly line: number; readonly column: number } {
    let line = this.#firstLine;
    let from = 0;
    for (let feed = this.#text.indexOf('\n'); feed !== -1 && feed < at;) {
      line++;
      from = feed + 1;
      feed = this.#text.indexOf('\n', from);
    }
    return { line, column: at - from + 1 };
  }

  #fail(): never {
    const { line, column } = this.#place(this.#at);
    throw fileError('FILE-JSON-BROKEN', `line ${line}, column ${column}`);
  }
}
