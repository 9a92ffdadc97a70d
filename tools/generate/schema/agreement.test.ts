import { describe, expect, test } from 'vitest';
import * as ajvValidators from '../../../packages/schema/src/ajv/index.ts';
import * as checkers from '../../../packages/schema/src/check/index.ts';
import * as zodSchemas from '../../../packages/schema/src/zod/index.ts';
import { typeName } from './names.ts';
import { breakRecord, randomFrom, randomRecord } from './randomRecord.ts';
import { shapes } from './shapes.ts';

type Verdict = (value: unknown) => boolean;

/** Records for all types together; `NJIA_AGREEMENT_RUNS=1000000` for a long run. */
const runs = Number(process.env['NJIA_AGREEMENT_RUNS'] ?? 21_600);

describe('zod, JSON Schema and the checkers give the same verdict', () => {
  test.each(shapes.map((shape) => [shape.name, shape] as const))(
    '%s',
    { timeout: 600_000 },
    (name, shape) => {
      const check = (checkers as unknown as Record<string, Verdict>)[`is${typeName(name)}`]!;
      const validate = (
        ajvValidators as unknown as Record<string, (value: unknown) => { valid: boolean }>
      )[`validate${typeName(name)}`]!;
      const schema = (
        zodSchemas as unknown as Record<
          string,
          { safeParse: (value: unknown) => { success: boolean } }
        >
      )[`${name}Schema`]!;
      const seen = { valid: 0, broken: 0 };
      for (let run = 0; run < runs / shapes.length; run += 1) {
        const random = randomFrom(run * 7919 + name.length);
        const record = randomRecord(shape, random);
        const breaks = run % 3;
        for (let times = 0; times < breaks; times += 1) breakRecord(record, random);
        const verdicts = [check(record), validate(record).valid, schema.safeParse(record).success];
        if (verdicts[0] !== verdicts[1] || verdicts[1] !== verdicts[2])
          throw new Error(
            `run ${run}: checker, ajv, zod say ${verdicts.join(', ')} of ${JSON.stringify(record).slice(0, 2000)}`,
          );
        if (breaks === 0 && verdicts[0] !== true)
          throw new Error(`run ${run}: a good record was refused`);
        seen[verdicts[0] === true ? 'valid' : 'broken'] += 1;
      }
      expect(seen.valid).toBeGreaterThan(runs / shapes.length / 4);
      expect(seen.broken).toBeGreaterThan(runs / shapes.length / 8);
    },
  );

  test('a property that is undefined is absent, and no list or primitive is a record', () => {
    const record = { id: 'a', basis: 'person', stops: [], persons: undefined };
    expect(checkers.isJourney(record)).toBe(true);
    expect(zodSchemas.journeySchema.safeParse(record).success).toBe(true);
    expect(ajvValidators.validateJourney(record).valid).toBe(true);
    for (const value of [null, undefined, 1, 'x', [], [record]])
      expect([
        checkers.isJourney(value),
        zodSchemas.journeySchema.safeParse(value).success,
      ]).toEqual([false, false]);
  });

  test('an own property called __proto__ is unknown, and refused', () => {
    const record: unknown = JSON.parse(
      '{"id":"a","basis":"person","stops":[],"__proto__":{"x":1}}',
    );
    expect([
      checkers.isJourney(record),
      ajvValidators.validateJourney(record).valid,
      zodSchemas.journeySchema.safeParse(record).success,
    ]).toEqual([false, false, false]);
  });

  test('no finding of the standalone validators names an unknown property', () => {
    const verdict = ajvValidators.validateJourney({
      id: 'a',
      basis: 'person',
      stops: [],
      'Wanjiku 0722 000 000': 1,
    });
    expect(verdict).toEqual({
      valid: false,
      violations: [{ path: '', keyword: 'additionalProperties' }],
    });
  });
});
