import type { WorkbookContent } from '@njia/exchange';

const names = ['', 'cas_CaseOwner', 'prs_Salutation', 'prs_FirstName', 'prs_SecondName', 'con_Consent', 'prs_Birthdate', 'prs_Gender', 'prs_Citizenship', 'vic_TraffickingStatus', 'vic_TraffickinStatusDecisionMakingOrg', 'vic_MethodOfRecruitment', 'vic_LocationOfRecruitment', 'vic_MethodsOfControl', 'vic_TypeOfExploitation', 'vic_ForcedLabourIndustry', 'vic_TypeOfSexExploitation', 'vic_LocationOfExploitation', 'cas_Status', 'cas_ReferringOrganisation', 'cas_IncomingReferralDate'];
const labels = ['', 'Case Owner', 'Salutation', 'First Name', 'Second Name', 'Consent', 'Birthdate', 'Gender', 'Citizenship', 'Trafficking Status', 'Trafficking Status Decision Making Organization', 'Method of Recruitment', 'Location of Recruitment', 'Methods of Control', 'Type of Exploitation', 'Forced Labour Industry', 'Type of Sex Exploitation', 'Location of Exploitation', 'Status', 'Referring Organisation', 'Incoming Referral Date'];
const household = 'Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use';

const day = (date: string) => ({ kind: 'date', date }) as const;

/** Cases in the layout of the HTCDS 2.0 Excel template (IOM, CC BY 4.0), names hidden in row 1. */
export const htcdsWorkbook: WorkbookContent = {
  sheets: [
    {
      name: 'Case Sheet',
      hiddenRows: [1],
      rows: [
        names,
        labels,
        [1, 'Officer A', '', 'TEST', 'PERSON-1', 'Yes', day('1998-04-12'), 'Feminine', 'Kenya', 'Actual victim of trafficking', 'NGO', 'Through a recruitment agency', 'Nairobi', 'Withholds documents; Restricts movement', 'Forced labour', household, '', 'Riyadh', 'Follow up', 'Org 1', day('2026-01-14')],
        [2, 'Officer A', '', 'TEST', 'PERSON-2', 'Yes', day('2010-09-30'), 'Feminine', 'Uganda', 'Actual victim of trafficking', 'Police', 'Through family members', 'Moroto', 'Physical abuse', 'Forced labour', '', '', 'Nairobi', 'Open', 'Org 2', day('2026-02-02')],
        [3, 'Officer B', '', 'TEST', 'PERSON-3', 'No', day('1991-01-05'), 'Masculine', 'Ethiopia', 'Suspected victim of trafficking', 'NGO', '', 'Moyale', 'False promises', 'Slavery and similar practices', 'Construction', '', 'Nairobi', 'Open', 'Org 2', day('2026-02-19')],
      ],
    },
  ],
};
