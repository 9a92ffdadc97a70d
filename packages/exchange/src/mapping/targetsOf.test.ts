import { describe, expect, it } from 'vitest';
import { journeyHeadings, legHeadings, stopHeadings } from './headings.js';
import { parseTarget } from './target.js';
import { targetsOf } from './targetsOf.js';
import { withoutItems } from './withoutItems.js';

describe('targetsOf', () => {
  it.each(['journey', 'case', 'leg', 'stop'] as const)(
    'offers only targets that can be read, each once, with words: %s',
    (record) => {
      const listed = targetsOf(record);
      expect(new Set(listed.map(({ target }) => target)).size).toBe(listed.length);
      for (const { target, label } of listed) {
        expect(parseTarget(target, record)?.text).toBe(target);
        expect(label.en).not.toBe('');
        expect(label.sw).not.toBe('');
      }
    },
  );

  it('offers every field that a known heading goes to', () => {
    for (const [record, headings] of [
      ['journey', journeyHeadings],
      ['leg', legHeadings],
      ['stop', stopHeadings],
    ] as const) {
      const offered = new Set(targetsOf(record).map(({ target }) => withoutItems(target)));
      const known = headings.flatMap(([targets]) => targets.split('|'));
      expect(known.filter((target) => !offered.has(withoutItems(target)))).toEqual([]);
    }
  });

  it('says what nobody could guess', () => {
    const offered = targetsOf('journey').map(({ target }) => target);
    expect(offered).toContain('stops[destination].place.text');
    expect(offered).toContain('legs[*].crossing.manners');
    expect(offered).toContain('case.sex');
    expect(targetsOf('leg').map(({ target }) => target)).toContain('from.place.text');
    expect(offered).toContain('stops[route].place.text');
    expect(offered.filter((target) => /sourceCodes|precisionKm/u.test(target))).toEqual([]);
  });
});
