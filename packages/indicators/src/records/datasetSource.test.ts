import { describe, expect, it } from 'vitest';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { parsePeriod } from '../time/parsePeriod.js';
import { explainRecord } from '../trust/explainRecord.js';
import { datasetSource } from './datasetSource.js';

const period = parsePeriod('FY2022/23');
if (period === undefined) throw new Error('period not read');
const catalogue = buildCatalogue(kenyaProfile);
const definitionOf = (id: string) => catalogue.filter((one) => one.id === `njia-core/${id}`);
const victim = (id: string, more: object = {}) => ({
  id,
  personKey: 'p1',
  status: 'confirmed',
  identifiedOn: '2022-08-01',
  ...more,
});
const referral = { id: 's1', kind: 'referral', channel: 'nrm', caseId: 'c1', date: '2022-08-05' };
const of = (id: string, more: object) => ({ publisher: { id }, ...more });

function total(id: string, datasets: readonly object[]) {
  const { tables } = calculateIndicators(definitionOf(id), datasetSource(datasets), {
    periods: [period as NonNullable<typeof period>],
    by: [],
  });
  const { numerator, denominator } = tables[0]?.cells[0] ?? {};
  return [numerator, denominator];
}

describe('ids of several data sets', () => {
  const a = of('org-a', { cases: [victim('c1')], services: [referral] });
  const b = of('org-b', { cases: [victim('c1')], services: [] });

  it('join inside their data set only', () => {
    expect(total('PT-11', [a, b])).toEqual([1, 2]);
    expect(total('PT-11', [b, a])).toEqual([1, 2]);
  });

  it('are apart for records that name nobody, too', () => {
    const accusation = {
      actors: [{ id: 'a1' }],
      justiceEvents: [{ id: 'e1', kind: 'charged', date: '2022-09-01', actorId: 'a1' }],
    };
    expect(total('PS-02', [of('org-a', accusation), of('org-b', accusation)])).toEqual([2, null]);
    // The same organisation twice is the same data set.
    expect(total('PS-02', [of('org-a', accusation), of('org-a', accusation)])).toEqual([1, null]);
  });

  it('join across the files of one data set, and to the one record of another', () => {
    const cases = of('org-a', { cases: [victim('c1')] });
    expect(total('PT-11', [cases, of('org-a', { services: [referral] })])).toEqual([1, 1]);
    expect(total('PT-11', [cases, of('org-c', { services: [referral] })])).toEqual([1, 1]);
  });

  it('need the data set in front where one id stands for several records', () => {
    const [definition] = definitionOf('PT-01');
    const source = datasetSource([a, b]);
    const explain = (id: string) => explainRecord(definition as never, source, id, period);
    expect(() => explain('c1')).toThrow(/several data sets/u);
    expect(explain('org-a#c1').outcome).toBe('counted');
  });
});

describe('one person with several keys', () => {
  const persons = (...cases: object[]) => total('PT-01', [of('org-a', { cases })])[0];

  it('is one, whichever record carries the linkage key', () => {
    expect(persons(victim('c1', { linkageKey: 'L1' }), victim('c2'))).toBe(1);
    expect(persons(victim('c2'), victim('c1', { linkageKey: 'L1' }))).toBe(1);
  });

  it('is what keys connect, step by step', () => {
    const chain = [
      victim('c1', { linkageKey: 'L3' }),
      victim('c2', { linkageKey: 'L1' }),
      victim('c3', { linkageKey: 'L1', personKey: 'p2' }),
      victim('c4', { linkageKey: 'L2', personKey: 'p2' }),
      victim('c5', { linkageKey: 'L2', personKey: 'p3' }),
      victim('c6', { personKey: 'p3' }),
    ];
    expect(persons(...chain)).toBe(1);
    expect(persons(...chain.reverse())).toBe(1);
    expect(persons(...chain, victim('c7', { personKey: 'p4', linkageKey: 'unknown' }))).toBe(2);
  });

  it('is joined over organisations by the linkage key alone', () => {
    const a = of('org-a', { cases: [victim('c1', { linkageKey: 'L1' })] });
    expect(total('PT-01', [a, of('org-b', { cases: [victim('c2')] })])[0]).toBe(2);
    expect(
      total('PT-01', [a, of('org-b', { cases: [victim('c1', { linkageKey: 'L1' })] })])[0],
    ).toBe(1);
  });
});
