import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { definitionSentence } from '../render/definitionSentence.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { definitionJsonSchema } from '../zod/definitionJsonSchema.js';
import { definitionHash } from './definitionHash.js';
import type { IndicatorDefinition } from './IndicatorDefinition.js';
import { lintDefinition } from './lintDefinition.js';
import { parseDefinition } from './parseDefinition.js';

const catalogue = buildCatalogue(kenyaProfile);
const good: IndicatorDefinition = {
  language: 'njia-indicator/1',
  id: 'test/good',
  version: '1.0.0',
  status: 'draft',
  name: { en: 'Good' },
  kind: 'proportion',
  unit: { measure: 'PT', per: 100 },
  direction: 'none',
  population: {
    from: 'cases',
    unit: 'person',
    key: ['personKey'],
    where: { op: 'eq', field: 'status', value: 'confirmed' },
  },
  numerator: { where: { op: 'eq', field: 'sex', value: 'female' } },
  period: { basis: 'event', field: 'identifiedOn' },
};

describe('parseDefinition and the JSON Schema', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    definitionJsonSchema(),
  );

  it('agree on the catalogue and on what was broken in it', () => {
    const paths = (
      value: unknown,
      path: readonly (string | number)[] = [],
    ): (readonly (string | number)[])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, child]) => [
            [...path, name],
            ...paths(child, [...path, name]),
          ])
        : [];
    const breakages = [
      undefined,
      null,
      'x'.repeat(300),
      -1,
      1.5,
      [],
      {},
      [[]],
      { op: 'eval' },
      true,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue),
        fc.nat(),
        fc.constantFrom(...breakages),
        (definition, choice, breakage) => {
          const copy = JSON.parse(JSON.stringify(definition)) as Record<string, unknown>;
          expect(validate(copy)).toBe(true);
          const all = paths(copy);
          const path = all[choice % all.length] ?? [];
          let parent: Record<string | number, unknown> = copy;
          for (const name of path.slice(0, -1))
            parent = parent[name] as Record<string | number, unknown>;
          const name = path.at(-1) ?? '';
          if (breakage === undefined) {
            if (Array.isArray(parent)) parent.splice(Number(name), 1);
            else Reflect.deleteProperty(parent, name);
          } else parent[name] = breakage;
          expect(parseDefinition(copy).ok).toBe(validate(copy));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('refuse hostile definitions in bounded time, without repeating them', () => {
    let deep: object = { op: 'known', field: 'sex' };
    for (let level = 0; level < 100_000; level += 1) deep = { op: 'not', of: deep };
    const wide = {
      op: 'in',
      field: 'sex',
      values: Array.from({ length: 300_000 }, (_, index) => index),
    };
    for (const where of [deep, wide]) {
      const parsed = parseDefinition({ ...good, numerator: { where } });
      expect(parsed).toMatchObject({ ok: false, issues: [{ code: 'too-large' }] });
    }
    const odd = parseDefinition({
      ...good,
      'Wanjiku 0722': 1,
      numerator: { where: { op: 'eq', field: '__proto__.x', value: 'Wanjiku' } },
    });
    expect(odd.ok).toBe(false);
    expect(JSON.stringify(odd)).not.toContain('Wanjiku');
    expect(parseDefinition(JSON.parse('{"__proto__": {"language": "njia-indicator/1"}}')).ok).toBe(
      false,
    );
  });
});

describe('lintDefinition', () => {
  const codes = (change: Partial<IndicatorDefinition>) =>
    lintDefinition({ ...good, ...change }).map((finding) => finding.code);
  const population = { from: 'cases', unit: 'person', key: ['personKey'] } as const;
  it.each<[string, Partial<IndicatorDefinition>]>([
    ['key-missing', { population: { from: 'cases', unit: 'person' } }],
    ['part-missing', { numerator: undefined }],
    ['part-missing', { kind: 'sum' }],
    ['part-missing', { kind: 'ratio' }],
    ['rate-without-per', { kind: 'rate', unit: { measure: 'X' }, denominator: {} }],
    ['part-unused', { quantile: 0.5 }],
    ['field-unknown', { numerator: { where: { op: 'eq', field: 'sexx', value: 'female' } } }],
    ['table-unknown', { population: { ...population, from: 'victims' } }],
    ['code-unknown', { numerator: { where: { op: 'eq', field: 'sex', value: 'F' } } }],
    ['criterion-unknown', { numerator: { where: { op: 'criterion', name: 'nobody' } } }],
    ['set-unknown', { numerator: { where: { op: 'inSet', field: 'sex', set: 'nothing' } } }],
    ['scope-unknown', { numerator: { where: { op: 'known', field: '^^sex' } } }],
    [
      'name-cycle',
      {
        criteria: {
          a: { op: 'criterion', name: 'b' },
          b: { op: 'not', of: { op: 'criterion', name: 'a' } },
        },
        numerator: { where: { op: 'criterion', name: 'a' } },
      },
    ],
    [
      'name-cycle',
      {
        derived: { a: { coalesce: ['b'] }, b: { coalesce: ['a'] } },
        numerator: { where: { op: 'known', field: 'a' } },
      },
    ],
    ['dimension-unknown', { disaggregate: [['sex']] }],
    ['dimension-reserved', { dimensions: [{ id: 'period', field: 'sex' }] }],
    [
      'dimension-twice',
      {
        dimensions: [
          { id: 'a', field: 'sex' },
          { id: 'a', field: 'age' },
        ],
      },
    ],
    [
      'bands-overlap',
      {
        dimensions: [
          {
            id: 'age',
            field: 'age',
            bands: [
              { code: 'a', from: 0, to: 18 },
              { code: 'b', from: 18 },
            ],
          },
        ],
      },
    ],
    [
      'band-empty',
      { dimensions: [{ id: 'age', field: 'age', bands: [{ code: 'a', from: 9, to: 8 }] }] },
    ],
    [
      'additive-persons',
      {
        kind: 'count',
        numerator: undefined,
        additive: { period: true, place: false, dimensions: true },
      },
    ],
    [
      'additive-multiple',
      {
        kind: 'count',
        numerator: undefined,
        dimensions: [{ id: 'form', field: 'means', multiple: true }],
        additive: { period: false, place: false, dimensions: true },
      },
    ],
    ['additive-ratio', { additive: { period: false, place: false, dimensions: true } }],
    ['numerator-outside', { denominator: { where: { op: 'eq', field: 'sex', value: 'male' } } }],
    [
      'window-empty',
      {
        numerator: {
          where: { op: 'within', field: 'closed', of: 'identifiedOn', min: 'P30D', max: 'P7D' },
        },
      },
    ],
    ['calendar-unknown', { period: { basis: 'event', field: 'identifiedOn', calendar: 'lunar' } }],
    ['period-unreadable', { targets: [{ period: 'some day', value: 1 }] }],
  ])('finds %s', (code, change) => {
    expect(codes(change)).toContain(code);
  });

  it('is content with a good definition, and finds definitions that lead in circles', () => {
    expect(lintDefinition(good)).toEqual([]);
    const change = (id: string, of: string): IndicatorDefinition => ({
      ...good,
      id,
      kind: 'change',
      population: undefined,
      period: undefined,
      numerator: undefined,
      change: { of, against: 'previous-period', method: 'relative' },
    });
    const a = change('test/a', 'test/b');
    const b = change('test/b', 'test/a');
    const definitions = new Map([a, b].map((one) => [one.id, one]));
    expect(lintDefinition(a, { definitions }).map((finding) => finding.code)).toContain(
      'definition-cycle',
    );
    expect(
      lintDefinition(change('test/c', 'test/nobody'), { definitions }).map(
        (finding) => finding.code,
      ),
    ).toContain('definition-unknown');
    const period = parsePeriod('2022');
    if (period === undefined) throw new Error('period');
    const none = { table: () => undefined, tables: [] };
    expect(() => calculateIndicators([a, b], none, { periods: [period] })).toThrow(
      /definition-cycle/u,
    );
    expect(() => calculateIndicators([good], none, { periods: [] })).toThrow(/No period/u);
  });
});

describe('definitionSentence', () => {
  it('reads as a sentence in both languages, for every definition', () => {
    for (const definition of catalogue) {
      const { en, sw } = definitionSentence(
        definition,
        new Map(catalogue.map((one) => [one.id, one.name])),
      );
      for (const text of [en, sw]) {
        expect(text.endsWith('.')).toBe(true);
        expect(text).not.toMatch(/undefined|\[object|NaN|\{|\}/u);
      }
      expect(en).not.toBe(sw);
    }
    expect(definitionSentence(good)).toEqual({
      en: 'Of the persons in case records, each counted once by “person key”, where “trafficking status” is confirmed victim: the share of those for which “sex” is female, with “identified on” in the period.',
      sw: 'Kati ya watu katika rekodi za kesi, kila mtu akihesabiwa mara moja kwa “ufunguo wa mtu”, ambapo “hali ya usafirishaji” ni mwathiriwa aliyethibitishwa: sehemu ya wale ambapo “jinsi” ni mwanamke, “tarehe ya kutambuliwa” ikiwa ndani ya kipindi.',
    });
  });
});

describe('definitionHash', () => {
  it('does not depend on the order of keys, and changes with a part of a composite', () => {
    const reordered = JSON.parse(
      JSON.stringify(
        good,
        Object.keys(JSON.parse(JSON.stringify(flatKeys(good))) as object)
          .sort()
          .reverse(),
      ),
    ) as IndicatorDefinition;
    expect(definitionHash(reordered)).toBe(definitionHash(good));
    const ratio = catalogue.find((one) => one.id === 'njia-core/PS-06');
    const part = catalogue.find((one) => one.id === 'njia-core/PS-03');
    if (ratio === undefined || part === undefined) throw new Error('catalogue');
    const all = new Map(catalogue.map((one) => [one.id, one]));
    const before = definitionHash(ratio, all);
    all.set(part.id, { ...part, smallBase: 3 });
    expect(definitionHash(ratio, all)).not.toBe(before);
  });
});

/** All property names anywhere in a value, as one flat object. */
function flatKeys(value: unknown, into: Record<string, true> = {}): Record<string, true> {
  if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) {
      if (!Array.isArray(value)) into[name] = true;
      flatKeys(child, into);
    }
  return into;
}
