import { describe, expect, test } from 'vitest';
import { codeListDetails } from '../codes/index.js';
import { htcdsRecordSchema } from '../zod/index.js';
import { findHtcdsCode, findHtcdsField, htcds, splitHtcdsCell } from './index.js';

const field = (name: string) => htcds.fields.find((candidate) => candidate.name === name);
const toolkit = (kind: 'excel' | 'xlsform') =>
  htcds.toolkitNames.filter((name) => name.toolkit === kind);

describe('HTCDS 2.0 as data', () => {
  test('has its 84 fields, 182 codes in 21 picklists, 40 Core fields and 23 defects', () => {
    expect(htcds.fields).toHaveLength(84);
    expect(new Set(htcds.fields.map(({ name }) => name)).size).toBe(84);
    expect(htcds.fields.flatMap(({ codes = [] }) => codes)).toHaveLength(182);
    expect(htcds.fields.filter(({ codes }) => codes !== undefined)).toHaveLength(21);
    expect(htcds.fields.filter(({ core }) => core)).toHaveLength(40);
    expect(htcds.fields.filter(({ core, status }) => core && status === 'draft')).toHaveLength(38);
    expect(htcds.defects).toHaveLength(23);
    expect(htcds.attribution).toContain('CC BY 4.0');
  });

  test('every crosswalk entry of our code lists names a field and code that exist', () => {
    for (const list of Object.values(codeListDetails))
      for (const { crosswalk } of list.values)
        for (const { code } of crosswalk['htcds-2.0'] ?? []) {
          const [name, value] = code.split('=');
          const known = field(name ?? '');
          const codes = known?.codes;
          const exists = codes === undefined || codes.some((one) => one.code === value);
          expect([code, known !== undefined, exists]).toEqual([code, true, true]);
        }
  });

  test('a record is checked strictly', () => {
    expect(
      htcdsRecordSchema.safeParse({
        prs_Gender: 'Feminine',
        vic_MethodsOfControl: ['DebtBondage'],
        prs_Citizenship: ['KE'],
      }).success,
    ).toBe(true);
    expect(htcdsRecordSchema.safeParse({ prs_Gender: 'F' }).success).toBe(false);
    expect(htcdsRecordSchema.safeParse({ prs_Name: 'x' }).success).toBe(false);
    expect(htcdsRecordSchema.safeParse({ prs_HomePhone: '+254700000000' }).success).toBe(true);
  });
});

/** One test a defect: what the data and the readers' helpers make of it. */
const tests: Readonly<Record<string, () => void>> = {
  code_trailing_space: () => {
    expect(findHtcdsCode('vic_MethodsOfControl', 'DebtBondage ')?.code).toBe('DebtBondage');
    expect(splitHtcdsCell('vic_MethodsOfControl', 'DebtBondage  PsychologicalAbuse').codes[0]).toBe(
      'DebtBondage',
    );
  },
  definition_vs_picklist: () => {
    expect(findHtcdsCode('vic_MethodsOfControl', 'ThreatOfLawEnforcement')?.code).toBe(
      'ThreatsLawEnforcement',
    );
    expect(findHtcdsCode('vic_MethodsOfControl', 'PsychoactiveSubstances')?.code).toBe(
      'PsychoactiveSubstance',
    );
    expect(findHtcdsCode('vic_MethodsOfControl', 'RestrictsMovement')).toBeUndefined();
    expect(codeListDetails.means_of_control.values.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['restricts_movement', 'uses_children']),
    );
  },
  xlsform_names: () => {
    expect(findHtcdsField('prs_First_Name')?.name).toBe('prs_FirstName');
    expect(findHtcdsField('prs_Second_Name')?.name).toBe('prs_SecondName');
    expect(findHtcdsField('vic_Methods_of_Control')?.name).toBe('vic_MethodsOfControl');
  },
  xlsform_label: () => {
    expect(findHtcdsField('prs_Title', 'Second Name')?.name).toBe('prs_Title');
  },
  citizenship_cardinality: () => {
    expect(field('prs_Citizenship')?.multiple).toBe(true);
    expect(toolkit('xlsform').find((name) => name.field === 'prs_Citizenship')?.multiple).toBe(
      false,
    );
  },
  industry_cardinality: () => {
    expect(field('vic_ForcedLabourIndustry')?.multiple).toBe(false);
    for (const kind of ['excel', 'xlsform'] as const)
      expect(
        toolkit(kind).find((name) => name.field === 'vic_ForcedLabourIndustry')?.multiple,
      ).toBe(true);
  },
  referral_reason_type: () => {
    expect(field('cas_ReasonForIncomingReferral')?.codes).toHaveLength(3);
    expect(
      findHtcdsCode('cas_ReasonForIncomingReferral', 'additional services required')?.code,
    ).toBe('AdditionalServicesRequired');
  },
  xlsform_missing_core: () => {
    const there = new Set(toolkit('xlsform').map((name) => name.field));
    const absent = htcds.fields.filter(
      ({ core, status, name }) => core && status === 'draft' && !there.has(name),
    );
    expect(absent.map(({ name }) => name).sort()).toEqual([
      'cas_CaseOwner',
      'cas_OutgoingReferralDate',
      'cas_OutgoingReferralDetails',
      'cas_ReasonForCaseClosure',
      'cas_ReasonForOutgoingReferral',
      'cas_ReferredOrganisation',
      'cas_ReferredPrimaryCaseWorker',
    ]);
  },
  excel_header_typo: () => {
    expect(findHtcdsField('vic_TraffickinStatusDecisionMakingOrg')?.name).toBe(
      'vic_TraffickingStatusDecisionMakingOrg',
    );
  },
  excel_header_blank: () => {
    expect(findHtcdsField('', 'Reason for Outgoing Referral')?.name).toBe(
      'cas_ReasonForOutgoingReferral',
    );
    expect(findHtcdsField('')).toBeUndefined();
  },
  excel_address_crossed: () => {
    expect(findHtcdsField('prs_MailingCity', 'Mailing Street')?.name).toBe('prs_MailingStreet');
    expect(findHtcdsField('prs_MailingPostalCode', 'Mailing Country')?.name).toBe(
      'prs_MailingCountry',
    );
    expect(findHtcdsField('prs_MailingCity', 'Mailing City')?.name).toBe('prs_MailingCity');
  },
  labels_not_codes: () => {
    expect(findHtcdsCode('cas_Status', 'Follow up')?.code).toBe('FollowUp');
    expect(findHtcdsCode('cas_Status', 'FollowUp')?.code).toBe('FollowUp');
    expect(
      findHtcdsCode('cas_ReasonForIncomingReferral', 'Migration Or Change Of Location')?.code,
    ).toBe('MigrationOrChangeOfLocation');
  },
  separator_in_label: () => {
    const labels = field('vic_ForcedLabourIndustry')!.codes!.filter(({ label }) =>
      label.includes('; '),
    );
    expect(labels).toHaveLength(4);
    const cell = [...labels.map(({ label }) => label), 'Education'].join('; ');
    expect(splitHtcdsCell('vic_ForcedLabourIndustry', cell)).toEqual({
      codes: [...labels.map(({ code }) => code), 'P_Education'],
      unknown: 0,
    });
  },
  vba_substring: () => {
    // The macro refuses what is already part of the cell: a lost "Other" cannot be told from one not chosen.
    expect(splitHtcdsCell('vic_TypeOfExploitation', 'Other')).toEqual({
      codes: ['Other'],
      unknown: 0,
    });
    expect(htcds.defects.find(({ id }) => id === 'vba_substring')?.handling).toContain(
      'cannot be repaired',
    );
  },
  vba_columns: () => {
    expect(
      toolkit('excel')
        .filter(({ multiple }) => multiple)
        .map(({ position }) => position),
    ).toEqual(['I', 'U', 'W', 'X', 'Y', 'Z']);
  },
  date_rule_reference: () => {
    expect(
      toolkit('excel')
        .filter(({ position }) => ['AD', 'AK'].includes(position))
        .map((name) => field(name.field)?.kind),
    ).toEqual(['date', 'date']);
  },
  nbsp_in_labels: () => {
    expect(findHtcdsCode('prs_Gender', 'Feminine\u00a0')?.code).toBe('Feminine');
  },
  definition_copy_paste: () => {
    expect(htcds.fields.every((one) => !Object.hasOwn(one, 'description'))).toBe(true);
  },
  regressions: () => {
    expect(codeListDetails.exploitation_type.values.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['forced_criminality', 'armed_activity']),
    );
    expect(
      field('vic_TypeOfExploitation')?.codes?.some(({ code }) => code === 'IllicitActivities'),
    ).toBe(false);
  },
  code_misspelt: () => {
    expect(findHtcdsCode('vic_RelationshipToTrafficker', 'Unacquainted')?.code).toBe('Unaquainted');
  },
  country_free_text: () => {
    expect(field('hte_Country')?.kind).toBe('text');
    expect(field('prs_Citizenship')?.kind).toBe('country');
  },
  no_missing_codes: () => {
    expect(field('vic_TraffickingStatus')?.codes?.some(({ code }) => /unknown/iu.test(code))).toBe(
      false,
    );
    expect(codeListDetails.absence_reason.values.length).toBeGreaterThan(0);
  },
  row_numbers: () => {
    expect(toolkit('excel').some(({ position }) => position === 'A')).toBe(false);
  },
};

describe('each verified defect', () => {
  test('has its test', () => {
    expect(Object.keys(tests).sort()).toEqual(htcds.defects.map(({ id }) => id).sort());
  });
  test.each(Object.entries(tests))('%s', (_, run) => {
    expect(run).not.toThrow();
  });
});
