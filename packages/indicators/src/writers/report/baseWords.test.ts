import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { definitionReference } from '../../calculate/definitionReference.js';
import { baseWords } from './baseWords.js';

describe('baseWords', () => {
  it('has words in both languages for every base of the catalogue', () => {
    const catalogue = buildCatalogue(kenyaProfile);
    const byId = new Map(catalogue.map((one) => [one.id, one]));
    for (const definition of catalogue) {
      const { baseRule } = definitionReference(definition, byId);
      if (baseRule === null) continue;
      const dimensions = (definition.dimensions ?? []).map(({ id, label }) => ({
        id,
        label: label ?? { en: id },
        role: 'breakdown' as const,
        multiple: false,
        categories: [],
      }));
      const { en, sw } = baseWords(baseRule, dimensions as never);
      expect(en, baseRule).not.toMatch(/[-_]|undefined/u);
      expect(sw, baseRule).toBeDefined();
      const quoted = (text: string | undefined) => /“([^“”]+)”/u.exec(text ?? '')?.[1];
      if (quoted(en) !== undefined) expect(quoted(sw), baseRule).not.toBe(quoted(en));
    }
    expect(baseWords('known-mode-of-travel', []).en).toBe('those whose “mode of travel” is known');
    expect(baseWords('my-own', []).en).toBe('my own');
  });
});
