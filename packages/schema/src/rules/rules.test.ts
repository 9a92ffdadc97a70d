import { describe, expect, it } from 'vitest';
import { records } from '../fields/records.js';
import type { Field } from '../model/field.js';
import { coreProfile } from '../profiles/coreProfile.js';
import { kenyaProfile } from '../profiles/kenyaProfile.js';
import type { Profile } from '../profiles/profile.js';
import { scanText } from '../privacy/scanText.js';
import { validate } from '../validate/validate.js';
import type { Rule } from './rule.js';
import { ruleCatalogue } from './ruleCatalogue.js';

const all = [...ruleCatalogue.values()] as readonly Rule[];
const profiles = [coreProfile, kenyaProfile];

describe('catalogue', () => {
  it('has each rule once, in alphabetical order', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.length).toBeGreaterThan(100);
  });

  it.each(all)('$id is written in both languages', ({ id, title, why, fix, source, scopes }) => {
    expect(id).toMatch(/^[A-Z]+(?:-[A-Z0-9]+)+$/u);
    for (const wording of [title, why, fix]) {
      expect(wording.en.length).toBeGreaterThan(3);
      expect(wording.sw.length).toBeGreaterThan(3);
      expect(wording.sw).not.toBe(wording.en);
    }
    expect(placesIn(title.sw)).toEqual(placesIn(title.en));
    expect(title.en).not.toMatch(/\.$/u);
    expect(source).not.toBe('');
    expect(scopes.length).toBeGreaterThan(0);
  });
});

const withFunction = all.filter(({ check }) => check !== undefined);
const structural = all.filter(({ scopes }) => scopes[0] === 'structure');

describe('samples', () => {
  it.each(withFunction)('$id fails and passes', (rule) => {
    const fits = profiles.filter(
      (profile) =>
        findings(rule, rule.samples.failing, profile) > 0 &&
        findings(rule, rule.samples.passing, profile) === 0,
    );
    expect(fits).not.toEqual([]);
  });

  it.each(structural)('$id fails and passes', ({ id, samples }) => {
    if (id === 'CODE-DEPRECATED') return; // no list has replaced a code so far; see the tests of profiles
    expect(rulesOf(samples.failing)).toContain(id);
    expect(rulesOf(samples.passing)).not.toContain(id);
  });
});

function rulesOf(sample: unknown): string[] {
  return validate(sample).issues.map(({ rule }) => rule);
}

function placesIn(template: string): string[] {
  return [...template.matchAll(/\{\w+\}/gu)].map((match) => match[0]).sort();
}

/** A field of the kind that each value scope looks at. */
const fieldOf: Readonly<Record<string, () => Field>> = {
  text: () => findField('notes'),
  identifier: () => findField('id'),
  date: () => findField('reportedOn'),
  codes: () => findField('companions'),
  count: () => findField('persons'),
  place: () => findField('origin'),
};

function findField(name: string): Field {
  const field = records.flatMap(({ fields }) => fields).find((one) => one.name === name);
  if (field === undefined) throw new Error('no such field');
  return name === 'notes' ? { ...field, role: plainText ? 'sensitive' : 'free-text' } : field;
}

let plainText = false;

/** How often a rule reports a sample, in a text of prose or a plain one. */
function findings(rule: Rule, sample: unknown, profile: Profile): number {
  let count = 0;
  const run = (): void => {
    const scope = rule.scopes[0]!;
    const makeField = fieldOf[scope];
    const subject =
      makeField === undefined
        ? sample
        : {
            value: sample,
            field: makeField(),
            within: 'case',
            owner: {},
            record: 'case',
            kinds: typeof sample === 'string' ? scanText(sample, profile.privacy) : [],
          };
    rule.check!(subject as never, () => (count += 1), {
      today: '2026-06-01',
      profile,
      inList: () => true,
    });
  };
  for (plainText of [false, true]) run();
  return count;
}
