import { explainRule, ruleCatalogue } from '@njia/schema';
import { describe, expect, it } from 'vitest';
import { sampleTexts } from './sampleTexts.js';

describe('sampleTexts', () => {
  it('names only what differs, items from 1', () => {
    const leg = (from: string) => ({ id: 'j1', legs: [{ from: 's1' }, { from }] });
    expect(sampleTexts(leg('s1'), leg('s2'))).toEqual(['legs[2].from: s1', 'legs[2].from: s2']);
    expect(sampleTexts({ a: 1 }, { a: 1, b: [] })).toEqual(['b: -', 'b: []']);
  });

  it('shows the whole where that says nothing', () => {
    expect(sampleTexts('x', 'y')).toEqual(['"x"', '"y"']);
    expect(sampleTexts({ a: 1 }, { a: 1 })).toEqual(['{"a":1}', '{"a":1}']);
  });

  it('tells both samples of every rule apart', () => {
    for (const id of ruleCatalogue.keys()) {
      const { failing, passing } = explainRule(id).samples;
      const [fails, passes] = sampleTexts(failing, passing);
      expect(fails, id).not.toBe(passes);
    }
  });
});
