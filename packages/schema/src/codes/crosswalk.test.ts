import { describe, expect, test } from 'vitest';
import { codeLists, type CodeListId } from '../codelists/index.js';
import { codeListDetails } from './generated/index.js';
import { exportCode, exportLosses } from './exportCode.js';
import { importCode, importCodeEverywhere } from './importCode.js';

const lists = Object.keys(codeLists) as CodeListId[];

describe('import', () => {
  test('an exact code gives our code and needs no source code beside it', () => {
    expect(importCode('cpims', ' CTIP_means_id=tmuf', 'means')).toEqual({
      list: 'means',
      match: 'exact',
      code: 'threat_or_use_of_force',
      candidates: ['threat_or_use_of_force'],
      keepSourceCode: false,
    });
  });

  test('a bare code is understood where it occurs in one field only', () => {
    expect(importCode('cpims', 'TMUF', 'means').code).toBe('threat_or_use_of_force');
    expect(importCode('ctdc.kanon', '1', 'means_of_control')).toEqual({
      list: 'means_of_control',
      match: 'ambiguous',
      candidates: [],
      keepSourceCode: true,
    });
  });

  test('a broad code keeps its candidates and chooses none', () => {
    expect(importCode('unece-rec19', '1', 'transport_mode')).toEqual({
      list: 'transport_mode',
      match: 'broader',
      candidates: ['small_boat', 'ferry_or_ship'],
      keepSourceCode: true,
    });
    expect(importCode('unece-rec19', '3', 'transport_mode').code).toBe('vehicle_unspecified');
    expect(
      importCode('htcds-2.0', 'vic_RecruitmentWebsitesAndApps=WhatsApp', 'recruitment_channel'),
    ).toMatchObject({
      match: 'narrower',
      code: 'messaging_app',
      keepSourceCode: true,
    });
    expect(importCode('htcds-2.0', 'no=such', 'means')).toMatchObject({
      match: 'none',
      candidates: [],
    });
  });

  test('no import of any known code chooses between equals, and only broader entries stay a set', () => {
    for (const id of lists)
      for (const value of codeListDetails[id].values)
        for (const [standard, entries] of Object.entries(value.crosswalk))
          for (const entry of entries) {
            const imported = importCode(standard, entry.code, id);
            const rivals = codeListDetails[id].values.filter((other) =>
              (other.crosswalk[standard] ?? []).some(
                (one) =>
                  one.code.toLowerCase() === entry.code.toLowerCase() &&
                  one.match === imported.match,
              ),
            );
            const chosen = imported.code !== undefined && rivals.length === 1;
            expect(chosen || imported.match === 'broader' || imported.match === 'ambiguous').toBe(
              true,
            );
          }
  });

  test('one code of theirs may speak of several lists of ours', () => {
    const everywhere = importCodeEverywhere('htcds-2.0', 'hte_Type=Recruitment');
    expect(everywhere.map(({ list }) => list)).toContain('act');
    expect(everywhere.map(({ list }) => list)).toContain('location_role');
  });
});

describe('export', () => {
  test('what has no code folds into a wider one, and the loss is counted', () => {
    const folded = exportCode('exploitation_type', 'forced_criminality', 'htcds-2.0');
    expect(folded).toMatchObject({ written: 'vic_TypeOfExploitation=Other', match: 'broader' });
    const exact = exportCode('act', 'recruitment', 'cpims');
    expect(exact).toEqual({
      list: 'act',
      code: 'recruitment',
      written: 'ctip_activity_id=TARC',
      match: 'exact',
    });
    expect(exportLosses([folded, exact, folded])).toEqual([{ ...folded, times: 2 }]);
    expect(exportCode('wellbeing', 'adequate', 'htcds-2.0')).toEqual({
      list: 'wellbeing',
      code: 'adequate',
      match: 'none',
    });
  });

  test('an unknown value is never written as "other" by folding', () => {
    for (const id of lists) {
      const codes: readonly string[] = codeLists[id].codes;
      if (!codes.includes('unknown')) continue;
      expect(exportCode(id, 'unknown', 'htcds-2.0').foldedInto).not.toBe('other');
    }
  });

  test('an exact export comes back as the same code', () => {
    const exact = lists.flatMap((id) =>
      codeLists[id].codes.flatMap((code) =>
        ['htcds-2.0', 'cpims', 'ctdc.kanon', 'catalogue'].flatMap((standard) => {
          const out = exportCode(id, code, standard);
          if (out.match !== 'exact' || out.written === undefined) return [];
          return [[id, code, importCode(standard, out.written, id).code]];
        }),
      ),
    );
    expect(exact.length).toBeGreaterThan(300);
    expect(exact.filter(([, code, back]) => code !== back)).toEqual([]);
  });
});
