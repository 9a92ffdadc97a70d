import { describe, expect, it } from 'vitest';
import { kenya } from '../gazetteers/data/kenya.js';
import { createResolver } from '../resolve/createResolver.js';
import { nearResolver } from '../../test/kenyaResolver.js';
import { isNameList, nameList } from './nameList.js';
import { readAliasPack } from './readAliasPack.js';
import { reviewTable } from './reviewTable.js';

const items = [
  { text: 'Township', country: 'KE' },
  { text: 'Township', country: 'KE' },
  { text: 'Kwale', country: 'KE' },
  { text: 'Qqqqzz', country: 'KE' },
];

describe('the review loop', () => {
  const table = reviewTable(items, nearResolver());

  it('lists each undecided text once, most frequent first, with three candidates', () => {
    expect(table.slice(1).map((row) => [row[0], row[3]])).toEqual([
      ['Township', 2],
      ['Qqqqzz', 1],
    ]);
    expect(String(table[1]?.[6])).toMatch(/^IEBC-W-/u);
  });

  it('reads decisions back, in their scope', () => {
    const filled = table.map((row, at) =>
      row.map((cell, column) => (at === 1 && column === 5 ? '2' : String(cell))),
    );
    const pack = readAliasPack(filled, nearResolver().tree);
    expect(pack).toMatchObject({ undecided: 1, mistakes: [] });
    const resolver = createResolver({ gazetteers: [kenya], aliases: pack.entries });
    expect(resolver.resolve('Township', { country: 'KE' }).place?.id).toBe(table[1]?.[8]);
    expect(resolver.resolve('Township').status).toBe('ambiguous');
  });

  it('tells typing errors apart', () => {
    const { entries, mistakes } = readAliasPack(
      [
        ['raw', 'decision'],
        ['a', 'KE001'],
        ['b', 'KE777'],
        ['c', 'none'],
        ['', 'KE001'],
      ],
      nearResolver().tree,
    );
    expect([entries.length, mistakes]).toEqual([2, [3]]);
  });
});

describe('nameList', () => {
  it('reads context columns', () => {
    expect(isNameList(['raw', 'country_context'])).toBe(true);
    expect(
      nameList([
        ['raw', 'country_context', 'parent_context'],
        ['Busia', 'ke', ''],
        ['Central', 'KE', 'Kisumu'],
      ]),
    ).toEqual([
      { text: 'Busia', country: 'KE' },
      { text: 'Central', country: 'KE', parent: 'Kisumu' },
    ]);
  });
});
