import { describe, expect, test } from 'vitest';
import { codeLists, type CodeListId } from '../codelists/index.js';
import { records } from '../fields/records.js';
import { structures } from '../fields/structures.js';
import { datasetHead } from '../fields/dataset.js';
import { isCode } from './isCode.js';
import { isCodeWithin } from './isCodeWithin.js';
import { codeListDetails } from './generated/index.js';
import { foldText } from './foldText.js';

const lists = Object.keys(codeLists) as CodeListId[];

describe('the code lists', () => {
  test('every list that a field names exists, and every list is used', () => {
    const named = [datasetHead, ...records, ...structures].flatMap(({ fields }) =>
      fields.flatMap(({ type }) => {
        const item = type.kind === 'list' ? type.of : type;
        return item.kind === 'code' ? [item.list] : [];
      }),
    );
    // The basis of an estimate is a code inside the value type Count.
    expect([...new Set([...named, 'count_basis'])].sort()).toEqual([...lists].sort());
  });

  test.each(lists)('%s is complete', (id) => {
    const list = codeListDetails[id];
    const codes = list.values.map(({ code }) => code);
    expect(list.id).toBe(id);
    expect(list.version).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(codes).toEqual(codeLists[id].codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(list.title.en && list.title.sw && list.description).not.toBe('');
    for (const value of list.values) {
      expect(value.code).toMatch(/^[\w+-]{1,64}$/u);
      expect(value.label.en.trim().length).toBeGreaterThan(0);
      expect(value.label.sw.trim().length).toBeGreaterThan(0);
      expect(value.definition.length).toBeGreaterThan(3);
      expect(value.source.length).toBeGreaterThan(0);
      expect(codes).toContain(value.parent ?? value.code);
      for (const entries of Object.values(value.crosswalk))
        for (const { match } of entries)
          expect(['exact', 'close', 'broader', 'narrower']).toContain(match);
    }
  });

  test('within a list no name stands for two codes (but for the two Congos)', () => {
    for (const id of lists) {
      const owner = new Map<string, string>();
      for (const { code, label, aliases = [] } of codeListDetails[id].values)
        for (const name of [label.en, label.sw, ...aliases]) {
          const folded = foldText(name);
          if (id === 'country' && folded === 'congo') continue;
          expect([id, name, owner.get(folded) ?? code]).toEqual([id, name, code]);
          owner.set(folded, code);
        }
    }
  });

  test('within a list no code of another standard is exact for two values', () => {
    for (const id of lists) {
      const owner = new Map<string, string>();
      for (const { code, crosswalk } of codeListDetails[id].values)
        for (const [standard, entries] of Object.entries(crosswalk))
          for (const entry of entries.filter(({ match }) => match === 'exact')) {
            const key = `${standard} ${entry.code}`;
            expect([id, key, owner.get(key) ?? code]).toEqual([id, key, code]);
            owner.set(key, code);
          }
    }
  });

  test('all countries of ISO 3166-1 are there, and Kosovo', () => {
    expect(codeLists.country.codes).toHaveLength(250);
    expect(isCode(codeLists.country, 'XK')).toBe(true);
    expect(isCode(codeLists.country, 'ke')).toBe(false);
  });

  test('hierarchies end, and a code is within itself and its parents', () => {
    for (const id of lists)
      for (const [child, parent] of Object.entries<string>(codeLists[id].parents)) {
        expect(isCodeWithin<string>(codeLists[id], child, parent)).toBe(true);
        expect(isCodeWithin<string>(codeLists[id], child, child)).toBe(true);
        expect(isCodeWithin<string>(codeLists[id], parent, child)).toBe(false);
      }
  });
});
