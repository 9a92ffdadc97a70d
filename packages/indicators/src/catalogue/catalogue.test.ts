import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import { lintDefinition } from '../definition/lintDefinition.js';
import { lintMessage } from '../definition/LintFinding.js';
import { parseDefinition } from '../definition/parseDefinition.js';
import { buildCatalogue } from './buildCatalogue.js';
import { catalogueName } from './define.js';
import { kenyaProfile } from './kenyaProfile.js';
import { notDefined } from './notDefined.js';

const catalogue = buildCatalogue(kenyaProfile);
const definitions = new Map(catalogue.map((definition) => [definition.id, definition]));

describe('the catalogue njia-core', () => {
  it.each(catalogue.map((definition) => [definition.id, definition] as const))(
    '%s passes schema and lint',
    (_, definition) => {
      expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({
        ok: true,
        definition,
      });
      const findings = lintDefinition(definition, { definitions }).map(
        (finding) => `${finding.path}: ${lintMessage(finding)}`,
      );
      expect(findings).toEqual([]);
    },
  );

  it('has no id twice', () => {
    expect(definitions.size).toBe(catalogue.length);
  });
});

describeWithSharedData('the catalogue covers the generic list', () => {
  let wanted: { id: string; direction: string; unit: string | string[] }[];
  beforeAll(() => {
    wanted = (JSON.parse(readSharedText('npa/indicators.json')) as { indicators: typeof wanted })
      .indicators;
  });

  it('with a definition for each entry, or the reason why not', () => {
    const missing = wanted.filter(
      ({ id }) => !definitions.has(`${catalogueName}/${id}`) && !Object.hasOwn(notDefined, id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    const defined = wanted.filter(({ id }) => definitions.has(`${catalogueName}/${id}`));
    expect(defined.length).toBeGreaterThanOrEqual(100);
    expect(
      Object.keys(notDefined).filter((id) => definitions.has(`${catalogueName}/${id}`)),
    ).toEqual([]);
  });

  it('with the directions of that list', () => {
    const directions = {
      higher_is_better: 'increase',
      lower_is_better: 'decrease',
      context: 'none',
    } as const;
    const different = wanted.flatMap(({ id, direction }) => {
      const definition = definitions.get(`${catalogueName}/${id}`);
      if (definition === undefined) return [];
      return definition.direction === directions[direction as keyof typeof directions] ? [] : [id];
    });
    expect(different).toEqual([]);
  });
});
