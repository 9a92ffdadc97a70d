import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import { datasetSource } from '../records/datasetSource.js';
import { prefixHierarchy } from '../records/PlaceHierarchy.js';
import { reconcileResults } from '../reconcile/reconcileResults.js';
import { parsePeriod } from '../time/parsePeriod.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { dataRequirements } from './dataRequirements.js';
import { diffResults } from './diffResults.js';
import type { ClauseExplanation } from './explainClause.js';
import { explainRecord } from './explainRecord.js';
import { provenance } from './provenance.js';

const catalogue = buildCatalogue(kenyaProfile);
const definition = (id: string): IndicatorDefinition => {
  const found = catalogue.find((one) => one.id === `njia-core/${id}`);
  if (found === undefined) throw new Error('no such definition');
  return found;
};
const period = parsePeriod('2022-A1', 'KE-FY');
if (period === undefined) throw new Error('period');
const places = prefixHierarchy(kenyaProfile.placeCodeLengths);
const cases = [
  {
    id: 'c1',
    personKey: 'p1',
    status: 'confirmed',
    identifiedOn: '2022-08-01',
    sex: 'female',
    ageGroup: 'child',
  },
  {
    id: 'c2',
    personKey: 'p2',
    status: 'confirmed',
    identifiedOn: '2022-09',
    sex: 'male',
    ageGroup: 'adult',
  },
  { id: 'c3', personKey: 'p3', status: 'not_victim', identifiedOn: '2022-09-01' },
  { id: 'c4', personKey: 'p4', status: 'unknown', identifiedOn: '2022-09-01' },
  { id: 'c5', status: 'possible', identifiedOn: '2022-10-01' },
  { id: 'c6', personKey: 'p6', status: 'possible', identifiedOn: '2022' },
  { id: 'c7', personKey: 'p7', status: 'possible', identifiedOn: '2022-12-01', birthYear: 2004 },
];
const services = [
  { id: 's1', kind: 'referral', caseId: 'c1', channel: 'nrm', date: '2022-08-03' },
  { id: 's2', kind: 'referral', caseId: 'c2', channel: 'direct', date: '2022-09-10' },
  { id: 's3', kind: 'referral', caseId: 'c7' },
];
const dataset = {
  publisher: { id: 'org-1' },
  period: { start: '2022-07', end: '2023-06' },
  cases,
  services,
};
const source = datasetSource([dataset]);
const texts = (clause: ClauseExplanation): string =>
  clause.sentence.en + clause.sentence.sw + clause.parts.map(texts).join('');

describe('explainRecord', () => {
  it.each([
    ['c1', 'counted'],
    ['c2', 'counted-below-only'],
    ['c3', 'out'],
    ['c4', 'undetermined'],
    ['c5', 'no-key'],
    ['c6', 'undetermined'],
  ])('says what became of %s', (id, outcome) => {
    const explanation = explainRecord(definition('PT-11'), source, id, period, { places });
    expect(explanation.outcome).toBe(outcome);
  });

  it('judges each clause, in words that hold nothing of the record', () => {
    const explanation = explainRecord(definition('PT-11'), source, 'c2', period, { places });
    expect(explanation.inPeriod).toBe('true');
    expect(explanation.clauses.map((clause) => [clause.role, clause.path, clause.verdict])).toEqual(
      [
        ['population', '/population/where', 'true'],
        ['numerator', '/numerator/where', 'false'],
      ],
    );
    expect(explanation.clauses.map(texts).join(' ')).not.toMatch(/p2|2022-09|direct/u);
    expect(explanation.clauses[1]?.sentence.en).toContain('there is at least one where');
  });

  it('goes on into the linked records, by their position', () => {
    const told = (id: string) =>
      explainRecord(definition('PT-11'), source, id, period, { places }).clauses[1]?.linked ?? [];
    // c7: a referral whose channel is not known.
    const [first] = told('c7');
    expect(first).toMatchObject({ item: 1, verdict: 'undetermined' });
    expect(first?.sentence).toEqual({
      en: 'number 1 of the service records of the case',
      sw: 'namba 1 ya rekodi za huduma za kesi',
    });
    expect(first?.parts.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['/numerator/where/where/of/0', 'true'],
      ['/numerator/where/where/of/1', 'undetermined'],
    ]);
    expect(first?.parts[1]?.sentence.en).toBe('“channel” is national referral mechanism');
    expect(told('c2').some(({ verdict }) => verdict === 'true')).toBe(false);
    expect(JSON.stringify([told('c1'), told('c2'), told('c7')])).not.toMatch(/"s\d|p\d/u);
  });

  it('does not repeat an id it does not find', () => {
    expect(() => explainRecord(definition('PT-11'), source, 'Wanjiku 0722', period)).toThrow(
      /No record/u,
    );
    try {
      explainRecord(definition('PT-11'), source, 'Wanjiku 0722', period);
    } catch (error) {
      expect(String(error)).not.toContain('Wanjiku');
    }
  });
});

describe('dataRequirements', () => {
  const available = {
    cases: ['id', 'personKey', 'reportedBy', 'status', 'identifiedOn', 'sex'],
    services: ['kind', 'caseId', 'channel'],
  };
  it('says which indicators an export can feed, and what it lacks', () => {
    const referral = dataRequirements(definition('PT-11'), available);
    expect(referral.supported).toBe('without-some-breakdowns');
    expect(referral.missingDimensions).toContain('ageGroup');
    expect(referral.missingDimensions).not.toContain('sex');
    const female = dataRequirements(definition('PT-04'), {
      cases: ['personKey', 'reportedBy', 'status', 'identifiedOn'],
    });
    expect(female).toMatchObject({ supported: 'no', missing: ['cases.sex'] });
    expect(dataRequirements(definition('PS-03'), available).supported).toBe('no');
    // Nothing else is needed for an age by birth year than what says it.
    expect(
      dataRequirements(definition('PT-05'), {
        cases: ['linkageKey', 'status', 'identifiedOn', 'birthYear'],
      }).missing,
    ).toEqual([]);
    expect(
      dataRequirements(definition('PT-05'), { cases: ['linkageKey', 'status', 'identifiedOn'] })
        .supported,
    ).toBe('no');
  });
});

describe('revisions and provenance', () => {
  const run = (data: object, one = definition('PT-01')) =>
    calculateIndicators([one], datasetSource([data]), { periods: [period], places });
  const later = {
    ...dataset,
    cases: [
      ...cases.slice(1).filter((one) => one.id !== 'c4'),
      { id: 'c8', personKey: 'p8', status: 'confirmed', identifiedOn: '2023-01-01', sex: 'female' },
      { ...cases[3], status: 'confirmed' },
    ],
  };

  it('tell new rules from new records', () => {
    const same = diffResults(run(dataset), run({ ...dataset, cases: [...cases].reverse() }));
    expect(same).toEqual({
      definitionsChanged: [],
      definitionsRemoved: [],
      definitionsAdded: [],
      dataChanged: [],
      cells: [],
      records: [],
    });
    const rules = diffResults(run(dataset), run(dataset, { ...definition('PT-01'), smallBase: 5 }));
    expect(rules.definitionsChanged).toEqual(['njia-core/PT-01']);
    expect(rules.dataChanged).toEqual([]);
    const records = diffResults(run(dataset), run(later), {
      before: source,
      after: datasetSource([later]),
    });
    expect(records.definitionsChanged).toEqual([]);
    expect(records.dataChanged.length).toBeGreaterThan(0);
    expect(records.records.find((one) => one.table === 'cases')).toEqual({
      table: 'cases',
      added: 1,
      removed: 1,
      changed: 1,
      unchanged: 5,
    });
    expect(records.cells.find((cell) => cell.table === 'njia-core/PT-01/total')).toMatchObject({
      status: 'changed',
      before: 3,
      after: 4,
    });
  });

  it('are the same for equal runs, and hold no count', () => {
    const document = provenance(run(dataset), { organisation: 'National secretariat' });
    expect(document).toEqual(
      provenance(run({ ...dataset, cases: [...cases].reverse() }), {
        organisation: 'National secretariat',
      }),
    );
    expect(Object.keys(document.activity).length).toBe(1);
    expect(Object.values(document.used).length).toBe(2);
    for (const relation of Object.values(document.wasDerivedFrom)) {
      expect(document.entity).toHaveProperty([relation['prov:generatedEntity'] ?? '']);
      expect(document.entity).toHaveProperty([relation['prov:usedEntity'] ?? '']);
    }
  });

  it('change nothing for persons when a file is given twice', () => {
    const once = calculateIndicators([definition('PT-01')], datasetSource([dataset]), {
      periods: [period],
      places,
    });
    const twice = calculateIndicators(
      [definition('PT-01')],
      datasetSource([dataset, structuredCopy(dataset)]),
      { periods: [period], places },
    );
    expect(twice.tables.map((table) => table.cells)).toEqual(
      once.tables.map((table) => table.cells),
    );
  });

  it('reconcile with themselves', () => {
    expect(reconcileResults(run(later))).toEqual([]);
    const results = run(later);
    const [first, ...rest] = results.tables;
    if (first === undefined) throw new Error('no table');
    const broken = {
      ...results,
      tables: [...rest, { ...first, cells: first.cells.map((cell) => ({ ...cell, value: 99 })) }],
    };
    expect(reconcileResults(broken).map((finding) => finding.check)).toContain(
      'marginals-equal-total',
    );
  });
});

const structuredCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
