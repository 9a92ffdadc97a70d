import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions, records } from '../../test/randomRecords.js';
import { options } from '../../test/agree.js';
import { calculateIndicators } from '../calculate/calculateIndicators.js';
import type { CalculationOptions } from '../calculate/CalculationOptions.js';
import { buildCatalogue } from '../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../catalogue/kenyaProfile.js';
import { lintDefinition } from '../definition/lintDefinition.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import { exampleRecords } from '../examples/exampleRecords.js';
import type { RecordSource } from '../records/RecordSource.js';
import type { Row } from '../records/Row.js';
import { parsePeriod } from '../time/parsePeriod.js';
import type { Period } from '../time/Period.js';
import { columnsOf, prepareSource } from './prepareSource.js';

const everything: CalculationOptions = { ...options, lineage: true };

const isSound = (definition: IndicatorDefinition): boolean =>
  !lintDefinition(definition, { fields: null }).some(({ severity }) => severity === 'error');

/** The same records three times over, each with an id of its own: values then repeat. */
function threefold(source: RecordSource): RecordSource {
  const tables = new Map(
    source.tables.map((name): [string, Row[]] => [
      name,
      ['', 'x', 'y'].flatMap((suffix) =>
        (source.table(name) ?? []).map((row) => ({ ...row, id: `${String(row['id'])}${suffix}` })),
      ),
    ]),
  );
  return { table: (name) => tables.get(name), tables: source.tables };
}

describe('prepared records', () => {
  it('give the tables of plain records for random definitions', () => {
    fc.assert(
      fc.property(records.map(threefold), definitions.filter(isSound), (source, definition) => {
        const plain = calculateIndicators([definition], source, everything).tables;
        const prepared = calculateIndicators([definition], prepareSource(source), everything);
        expect(prepared.tables).toEqual(plain);
      }),
      { numRuns: Number(process.env['NJIA_PREPARED_RUNS'] ?? 200) },
    );
  }, 120_000);

  it('give the same with a further condition, in several periods', () => {
    const years = ['2021-A1', '2022-A1', '2023-A1'].map(
      (year) => parsePeriod(year, 'KE-FY') as Period,
    );
    fc.assert(
      fc.property(records.map(threefold), definitions.filter(isSound), (source, definition) => {
        const where = definition.numerator?.where ?? { op: 'known', field: 'sex' };
        const prepared = prepareSource(source);
        for (const period of years) {
          const asked = { ...everything, periods: [period], where };
          expect(calculateIndicators([definition], prepared, asked).tables).toEqual(
            calculateIndicators([definition], source, asked).tables,
          );
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('give the tables of plain records for every definition of the catalogue', () => {
    const catalogue = buildCatalogue(kenyaProfile);
    for (const definition of catalogue) {
      if (definition.population === undefined) continue;
      const tables: Record<string, Row[]> = {};
      for (const { tables: own } of exampleRecords(definition).examples)
        for (const [name, rows] of Object.entries(own)) (tables[name] ??= []).push(...rows);
      const source: RecordSource = {
        table: (name) => tables[name],
        tables: Object.keys(tables),
      };
      const asked = { ...everything, overlap: false };
      expect(
        calculateIndicators([definition], prepareSource(source), asked, catalogue).tables,
        definition.id,
      ).toEqual(calculateIndicators([definition], source, asked, catalogue).tables);
    }
  });

  it('leaves the list it was given alone, and prepares each table once', () => {
    const rows: readonly Row[] = [{ id: 'a', sex: 'female' }];
    const source = prepareSource({ table: () => rows, tables: ['cases'] });
    expect(columnsOf(rows)).toBeUndefined();
    expect(columnsOf(source.table('cases') ?? [])).toBeDefined();
    expect(prepareSource(source).table('cases')).toBe(source.table('cases'));
    expect(prepareSource({ table: () => undefined, tables: [] }).table('none')).toBeUndefined();
  });
});
