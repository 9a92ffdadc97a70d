import { describe, expect, it } from 'vitest';
import { codeLists } from '../codelists/codeLists.js';
import { NjiaError } from '../errors/njiaError.js';
import { coreProfile } from './coreProfile.js';
import { defineProfile } from './defineProfile.js';
import { kenyaProfile } from './kenyaProfile.js';
import { kenyanCounties } from './kenyanCounties.js';
import { mergePatch } from './mergePatch.js';
import type { ProfilePatch } from './profile.js';
import { resolveProfile } from './resolveProfile.js';

const own = { id: 'own', version: '1.0.0', title: { en: 'Own', sw: 'Yetu' } };

describe('mergePatch', () => {
  // The examples of RFC 7396, appendix A.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
    ],
    [{ a: 'b' }, ['c'], ['c']],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('%j with %j is %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  it('takes __proto__ for a plain key', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"x":1}}')) as object;
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(Object.keys(merged)).toEqual(['__proto__']);
  });
});

describe('Kenya', () => {
  it('has 47 counties, KE001 to KE047', () => {
    const codes = Array.from(
      { length: 47 },
      (_, index) => `KE0${String(index + 1).padStart(2, '0')}`,
    );
    expect(Object.keys(kenyanCounties)).toEqual(codes);
    expect(new Set(Object.values(kenyanCounties)).size).toBe(47);
  });

  it('is the core and more: its law is wider, nothing is taken away', () => {
    expect(Object.keys(kenyaProfile.law.means)).toEqual([
      ...Object.keys(coreProfile.law.means),
      'payment_to_victim',
    ]);
    expect(kenyaProfile.law.exploitation).toMatchObject({
      ...coreProfile.law.exploitation,
      child_marriage: 's.2',
      child_labour_exploitation: 's.2',
      body_parts_or_ritual: 's.2',
    });
    expect(kenyaProfile.privacy.phones).toEqual(coreProfile.privacy.phones);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(kenyaProfile))).toEqual(kenyaProfile);
  });
});

it('names only codes that exist', () => {
  for (const { law } of [coreProfile, kenyaProfile]) {
    expect(codeLists.means.codes).toEqual(expect.arrayContaining(Object.keys(law.means)));
    expect(codeLists.exploitation_type.codes).toEqual(
      expect.arrayContaining(Object.keys(law.exploitation)),
    );
  }
});

describe('defineProfile', () => {
  it('starts from the profile it is given', () => {
    const profile = defineProfile({ ...own, rules: { 'AGE-MISSING': 'warning' } }, kenyaProfile);
    expect(profile.places).toEqual(kenyaProfile.places);
    expect(profile.rules['AGE-MISSING']).toBe('warning');
    expect(coreProfile.rules).toEqual({});
  });

  it.each<[string, Partial<ProfilePatch>]>([
    ['an id with capitals', { id: 'Own' }],
    ['a version that is one number', { version: '1' }],
    ['an unknown part', { bogus: 1 } as Partial<ProfilePatch>],
    ['a record type that does not exist', { required: { nothing: { sex: true } } }],
    ['an unknown rule', { rules: { 'NO-SUCH': 'off' } }],
    ['an unknown severity', { rules: { 'AGE-MISSING': 'fatal' as 'off' } }],
    ['a softened rule of shape', { rules: { 'FIELD-REQUIRED': 'warning' } }],
    ['an unknown list', { lists: { no_such: {} } }],
    ['a code with spaces', { lists: { sex: { codes: { 'a b': { label: own.title } } } } }],
    ['an unknown field', { required: { case: { no: true } } }],
    [
      'a pattern that is no digits',
      {
        privacy: { phones: { XX: { callingCode: '(a+)+', trunk: '', starts: ['1'], digits: 8 } } },
      },
    ],
  ])('refuses %s', (_, change) => {
    expect(() => defineProfile({ ...own, ...change })).toThrow(NjiaError);
  });

  it('refuses what is no object', () => {
    expect(() => defineProfile(null as never)).toThrow(NjiaError);
  });
});

it('resolveProfile knows the profiles of the package', () => {
  expect(resolveProfile()).toBe(coreProfile);
  expect(resolveProfile('ke')).toBe(kenyaProfile);
  expect(() => resolveProfile('toString' as 'ke')).toThrow(NjiaError);
});
