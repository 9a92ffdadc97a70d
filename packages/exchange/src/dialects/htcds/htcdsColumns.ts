import { foldText } from '../../records/values/foldText.js';

/** A field of HTCDS that case sheets and forms carry. */
export interface HtcdsField {
  /** Name of the standard. */
  readonly name: string;
  /** Label of the standard. */
  readonly label: string;
  /** Where it goes in a case; nothing for what is not imported. */
  readonly target?: string;
  /** Kind of personal data, which is not imported. */
  readonly personal?: 'name' | 'email' | 'phone' | 'address' | 'national-id';
  /** Other names under which the published toolkits write it. */
  readonly aliases?: readonly string[];
  /** Fields whose code has no home in a case: kept as a source code under this field of ours. */
  readonly keepUnder?: string;
}

/** The fields of HTCDS 2.0 that a case sheet may hold. Source: UNMigration/HTCDS (IOM, CC BY 4.0). */
export const htcdsFields: readonly HtcdsField[] = [
  { name: 'cas_CaseOwner', label: 'Case Owner', personal: 'name' },
  { name: 'prs_Salutation', label: 'Salutation', personal: 'name' },
  { name: 'prs_FirstName', label: 'First Name', personal: 'name', aliases: ['prs_First_Name'] },
  { name: 'prs_MiddleName', label: 'Middle Name', personal: 'name' },
  { name: 'prs_SecondName', label: 'Second Name', personal: 'name', aliases: ['prs_Second_Name'] },
  { name: 'con_Consent', label: 'Consent', target: 'consent' },
  { name: 'prs_Birthdate', label: 'Birthdate', target: 'birthDate' },
  { name: 'prs_Gender', label: 'Gender', target: 'gender' },
  { name: 'prs_Citizenship', label: 'Citizenship', target: 'citizenships' },
  { name: 'prs_Title', label: 'Title', personal: 'name' },
  { name: 'prs_Email', label: 'Email', personal: 'email' },
  { name: 'prs_HomePhone', label: 'Home Phone', personal: 'phone' },
  { name: 'prs_MobilePhone', label: 'Mobile Phone', personal: 'phone' },
  { name: 'prs_IdentityNumber', label: 'Identity Number', personal: 'national-id' },
  { name: 'prs_MailingStreet', label: 'Mailing Street', personal: 'address' },
  { name: 'prs_MailingCity', label: 'Mailing City', personal: 'address' },
  { name: 'prs_MailingState', label: 'Mailing State/Province', personal: 'address' },
  { name: 'prs_MailingPostalCode', label: 'Mailing Zip/Postal Code', personal: 'address' },
  { name: 'prs_MailingCountry', label: 'Mailing Country', personal: 'address' },
  { name: 'vic_TraffickingStatus', label: 'Trafficking Status', target: 'status' },
  {
    name: 'vic_TraffickingStatusDecisionMakingOrg',
    label: 'Trafficking Status Decision Making Organization',
    target: 'statusHistory[1].decider',
    aliases: ['vic_TraffickinStatusDecisionMakingOrg'],
  },
  {
    name: 'vic_MethodOfRecruitment',
    label: 'Method of Recruitment',
    target: 'recruitment.channels',
  },
  {
    name: 'vic_LocationOfRecruitment',
    label: 'Location of Recruitment',
    target: 'recruitment.place.text',
  },
  {
    name: 'vic_RecruitmentWebsitesAndApps',
    label: 'Recruitment Websites and Apps',
    target: 'recruitment.onlinePlatforms',
  },
  {
    name: 'vic_RelationshipToTrafficker',
    label: 'Relationship to Trafficker',
    target: 'recruitment.recruiterRelationships',
  },
  { name: 'vic_AgeWhenTrafficked', label: 'Age when Trafficked', target: 'ageWhenTrafficked' },
  {
    name: 'vic_MethodsOfControl',
    label: 'Methods of Control',
    target: 'meansOfControl',
    aliases: ['vic_Methods_of_Control'],
  },
  {
    name: 'vic_TypeOfExploitation',
    label: 'Type of Exploitation',
    target: 'exploitations[1].types',
  },
  {
    name: 'vic_TypeOfSexExploitation',
    label: 'Type of Sex Exploitation',
    target: 'exploitations[1].types',
  },
  {
    name: 'vic_ForcedLabourIndustry',
    label: 'Forced Labour Industry',
    target: 'exploitations[1].sectors',
  },
  {
    name: 'vic_LocationOfExploitation',
    label: 'Location of Exploitation',
    target: 'exploitations[1].place.text',
  },
  { name: 'cas_Status', label: 'Status', keepUnder: 'closed' },
  {
    name: 'cas_ReferringOrganisation',
    label: 'Referring Organisation',
    target: 'referralIn.referredByName',
  },
  { name: 'cas_IncomingReferralDate', label: 'Incoming Referral Date', target: 'referralIn.date' },
  {
    name: 'cas_ReferringPrimaryCaseWorker',
    label: 'Referring Primary Case Worker',
    personal: 'name',
  },
  {
    name: 'cas_ReasonForIncomingReferral',
    label: 'Reason for Incoming Referral',
    keepUnder: 'referralIn',
  },
  {
    name: 'cas_IncomingReferralDetails',
    label: 'Incoming Referral Details',
    target: 'referralIn.notes',
  },
  {
    name: 'cas_ReferredOrganisation',
    label: 'Referred Organisation',
    target: 'referralOut.providerName',
  },
  {
    name: 'cas_ReferredPrimaryCaseWorker',
    label: 'Referred Primary Case Worker',
    personal: 'name',
  },
  {
    name: 'cas_ReasonForOutgoingReferral',
    label: 'Reason for Outgoing Referral',
    keepUnder: 'referralOut',
  },
  { name: 'cas_OutgoingReferralDate', label: 'Outgoing Referral Date', target: 'referralOut.date' },
  {
    name: 'cas_OutgoingReferralDetails',
    label: 'Outgoing Referral Details',
    target: 'referralOut.notes',
  },
  { name: 'cas_ReasonForCaseClosure', label: 'Reason for Case Closure', target: 'notes' },
];

const byName = new Map(
  htcdsFields.flatMap((field) =>
    [field.name, ...(field.aliases ?? [])].map((name) => [name.toLowerCase(), field] as const),
  ),
);
const byLabel = new Map(htcdsFields.map((field) => [foldText(field.label), field]));

/**
 * The field that a machine name means, published misspellings included.
 *
 * @param name - Such as `vic_Methods_of_Control`.
 */
export function htcdsByName(name: string): HtcdsField | undefined {
  return byName.get(name.trim().toLowerCase());
}

/**
 * The field that a label means.
 *
 * @param label - Such as `Mailing Street`.
 */
export function htcdsByLabel(label: string): HtcdsField | undefined {
  return byLabel.get(foldText(label));
}

/**
 * Whether headings are those of an HTCDS sheet or form: four known names or more.
 *
 * @param headings - Headings of one table, group paths and answers allowed.
 */
export function isHtcdsHeadings(headings: readonly string[]): boolean {
  const found = new Set(
    headings
      .flatMap((heading) => heading.split('/').map((part) => htcdsByName(part)?.name))
      .filter((name) => name !== undefined),
  );
  return found.size >= 4;
}
