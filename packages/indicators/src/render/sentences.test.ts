import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { definitionSentence } from './definitionSentence.js';

const catalogue = buildCatalogue(kenyaProfile);
const names = new Map(catalogue.map((one) => [one.id, one.name]));
const sentences = catalogue.map((definition) => ({
  definition,
  ...definitionSentence(definition, names),
}));

/** Codes that the conditions of a definition compare with. */
function codesOf(node: unknown, into: Set<string>): Set<string> {
  if (typeof node !== 'object' || node === null) return into;
  for (const [name, child] of Object.entries(node)) {
    if (name === 'value' && typeof child === 'string') into.add(child);
    if (name === 'values' && Array.isArray(child)) for (const code of child) into.add(String(code));
    codesOf(child, into);
  }
  return into;
}

/** Names a definition gives its own parts: derived fields, links, criteria, sets. */
const ownNames = (definition: IndicatorDefinition): readonly string[] =>
  [definition.derived, definition.links, definition.criteria, definition.sets].flatMap((part) =>
    Object.keys(part ?? {}),
  );

const asWord = (code: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'u');

describe('sentences of the catalogue', () => {
  it('hold no id of a field and no code', () => {
    for (const { definition, en, sw } of sentences) {
      for (const text of [en, sw]) {
        expect(text, definition.id).not.toMatch(/_|[a-z][A-Z]|adm\d|\bKE\b|undefined| {2}|“”/u);
        for (const name of ownNames(definition).filter((one) => /[A-Z]/u.test(one)))
          expect(text, definition.id).not.toContain(name);
      }
      // English labels are often spelt as their codes; Swahili ones are not.
      for (const code of codesOf({ ...definition }, new Set()))
        expect(sw, `${definition.id} ${code}`).not.toMatch(asWord(code));
    }
  });

  it('say in Swahili what has a Swahili name', () => {
    for (const { definition, sw } of sentences)
      expect(sw, definition.id).not.toMatch(/\b(?:the|of|record|period|previous|known)\b/u);
  });

  it('name codes, places, numbers and what is linked', () => {
    const of = (id: string) => sentences.find(({ definition }) => definition.id.endsWith(id));
    expect(of('PT-11')?.en).toContain(
      'among the service records of the case there is at least one where “kind” is referral and',
    );
    expect(of('PT-02')?.en).toContain('per 100,000 ');
    expect(of('PT-10.p90')?.en).toContain('90th percentile');
    expect(of('PT-21')?.en).toContain('Kenya');
    expect(of('X-YOY')?.en).toContain('the period before');
    expect(of('PT-07')?.en).toContain('Share of each “citizenship group”');
    expect(of('PT-07')?.sw).toContain('“kundi la uraia”');
  });
});
