import { describe, expect, it } from 'vitest';
import { ctdcEdition } from './ctdcEdition.js';

describe('ctdcEdition', () => {
  it.each([
    [['yearRegister', 'IP_Exploiter'], 'ctdc.vp2022'],
    [['yearOfRegistration', 'Datasource'], 'ctdc.kanon'],
    [['YEAROFREGISTRATION', 'meansOfControlThreatOfLawEnforce'], 'ctdc.syn2021'],
    [['yearOfRegistration', 'meansDebtBondageEarnings', 'typeOfLabourOther'], 'ctdc.syn2024'],
    [['yearOfRegistration', 'meansDebtBondageEarnings', 'sectorOfLabourOther'], 'ctdc.syn2026'],
    [['yearOfRegistration', 'ageBroad', 'CountryOfExploitation', 'extra'], 'ctdc.kanon'],
    [['yearOfRegistration', 'pupils'], undefined],
    [['constructor'], undefined],
  ])('tells %j', (headings, edition) => {
    expect(ctdcEdition(headings)).toBe(edition);
  });
});
