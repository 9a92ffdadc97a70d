import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import { examplePeriod, exampleRecords } from './exampleRecords.js';

const overRecords = buildCatalogue(kenyaProfile).filter(
  (definition) => definition.population !== undefined,
);
const places = prefixHierarchy(kenyaProfile.placeCodeLengths);
/** Tests of knowledge are never undetermined, nor those that say what a missing value counts as. */
const knows =
  /is known$|is not known$|is not applicable$|\(a missing value counts as (?:yes|no)\)$/u;

describe('example records', () => {
  it.each(overRecords.map((definition) => [definition.id, definition] as const))(
    '%s: every clause is seen true, false and open',
    (_, definition) => {
      const { examples, coverage } = exampleRecords(definition);
      expect(examples[0]?.outcome).toBe('counted');
      const outcomes = new Set(examples.map((example) => example.outcome));
      // Without a condition and without a period nothing can be out.
      if (definition.period?.basis !== 'none' || coverage.size > 0)
        expect(outcomes.size).toBeGreaterThan(1);
      if (definition.population?.key !== undefined) expect(outcomes).toContain('no-key');
      const sentences = new Map<string, string>();
      const note = (
        clauses: readonly { path: string; sentence: { en: string }; parts: readonly unknown[] }[],
      ): void => {
        for (const clause of clauses) {
          sentences.set(clause.path, clause.sentence.en);
          note(clause.parts as typeof clauses);
        }
      };
      for (const example of examples) note(example.explanation.clauses);
      const gaps = [...coverage].flatMap(([path, seen]) =>
        (['true', 'false', 'undetermined'] as const).flatMap((verdict) =>
          seen.has(verdict) || (verdict === 'undetermined' && knows.test(sentences.get(path) ?? ''))
            ? []
            : [`${path} never ${verdict}`],
        ),
      );
      expect(gaps).toEqual([]);
    },
  );

  it('agree with the calculator: a record that counts is counted, one that is out is not', () => {
    for (const definition of overRecords) {
      if (definition.kind !== 'count' || definition.period?.basis !== 'event') continue;
      for (const { outcome, tables } of exampleRecords(definition).examples) {
        if (outcome !== 'counted' && outcome !== 'out' && outcome !== 'undetermined') continue;
        const source = {
          table: (name: string) =>
            tables[name]?.slice(0, name === definition.population?.from ? 1 : undefined),
          tables: Object.keys(tables),
        };
        const cell = calculateIndicators([definition], source, {
          periods: [examplePeriod()],
          places,
          by: [],
        }).tables[0]?.cells[0];
        expect([definition.id, outcome, cell?.numerator ?? 0, cell?.undetermined]).toEqual([
          definition.id,
          outcome,
          outcome === 'counted' ? 1 : 0,
          outcome === 'undetermined' ? 1 : 0,
        ]);
      }
    }
  });
});
