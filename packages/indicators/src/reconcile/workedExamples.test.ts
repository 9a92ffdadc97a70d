import { beforeAll, describe, expect, it } from 'vitest';
import { describeWithSharedData, readSharedText } from '#test/sharedData.js';
import type { Quantity } from '../values/Quantity.js';
import { divide, relativeChange, sum } from '../values/quantityArithmetic.js';
import { roundHalfAway } from '../values/roundHalfAway.js';
import { tighten } from '../values/tighten.js';
import { toQuantity } from '../records/toQuantity.js';
import { revisionStatus } from '../trust/revisionStatus.js';
import {
  checkCrossTable,
  checkPartWithinWhole,
  checkParts,
  checkPrintedShares,
  denominatorOfRates,
  fractionsOfPercentage,
} from './reconcile.js';
import { checkEqualElsewhere } from './checkSeries.js';

/* Published figures with expected results: every case of the shared file is computed with the functions users have. */

type Json = Record<string, unknown>;
interface Case {
  readonly label: string;
  readonly inputs: Json;
  readonly expected: Json;
  readonly decimals?: number;
}
interface Example {
  readonly id: string;
  readonly kind: string;
  readonly cases: readonly Case[];
}

const missing = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && 'notReported' in value);
const quantity = (value: unknown): Quantity | null =>
  missing(value) ? null : (toQuantity(value) ?? null);
const numbers = (inputs: Json, ...names: readonly string[]): number[] =>
  names.map((name) => inputs[name] as number);
const rounded = (value: number | null | undefined, decimals: number): number | null =>
  value === null || value === undefined ? null : roundHalfAway(value, decimals);
const exact = (value: number): Quantity => ({ low: value, high: value });
const percent = (numerator: number, denominator: number, decimals: number): number | null =>
  rounded(divide(exact(numerator), exact(denominator), 100)?.low, decimals);
const lohi = (value: Quantity | null | undefined): unknown =>
  value === null || value === undefined ? null : { lo: value.low, hi: value.high };
const total = (parts: Json): number =>
  Object.values(parts).reduce<number>((running, value) => running + (value as number), 0);

const ratioNames: Readonly<Record<string, readonly [string, string]>> = {
  'PS-06': ['convicted', 'prosecuted'],
  'PV-08': ['deregistered', 'vetted'],
};

describeWithSharedData('worked examples from published figures', () => {
  let examples: readonly Example[];
  const done = new Set<string>();
  const cases = (...ids: readonly string[]): readonly Case[] => {
    for (const id of ids) done.add(id);
    return examples
      .filter((example) => ids.includes(example.id))
      .flatMap((example) => example.cases);
  };
  beforeAll(() => {
    examples = (JSON.parse(readSharedText('npa/worked_examples.json')) as { examples: Example[] })
      .examples;
  });

  it('WE-01, WE-06, WE-14: change between periods, open bases included', () => {
    for (const { inputs, expected, decimals = 0 } of cases('WE-01', 'WE-06', 'WE-14')) {
      const change = relativeChange(quantity(inputs['from']), quantity(inputs['to']));
      if (expected['changePct'] !== undefined) {
        expect(rounded(change?.low, decimals)).toBe(expected['changePct']);
        expect(change?.high).toBe(change?.low);
      } else {
        expect(rounded(change?.high, decimals)).toBe(expected['changePctUpperBound']);
        expect(change?.low).toBe(expected['changePctLowerBound']);
        expect(change?.lowAttained ?? true).toBe(expected['lowerBoundAttained']);
      }
    }
  });

  it('WE-02: the base of a share', () => {
    for (const { inputs, expected, decimals = 0 } of cases('WE-02')) {
      const [sexual = 0, labour = 0, other = 0, all = 0] = numbers(
        inputs,
        'sexual',
        'labour',
        'other',
        'totalVictims',
      );
      const base = inputs['unknownHandling'] === 'exclude' ? sexual + labour + other : all;
      expect({
        base,
        unknown: all - sexual - labour - other,
        sexualPlusLabourPct: percent(sexual + labour, base, decimals),
        otherPct: percent(other, base, decimals),
      }).toEqual(expected);
    }
  });

  it('WE-03: which fraction is 97.33 %', () => {
    const [find, measures] = cases('WE-03');
    const limit = find?.inputs['concluded'] as number;
    const fractions = fractionsOfPercentage(find?.inputs['publishedRatePct'] as number, 2, limit);
    expect(fractions).toEqual([find?.expected['onlyFractionWithDenominatorUpTo88']]);
    expect(limit - (fractions[0]?.[1] ?? 0)).toBe(find?.expected['remainderOfConcluded']);
    const [convictions = 0, acquittals = 0, concluded = 0, registered = 0] = numbers(
      measures?.inputs ?? {},
      'convictions',
      'acquittals',
      'concluded',
      'registered',
    );
    expect({
      'PS-04': percent(convictions, convictions + acquittals, 2),
      'PS-05': percent(convictions, concluded, 2),
      'PS-14': percent(concluded, registered, 2),
    }).toEqual(measures?.expected);
  });

  it('WE-04, WE-05: breakdowns that add up, and ratios over them', () => {
    const [sexAge] = cases('WE-04');
    const inputs = sexAge?.inputs ?? {};
    const [men = 0, women = 0, boys = 0, girls = 0] = numbers(
      inputs,
      'men',
      'women',
      'boys',
      'girls',
    );
    const all = men + women + boys + girls;
    const checks = [
      checkParts(
        'sex and age',
        quantity(inputs['publishedTotal']),
        [men, women, boys, girls].map(exact),
      ),
      checkParts('adults', quantity(inputs['publishedAdults']), [men, women].map(exact)),
    ];
    expect({
      total: all,
      adults: men + women,
      children: boys + girls,
      reconciles: checks.every((check) => check?.disjoint === false),
      femaleSharePct: percent(women + girls, all, 1),
      childSharePct: percent(boys + girls, all, 1),
    }).toEqual(sexAge?.expected);
    const [breakdowns, assistance] = cases('WE-05');
    const of = (name: string): Json => breakdowns?.inputs[name] as Json;
    const whole = breakdowns?.inputs['total'] as number;
    const sums = ['bySexAge', 'byForm', 'byNationality'].map((name) => total(of(name)));
    expect({
      bySexAgeSum: sums[0],
      byFormSum: sums[1],
      byNationalitySum: sums[2],
      reconciles: sums.every(
        (value) => checkParts('breakdown', exact(whole), [exact(value)])?.disjoint === false,
      ),
      unspecifiedFormPct: percent(of('byForm')['unspecified'] as number, whole, 1),
      foreignPct: percent(of('byNationality')['foreign'] as number, whole, 1),
    }).toEqual(breakdowns?.expected);
    const assisted = total(assistance?.inputs['assisted'] as Json);
    const sheltered = total(assistance?.inputs['referredToShelter'] as Json);
    const identified = assistance?.inputs['identified'] as number;
    expect({
      assisted,
      referredToShelter: sheltered,
      'PT-13': percent(assisted, identified, 1),
      'PT-12': percent(sheltered, identified, 1),
    }).toEqual(assistance?.expected);
  });

  it('WE-07, WE-08, WE-21, WE-22: hidden cells recovered by subtraction', () => {
    for (const { inputs, expected } of cases('WE-07', 'WE-08', 'WE-21', 'WE-22')) {
      const { total: whole, adults, ...rest } = inputs;
      const parts: Record<string, Quantity> = {};
      // Adults stand for women and men where both levels are printed.
      if (adults !== undefined) parts['adults'] = exact(adults as number);
      for (const [name, value] of Object.entries(rest))
        if (adults === undefined || name === 'children') parts[name] = quantity(value) ?? exact(0);
      if (expected['children'] !== undefined && parts['children'] === undefined)
        parts['children'] = { low: 0, high: null };
      if (expected['menPlusUnlisted'] !== undefined) parts['unlisted'] = { low: 0, high: null };
      const narrowed = tighten(exact(whole as number), parts);
      if (narrowed === undefined) throw new Error('the parts do not add up');
      for (const [name, wanted] of Object.entries(expected)) {
        const hidden = Object.keys(parts).filter((part) => parts[part]?.low !== parts[part]?.high);
        const shown = Object.values(parts)
          .filter((part) => part.low === part.high)
          .reduce((running, part) => running + part.low, 0);
        if (name === 'adultsFromCells')
          expect((inputs['women'] as number) + (inputs['men'] as number)).toBe(wanted);
        else if (name === 'sumOfHidden' || name === 'menPlusUnlisted')
          expect({ lo: (whole as number) - shown, hi: (whole as number) - shown }).toEqual(wanted);
        else if (name === 'each')
          for (const part of hidden) expect(lohi(narrowed[part])).toEqual(wanted);
        else expect([name, lohi(narrowed[name])]).toEqual([name, wanted]);
      }
    }
  });

  it('WE-09, WE-11, WE-23: ratios of published counts', () => {
    for (const { inputs, expected, decimals = 1 } of cases('WE-09', 'WE-11', 'WE-23')) {
      const [name = ''] = Object.keys(expected);
      const [above = '', below = ''] = ratioNames[name] ?? [];
      const value = divide(quantity(inputs[above]), quantity(inputs[below]), 100);
      const wanted = expected[name];
      if (wanted === null) {
        expect(value).toBeNull();
        expect(quantity(inputs[below])).toBeNull();
      } else if (typeof wanted === 'number') {
        expect(rounded(value?.low, decimals)).toBe(wanted);
        expect(rounded(value?.high, decimals)).toBe(wanted);
        if (expected['flag'] === 'over-100') expect(value?.low).toBeGreaterThan(100);
      } else
        expect({ lo: rounded(value?.low, decimals), hi: rounded(value?.high, decimals) }).toEqual(
          wanted,
        );
    }
  });

  it('WE-10: mismatches are listed, separators read, unknown counted', () => {
    const [cells, first, second, unknown] = cases('WE-10');
    const inputs = cells?.inputs ?? {};
    const value = (name: string) => quantity(inputs[name]);
    const found = checkCrossTable('Uganda', [
      { row: 'female', column: 'children', value: value('girls') },
      { row: 'female', column: 'adults', value: value('women') },
      { row: 'male', column: 'children', value: value('boys') },
      { row: 'male', column: 'adults', value: value('men') },
      { row: null, column: 'children', value: value('publishedChildren') },
      { row: null, column: 'adults', value: value('publishedAdults') },
      { row: null, column: null, value: value('publishedTotal') },
    ]);
    expect(
      found
        .filter((finding) => finding.disjoint)
        .map((finding) => [finding.check, finding.found?.low, finding.expected?.low]),
    ).toEqual([
      ['cells-equal-marginal', 206, 208],
      ['marginals-equal-total', 357, 355],
    ]);
    expect(cells?.expected['mismatches']).toEqual([
      { what: 'adults', fromCells: 206, published: 208 },
      { what: 'children+adults', fromMarginals: 357, published: 355 },
    ]);
    expect(sum([value('girls'), value('women'), value('boys'), value('men')])?.low).toBe(
      cells?.expected['cellSum'],
    );
    for (const one of [first, second])
      expect(
        percent(one?.inputs['convicted'] as number, one?.inputs['prosecuted'] as number, 1),
      ).toBe(one?.expected['PS-06']);
    const all = toQuantity(unknown?.inputs['totalText'])?.low ?? 0;
    const [children = 0, adults = 0] = numbers(unknown?.inputs ?? {}, 'children', 'adults');
    expect({
      total: all,
      unknownAge: all - children - adults,
      childShareUnknownExcludedPct: percent(children, children + adults, 1),
      childShareUnknownIncludedPct: percent(children, all, 1),
    }).toEqual(unknown?.expected);
  });

  it('WE-12, WE-13: rates state their population', () => {
    const names = {
      'whole-population': 'whole population (male + female = total)',
      'own-sex': 'sex-specific population (mean of male and female = total)',
      neither: 'neither',
    };
    for (const { inputs, expected } of cases('WE-12')) {
      const [all = 0, male = 0, female = 0] = numbers(inputs, 'total', 'male', 'female');
      expect(names[denominatorOfRates(all, [male, female], 2)]).toBe(expected['denominator']);
    }
    for (const { inputs, expected, decimals = 3 } of cases('WE-13')) {
      const rate = divide(quantity(inputs['victims']), quantity(inputs['population']), 100_000);
      expect(rounded(rate?.low, decimals)).toBe(expected['per100000']);
    }
  });

  it('WE-15, WE-16, WE-17, WE-18: printed shares, parts and wholes', () => {
    const [profile] = cases('WE-15');
    const [women = 0, girls = 0, boys = 0, men = 0] = numbers(
      profile?.inputs ?? {},
      'women',
      'girls',
      'boys',
      'men',
    );
    expect(checkPrintedShares('profile', [women, girls, boys, men], 0)?.disjoint).toBe(false);
    expect({
      sum: women + girls + boys + men,
      femalePct: women + girls,
      childPct: girls + boys,
    }).toEqual(profile?.expected);
    for (const { inputs, expected } of cases('WE-16')) {
      const finding = checkParts(
        'South Africa',
        quantity(inputs['total']),
        Object.values(inputs['parts'] as Json).map(quantity),
      );
      expect(finding?.found?.low).toBe(expected['sum']);
      expect(finding?.disjoint).toBe(!(expected['reconciles'] as boolean));
      if (expected['difference'] !== undefined)
        expect(finding?.difference).toBe(expected['difference']);
    }
    for (const { inputs, expected } of cases('WE-17')) {
      const { unknown, ...knownParts } = inputs['parts'] as Json;
      const parts = [...Object.values(knownParts), unknown].map(quantity);
      const against = (name: string) => checkParts(name, quantity(inputs[name]), parts);
      expect(against('secondTotal')?.disjoint).toBe(false);
      expect(against('firstTotal')?.difference).toBe(expected['differenceFromFirst']);
      expect(against('secondTotal')?.found?.low).toBe(expected['sum']);
      expect(total(knownParts)).toBe(expected['sumOfKnown']);
      expect(
        checkParts('known', quantity(inputs['firstTotal']), Object.values(knownParts).map(quantity))
          ?.disjoint,
      ).toBe(false);
    }
    for (const { inputs, expected } of cases('WE-18')) {
      const finding = checkPartWithinWhole(
        'form',
        exact(inputs['whole'] as number),
        exact(inputs['part'] as number),
      );
      expect(finding.disjoint).toBe(expected['partExceedsWhole']);
      if (expected['excess'] !== undefined) expect(finding.difference).toBe(expected['excess']);
    }
  });

  it('WE-19: cells, marginals and a value copied into another indicator', () => {
    const marginals: number[] = [];
    for (const { inputs, expected } of cases('WE-19')) {
      const value = (name: string) => quantity(inputs[name]);
      if (inputs['girls'] === undefined) {
        const whole = inputs['convictedTotal'] as number[];
        const part = inputs['convictedForcedLabour'] as number[];
        expect(
          part.map(
            (one, index) =>
              checkPartWithinWhole('form', exact(whole[index] ?? 0), exact(one)).disjoint,
          ),
        ).toEqual(expected['partExceedsWhole']);
        expect(
          part.map(
            (one, index) =>
              checkEqualElsewhere([
                { indicator: 'convicted', value: exact(one) },
                { indicator: 'victims', value: exact(marginals[index] ?? 0) },
              ]).length === 1,
          ),
        ).toEqual(expected['equalsVictimAgeMarginalSum']);
        continue;
      }
      const cells = sum([value('girls'), value('women'), value('boys'), value('men')]);
      expect(lohi(cells)).toEqual(expected['cellSum']);
      const whole = value('total');
      expect(checkParts('cells', whole, [cells])?.disjoint).toBe(
        !(expected['totalWithinCellSum'] as boolean),
      );
      const age = (inputs['children'] as number) + (inputs['adults'] as number);
      marginals.push(age);
      expect(age).toBe(expected['ageMarginalSum']);
      expect(checkParts('age', whole, [value('children'), value('adults')])?.disjoint).toBe(
        !(expected['ageMarginalsMatchTotal'] as boolean),
      );
      if (expected['childrenFromCells'] !== undefined)
        expect(sum([value('girls'), value('boys')])?.low).toBe(expected['childrenFromCells']);
      if (expected['adultsFromCells'] !== undefined)
        expect(lohi(sum([value('women'), value('men')]))).toEqual(expected['adultsFromCells']);
      if (expected['men'] !== undefined) {
        const parts = Object.fromEntries(
          ['girls', 'women', 'boys', 'men'].map((name) => [name, value(name) ?? exact(0)]),
        );
        expect(lohi(tighten(whole ?? exact(0), parts)?.['men'])).toEqual(expected['men']);
      }
    }
  });

  it('WE-20: what changed between two exports', () => {
    for (const { inputs, expected } of cases('WE-20')) {
      const read = (value: unknown) =>
        typeof value === 'string'
          ? { label: value, value: exact(9) }
          : { label: 'same', value: quantity(value) };
      const earlier = read(inputs['earlierExport']);
      const later = read(inputs['laterExport']);
      expect(revisionStatus(earlier, later)).toBe(expected['status']);
    }
  });

  it('WE-24: exchange rates implied by printed pairs', () => {
    for (const { inputs, expected, decimals = 2 } of cases('WE-24'))
      expect(rounded(divide(quantity(inputs['kes']), quantity(inputs['usd']))?.low, decimals)).toBe(
        expected['impliedKesPerUsd'],
      );
  });

  it('leaves no example out', () => {
    expect(examples.map((example) => example.id).filter((id) => !done.has(id))).toEqual([]);
    expect(examples.length).toBe(24);
  });
});

describe('denominatorOfRates', () => {
  it('says neither when neither identity holds', () => {
    expect(denominatorOfRates(10, [1, 2], 2)).toBe('neither');
  });
});
