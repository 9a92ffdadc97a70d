import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextReader } from './textReader.js';

function read(
  bytes: readonly number[] | Uint8Array,
  cut = Infinity,
): { text: string } & TextReader['reading'] {
  const all = Uint8Array.from(bytes);
  const reader = new TextReader();
  const head = Math.max(cut, Math.min(1024, all.length));
  let text = reader.read(all.subarray(0, head), head >= all.length);
  for (let at = head; at < all.length; at += cut)
    text += reader.read(all.subarray(at, at + cut), at + cut >= all.length);
  return { text, ...reader.reading };
}

const utf16 = (text: string, mark: boolean, bigEndian: boolean): number[] =>
  (mark ? `\ufeff${text}` : text).split('').flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  });

describe('TextReader', () => {
  it.each([
    [
      'plain UTF-8',
      [...new TextEncoder().encode('Murang’a,Tana')],
      { text: 'Murang’a,Tana', encoding: 'utf-8', marked: false, mixed: false },
    ],
    [
      'UTF-8 with a mark',
      [0xef, 0xbb, 0xbf, 0x61],
      { text: 'a', encoding: 'utf-8', marked: true, mixed: false },
    ],
    [
      'windows-1252',
      [0x4d, 0x92, 0x80, 0xe9],
      { text: 'M’€é', encoding: 'windows-1252', marked: false, mixed: false },
    ],
    [
      'UTF-8 and windows-1252 in one file',
      [0xc3, 0xa9, 0x2c, 0xe9],
      { text: 'é,é', encoding: 'windows-1252', marked: false, mixed: true },
    ],
    [
      'UTF-16LE with a mark',
      utf16('ref,to', true, false),
      { text: 'ref,to', encoding: 'utf-16le', marked: true, mixed: false },
    ],
    [
      'UTF-16BE with a mark',
      utf16('ref,to', true, true),
      { text: 'ref,to', encoding: 'utf-16be', marked: true, mixed: false },
    ],
    [
      'UTF-16LE without a mark',
      utf16('ref,to', false, false),
      { text: 'ref,to', encoding: 'utf-16le', marked: false, mixed: false },
    ],
    [
      'UTF-16BE without a mark',
      utf16('ref,to', false, true),
      { text: 'ref,to', encoding: 'utf-16be', marked: false, mixed: false },
    ],
    [
      'half a surrogate pair in UTF-16',
      utf16('a\ud800b', true, false),
      { text: 'a\ud800b', encoding: 'utf-16le', marked: true, mixed: false },
    ],
    [
      'an odd byte at the end of UTF-16',
      [...utf16('ab', true, false), 0x61],
      { text: 'ab\ufffd', encoding: 'utf-16le', marked: true, mixed: false },
    ],
    [
      'overlong and surrogate forms',
      [0xc0, 0xaf, 0xed, 0xa0, 0x80],
      { text: 'À¯í\u00a0€', encoding: 'windows-1252', marked: false, mixed: false },
    ],
    ['nothing', [], { text: '', encoding: 'utf-8', marked: false, mixed: false }],
  ] as const)('reads %s', (_, bytes, expected) => {
    expect(read(bytes)).toEqual(expected);
  });

  it('reads every well-formed text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(read(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it('reads the same however the bytes are cut', () => {
    const piece = fc.oneof(
      fc.constantFrom([0xe9], [0x92], [0xe2, 0x82], [0xf0, 0x9f, 0x98]),
      fc.string({ unit: 'grapheme' }).map((text) => [...new TextEncoder().encode(text)]),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.integer({ min: 1, max: 7 }),
        (pieces, cut) => {
          const bytes = [...Array.from({ length: 1024 }, () => 0x61), ...pieces.flat()];
          expect(read(bytes, cut)).toEqual(read(bytes));
        },
      ),
    );
  });
});
