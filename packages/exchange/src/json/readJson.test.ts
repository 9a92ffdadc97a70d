import { NjiaError } from '@njia/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits/defaultLimits.js';
import { readJson } from './readJson.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): unknown => readJson(bytes(text), defaultLimits).json;

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof NjiaError) return error.code;
    throw error;
  }
  return 'read';
}

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!/\d{16}/u.test(text));
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it('names line and column, never the content', () => {
    const text = '{\n  "name": Wanjiku\n}';
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        code: 'FILE-JSON-BROKEN',
        message: 'The JSON text breaks the rules of JSON (line 2, column 11).',
      }),
    );
    expect(() => read(text)).not.toThrow(/Wanjiku|name/u);
  });

  it('keeps keys that name parts of every object', () => {
    const value = read('{"__proto__": {"polluted": 1}, "constructor": 2, "toString": 3}') as object;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['{"a":1,\n"a":2}', 'FILE-JSON-DUPLICATE-KEY', 2],
    ['{"__proto__":1,"__proto__":2}', 'FILE-JSON-DUPLICATE-KEY', 1],
    ['[9007199254740993]', 'JSON-NUMBER-PRECISION', 1],
    ['[\n\n1e400]', 'JSON-NUMBER-PRECISION', 3],
    [String.raw`["\ud800"]`, 'JSON-LONE-SURROGATE', 1],
  ])('reports what programs read differently: %s', (text, rule, line) => {
    expect(readJson(bytes(text), defaultLimits).issues).toMatchObject([
      { rule, location: { line } },
    ]);
  });

  it('keeps the digits of a number that a double cannot hold', () => {
    expect(read('[9007199254740993, 9007199254740991, -0.5e3]')).toEqual([
      '9007199254740993',
      9007199254740991,
      -500,
    ]);
  });

  it('stops at the limit of depth and not before', () => {
    expect(codeOf(() => read(nested(64)))).toBe('read');
    expect(codeOf(() => read(nested(65)))).toBe('LIMIT-JSON-DEPTH');
    const limits = { ...defaultLimits, jsonDepth: Infinity };
    expect(codeOf(() => readJson(bytes('['.repeat(100_000)), limits))).toBe('LIMIT-JSON-DEPTH');
  });
});
