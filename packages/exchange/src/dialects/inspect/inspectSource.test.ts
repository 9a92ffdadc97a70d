import { expect, it } from 'vitest';
import { describeWithSharedData, readSharedData } from '#test/sharedData.js';
import { readSource } from '../../tables/readSource.js';
import { inspectSource } from './inspectSource.js';

const inspect = async (name: string) => inspectSource(await readSource(readSharedData(name)));

describeWithSharedData('inspectSource', () => {
  it('names the columns of the CTDC victim-perpetrator file', async () => {
    const { dialect, tables } = await inspect(
      'standards/input/ctdc/CTDC_VPsynthetic_condensed.csv',
    );
    expect(dialect).toBe('ctdc.vp2022');
    expect(tables[0]).toMatchObject({ sheet: 1, headerRow: 1, rows: 21_195 });
    expect(tables[0]!.columns.map((column) => column.name)).toEqual(
      'yearRegister gender majorityStatus isForcedLabour isSexualExploit UN_COO_Region UN_COE_Region IP_Exploiter IP_Gender IP_ageBroad IP_citizen_UNRegion IP_Relation IP_PayMoney IP_RecruiterBroker IP_TransactionProcess IP_ControlAbuseKidnap'.split(
        ' ',
      ),
    );
  }, 30_000);

  it('says where the columns of a hand-made sheet go', async () => {
    const { dialect, score, tables } = await inspect('exchange/messy/cso_title_rows.csv');
    expect([dialect, score > 0.5, tables[0]!.headerRow]).toEqual(['route-sheet', true, 4]);
    expect(tables[0]!.columns.map(({ targets }) => targets[0])).toEqual([
      'id',
      'stops[origin].place.area',
      'stops[origin].place.text',
      'stops[destination].place.country',
      'reportedOn',
      'legs[*].modes',
      'recruitment.channels',
      'persons',
      'notes',
    ]);
  });

  it('shows the hidden sheet, and the tool columns of a form', async () => {
    expect(
      (await inspect('exchange/messy/cso_workbook_hidden_sheet.xlsx')).tables.map(
        ({ visibility }) => visibility,
      ),
    ).toEqual(['visible', 'hidden']);
    const kobo = await inspect('exchange/kobo-synthetic/journey__xml_both.xlsx');
    expect(kobo.tables[1]!.columns.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['field', 'tool']),
    );
    expect(kobo.tables[1]!.columns.find(({ targets }) => targets[0] === 'modes')).toMatchObject({
      options: 8,
    });
  });
});
