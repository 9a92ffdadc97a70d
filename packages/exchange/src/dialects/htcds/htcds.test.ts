import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedData } from '#test/sharedData.js';
import { readRecords } from '../../records/readRecords.js';
import { readSource } from '../../tables/readSource.js';

const read = async (name: string) => readRecords(await readSource(readSharedData(name)));

describeWithSharedData('HTCDS sheets', () => {
  it('come back from the filled template, by their labels', async () => {
    const { dataset, issues } = await read('exchange/htcds-synthetic/htcds_case_sheet_filled.xlsx');
    const { cases, services } = dataset as {
      cases: Record<string, unknown>[];
      services: Record<string, unknown>[];
    };
    expect(cases).toHaveLength(8);
    expect(cases[0]).toMatchObject({
      gender: 'man_boy',
      birthYear: 1983,
      citizenships: ['KE'],
      status: 'confirmed',
      exploitations: [
        {
          types: ['illegal_adoption', 'organ_removal'],
          sectors: ['isic_t', 'isic_b'],
          place: { text: 'Nairobi' },
        },
      ],
      recruitment: { channels: ['school', 'print_advert'], place: { text: 'Malaba' } },
      meansOfControl: ['withholds_documents', 'restricts_medical_care', 'physical_abuse'],
    });
    expect(cases[2]).toMatchObject({ citizenships: ['KE', 'SO'], birthYear: 1989 });
    expect(cases[3]).toMatchObject({ citizenships: ['TW'] });
    expect(cases[5]).toMatchObject({ citizenships: ['CD', 'BI'] });
    expect(services.filter((service) => String(service['id']).endsWith(':in'))).toHaveLength(8);
    expect(services[0]).toMatchObject({ kind: 'referral', date: '2026-01-10' });
    const count = (rule: string) => issues.filter((issue) => issue.rule === rule).length;
    // Street, city, postal code and country stand under the names of others; one name is misspelt, one missing.
    expect(count('HEADER-SHIFTED')).toBe(4);
    expect(count('DIALECT-DEFECT')).toBe(2);
    expect(count('PII-COLUMN')).toBe(15);
    expect(count('CODE-UNKNOWN')).toBe(0);
  });

  it('hold no name, contact or address', async () => {
    const { dataset } = await read('exchange/htcds-synthetic/htcds_case_sheet_filled.xlsx');
    expect(JSON.stringify(dataset)).not.toMatch(/TEST\d|PERSON\d|Moi Avenue|Officer|1983-/u);
  });

  it('are empty in the empty templates, whose numbered rows are no cases', async () => {
    for (const name of [
      'HTCDS Excel Spreadsheet v2.0.xlsx',
      'HTCDS Excel Spreadsheet multi select with validation v2.0.xlsm',
    ]) {
      const { dataset, skipped, dialect } = await read(`standards/input/htcds/${name}`);
      expect([dialect, (dataset as { cases?: unknown }).cases]).toEqual(['htcds-xlsx', undefined]);
      expect(skipped.filter((row) => row.reason === 'template-number').length).toBeGreaterThan(400);
    }
  });

  it('give the same cases from the form, whatever its export', async () => {
    const cases = async (name: string) =>
      (
        (await read(`exchange/kobo-synthetic/htcds_core__${name}`)).dataset as {
          cases: Record<string, unknown>[];
        }
      ).cases;
    const strip = (list: readonly Record<string, unknown>[]) =>
      list.map(({ gender, citizenships, status, birthYear, meansOfControl }) => ({
        gender,
        citizenships,
        status,
        birthYear,
        control: [...((meansOfControl ?? []) as string[])].sort(),
      }));
    const reference = strip(await cases('xml_both.xlsx'));
    expect(reference).toHaveLength(20);
    for (const name of [
      'xml_details.xlsx',
      'xml_summary.csv',
      'xml_both_typed.xlsx',
      'api_v2_data.json',
    ])
      expect([name, strip(await cases(name))]).toEqual([name, reference]);
  }, 60_000);
});
