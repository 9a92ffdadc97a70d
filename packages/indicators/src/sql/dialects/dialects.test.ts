import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../catalogue/buildCatalogue.js';
import { kenyaProfile } from '../../catalogue/kenyaProfile.js';
import { parsePeriod } from '../../time/parsePeriod.js';
import type { Period } from '../../time/Period.js';
import { createTableSql } from '../layout/createTableSql.js';
import { schemaLayout } from '../layout/schemaLayout.js';
import { indicatorSql } from '../run/indicatorSql.js';
import { sqlDialects } from './sqlDialects.js';

const year = parsePeriod('2022-A1', 'KE-FY') as Period;
const options = { placeCodeLengths: kenyaProfile.placeCodeLengths, knowledgeDate: '2024-06-30' };
const catalogue = buildCatalogue(kenyaProfile);
const shown = ['PT-01', 'PT-11', 'PS-04'].map((id) =>
  catalogue.find((definition) => definition.id === `njia-core/${id}`),
);

describe.each(Object.values(sqlDialects))('$id', (dialect) => {
  it.each(shown.flatMap((definition) => definition ?? []))('writes $id', async (definition) => {
    const { account, breakdowns } = indicatorSql(
      definition,
      year,
      dialect,
      schemaLayout(),
      options,
    );
    const text = [account, ...breakdowns.map(({ cells }) => cells)].join(';\n\n');
    await expect(`${text};\n`).toMatchFileSnapshot(
      `../../../test/sql/${dialect.id}/${definition.id.split('/')[1] ?? ''}.sql`,
    );
  });

  it('makes the tables of the shared format', async () => {
    await expect(`${createTableSql(schemaLayout(), dialect).join(';\n')};\n`).toMatchFileSnapshot(
      `../../../test/sql/${dialect.id}/tables.sql`,
    );
  });

  it('quotes names and texts', () => {
    const mark = dialect.id === 'spark' ? '`' : '"';
    expect(dialect.identifier(`a${mark}b`)).toBe(`${mark}a${mark}${mark}b${mark}`);
    expect(dialect.text(`o'b\\`)).toBe(dialect.id === 'spark' ? `'o\\'b\\\\'` : `'o''b\\'`);
    expect(() => dialect.text('a\0')).toThrow('NUL');
    expect(() => dialect.identifier('')).toThrow('name');
  });
});
