import { describe, expect, it } from 'vitest';
import { appendToComments } from './appendToComments.js';

const part = (comments: string) =>
  `<comments><authors><author>A</author></authors><commentList>${comments}</commentList></comments>`;
const run = (text: string, prefix = '') =>
  `<${prefix}r><${prefix}t xml:space="preserve">&#10;— Njia —&#10;${text}</${prefix}t></${prefix}r>`;

describe('appendToComments', () => {
  it('adds to rich, empty and prefixed comments, and leaves the others as they are', () => {
    const other = '<comment ref="A1" authorId="0"><text><t>mine</t></text></comment>';
    expect(
      appendToComments(
        part(
          `${other}<comment authorId="0" ref="$B$2"><text><r><rPr><b/></rPr><t>x</t></r></text></comment>`,
        ),
        [
          { row: 2, column: 2, text: 'a < b' },
          { row: 9, column: 9, text: 'no comment there' },
        ],
      ),
    ).toBe(
      part(
        `${other}<comment authorId="0" ref="$B$2"><text><r><rPr><b/></rPr><t>x</t></r>${run('a &lt; b')}</text></comment>`,
      ),
    );
    expect(
      appendToComments(part('<x:comment ref="C3"><x:text/></x:comment>'), [
        { row: 3, column: 3, text: 't' },
      ]),
    ).toBe(part(`<x:comment ref="C3"><x:text>${run('t', 'x:')}</x:text></x:comment>`));
  });

  it('puts its words before the readings of characters', () => {
    expect(
      appendToComments(
        part(
          '<comment ref="A1"><text><t>字</t><rPh sb="0" eb="1"><t>ji</t></rPh></text></comment>',
        ),
        [{ row: 1, column: 1, text: 't' }],
      ),
    ).toBe(
      part(
        `<comment ref="A1"><text><t>字</t>${run('t')}<rPh sb="0" eb="1"><t>ji</t></rPh></text></comment>`,
      ),
    );
  });
});
