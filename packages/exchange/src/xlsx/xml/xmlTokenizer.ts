import { limitError } from '../../limits/limitError.js';
import type { Limits } from '../../limits/limits.js';
import { fileError } from '../../tables/fileError.js';
import { decodeEntities } from './decodeEntities.js';
import type { XmlHandler } from './xmlHandler.js';

/** Longest tag or comment; lists of ranges in attributes can be long, but not this long. */
const longestMarkup = 1024 * 1024;

/** Longest reference is `&#1114111;`: a text is cut only where no reference can be cut. */
const longestReference = 10;

const lessThan = 60;
const slash = 47;
const exclamation = 33;
const question = 63;
const quotation = 34;
const apostrophe = 39;
const colon = 58;

/**
 * Cuts XML into tags and text, chunk by chunk, in linear time: what a workbook needs and no more.
 * Elements must nest and end; a document type declaration is refused, so no entity can be defined.
 */
export class XmlTokenizer {
  readonly #handler: XmlHandler;
  readonly #limits: Limits;
  readonly #open: string[] = [];
  #text = '';
  #rootSeen = false;

  /**
   * Begins one XML part.
   *
   * @param handler - is told what was found
   * @param limits - most levels of nesting
   */
  constructor(handler: XmlHandler, limits: Limits) {
    this.#handler = handler;
    this.#limits = limits;
  }

  /**
   * Reads the next piece.
   *
   * @param piece - text
   * @throws NjiaError `FILE-XML-BROKEN`, `FILE-XML-DOCTYPE`, `LIMIT-XML-DEPTH`
   */
  read(piece: string): void {
    const text = this.#text === '' ? piece : this.#text + piece;
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag === -1) {
        const safe = text.indexOf('&', Math.max(at, text.length - longestReference));
        const end = safe === -1 ? text.length : safe;
        if (end > at) this.#characters(text, at, end);
        at = end;
        break;
      }
      if (tag > at) this.#characters(text, at, tag);
      const end = this.#markup(text, tag);
      if (end === -1) {
        at = tag;
        break;
      }
      at = end;
    }
    if (text.length - at > longestMarkup) throw fileError('FILE-XML-BROKEN');
    this.#text = text.slice(at);
  }

  /**
   * Ends the document.
   *
   * @throws NjiaError `FILE-XML-BROKEN` when an element is still open or there never was one
   */
  end(): void {
    if (this.#text !== '' || this.#open.length > 0 || !this.#rootSeen) {
      throw fileError('FILE-XML-BROKEN');
    }
  }

  #characters(text: string, start: number, end: number): void {
    const characters = text.slice(start, end);
    if (this.#open.length > 0) this.#handler.text(decodeEntities(characters));
    // A byte order mark may stand before the root, and space around it; nothing else.
    else if (characters.trim() !== '') throw fileError('FILE-XML-BROKEN');
  }

  /** Reads one tag, comment or the like; returns the index after it, or -1 when it is not whole. */
  #markup(text: string, start: number): number {
    const code = text.charCodeAt(start + 1);
    if (code === slash) {
      const end = text.indexOf('>', start + 2);
      if (end === -1) return -1;
      this.#close(localName(text, start + 2, end));
      return end + 1;
    }
    if (code === question) {
      const end = text.indexOf('?>', start + 2);
      return end === -1 ? -1 : end + 2;
    }
    if (code === exclamation) return this.#declaration(text, start);
    if (Number.isNaN(code)) return -1;
    const end = tagEnd(text, start + 1);
    if (end === -1) return -1;
    const empty = text.charCodeAt(end - 1) === slash;
    const tag = text.slice(start + 1, empty ? end - 1 : end);
    const name = localName(tag, 0, tag.length);
    if (this.#open.length === 0 && this.#rootSeen) throw fileError('FILE-XML-BROKEN');
    this.#rootSeen = true;
    if (this.#open.length >= this.#limits.xmlDepth) throw limitError('xmlDepth', this.#limits);
    this.#open.push(name);
    this.#handler.open(name, tag);
    if (empty) this.#close(name);
    return end + 1;
  }

  #close(name: string): void {
    if (this.#open.pop() !== name) throw fileError('FILE-XML-BROKEN');
    this.#handler.close(name);
  }

  #declaration(text: string, start: number): number {
    if (text.startsWith('<!--', start)) {
      const end = text.indexOf('-->', start + 4);
      return end === -1 ? -1 : end + 3;
    }
    if (text.startsWith('<![CDATA[', start)) {
      const end = text.indexOf(']]>', start + 9);
      if (end === -1) return -1;
      if (this.#open.length === 0) throw fileError('FILE-XML-BROKEN');
      this.#handler.text(text.slice(start + 9, end));
      return end + 3;
    }
    const begun = text.slice(start, start + 9);
    if (begun.toUpperCase() === '<!DOCTYPE') throw fileError('FILE-XML-DOCTYPE');
    if (begun.length < 9) return -1;
    throw fileError('FILE-XML-BROKEN');
  }
}

/** Index of the `>` that ends a start tag: the first one outside attribute values. */
function tagEnd(text: string, start: number): number {
  let end = text.indexOf('>', start);
  if (end === -1) return -1;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === lessThan) throw fileError('FILE-XML-BROKEN');
    if (code !== quotation && code !== apostrophe) continue;
    at = text.indexOf(code === quotation ? '"' : "'", at + 1);
    if (at === -1) return -1;
    if (at > end) end = text.indexOf('>', at);
    if (end === -1) return -1;
  }
  return end;
}

/** Name at the beginning of a tag, without its prefix. */
function localName(text: string, start: number, limit: number): string {
  let from = start;
  let at = start;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === colon) from = at + 1;
    else if (code <= 32 || code === slash) break;
  }
  if (at === from) throw fileError('FILE-XML-BROKEN');
  return text.slice(from, at);
}
