// Written by `pnpm generate`: do not edit.
import * as z from 'zod';
import { countryList } from '../codelists/country.js';
import { partialDateSchema } from './values.js';

/** A record of Human Trafficking Case Data Standard 2.0. */
export const htcdsRecordSchema = z.strictObject({
  org_Name: z.string().max(1000).optional(),
  org_ShippingCity: z.string().max(1000).optional(),
  org_ShippingCountry: z.enum(countryList.codes).optional(),
  org_ShippingState: z.string().max(1000).optional(),
  org_ShippingStreet: z.string().max(1000).optional(),
  org_ShippingPostalCode: z.string().max(1000).optional(),
  org_ShippingLongitude: z.number().min(-180).max(180).optional(),
  org_ShippingLatitude: z.number().min(-90).max(90).optional(),
  org_Phone: z
    .string()
    .max(16)
    .regex(/^\+?[1-9]\d{1,14}$/u)
    .optional(),
  org_Type: z
    .enum([
      'NGO',
      'LawEnforcement',
      'HealthServiceOrganisation',
      'CentralGovernmentOrganisation',
      'LocalGovernmentOrganisation',
      'ImmigrationService',
      'LegalService',
      'CorporateBusiness',
      'SchoolOrCollege',
    ])
    .optional(),
  prs_Salutation: z.string().max(1000).optional(),
  prs_FirstName: z.string().max(1000).optional(),
  prs_MiddleName: z.string().max(1000).optional(),
  prs_SecondName: z.string().max(1000).optional(),
  prs_Birthdate: partialDateSchema.optional(),
  prs_Gender: z
    .enum([
      'Feminine',
      'Masculine',
      'TransgenderFeminine',
      'TransgenderMasculine',
      'NonConforming',
      'NonSpecifiedUnknown',
    ])
    .optional(),
  prs_Deceased: z.boolean().optional(),
  prs_MaritalStatus: z
    .enum(['Single', 'Married', 'Widowed', 'Divorced', 'Separated', 'RegisteredPartnership'])
    .optional(),
  prs_NumberOfChildren: z.number().min(0).max(150).optional(),
  prs_PrimaryLanguage: z
    .string()
    .max(3)
    .regex(/^[a-z]{3}$/u)
    .optional(),
  prs_SecondaryLanguage: z
    .string()
    .max(3)
    .regex(/^[a-z]{3}$/u)
    .optional(),
  prs_HighestLevelOfEducation: z
    .enum([
      'EarlyChildhoodEducation',
      'PrimaryEducation',
      'LowerSecondaryEducation',
      'UpperSecondaryEducation',
      'PostSecondaryNonTertiaryEducation',
      'ShortCycleTertiaryEducation',
      'BachelorsOrEquivalentLevel',
      'MastersOrEquivalentLevel',
      'DoctoralOrEquivalentLevel',
    ])
    .optional(),
  prs_Citizenship: z.array(z.enum(countryList.codes)).max(64).optional(),
  prs_IdentityNumber: z.string().max(1000).optional(),
  prs_Title: z.string().max(1000).optional(),
  prs_Email: z.string().max(1000).optional(),
  prs_HomePhone: z
    .string()
    .max(16)
    .regex(/^\+?[1-9]\d{1,14}$/u)
    .optional(),
  prs_MobilePhone: z
    .string()
    .max(16)
    .regex(/^\+?[1-9]\d{1,14}$/u)
    .optional(),
  prs_MailingCity: z.string().max(1000).optional(),
  prs_MailingCountry: z.enum(countryList.codes).optional(),
  prs_MailingState: z.string().max(1000).optional(),
  prs_MailingStreet: z.string().max(1000).optional(),
  prs_MailingPostalCode: z.string().max(1000).optional(),
  prs_MailingLongitude: z.number().min(-180).max(180).optional(),
  prs_MailingLatitude: z.number().min(-90).max(90).optional(),
  vic_AgreementToManagePersonalData: z.boolean().optional(),
  vic_TraffickingStatus: z
    .enum(['PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking', 'NotAVictimOfTrafficking'])
    .optional(),
  vic_TraffickingStatusDecisionMakingOrg: z
    .enum(['Police', 'NGO', 'CourtOrProsecution', 'NonPoliceGovernmentalOrganization', 'Other'])
    .optional(),
  vic_RelationshipToTrafficker: z.enum(['Familial', 'Acquainted', 'Unaquainted']).optional(),
  vic_AgeWhenTrafficked: z.number().min(0).max(150).optional(),
  vic_RecruitmentWebsitesAndApps: z
    .array(
      z.enum([
        'Facebook',
        'Instagram',
        'WhatsApp',
        'Telegram',
        'FacebookMessenger',
        'Viber',
        'SnapChat',
        'Line',
        '4Sale',
        'WeChat',
        'QQ',
        'QZone',
        'TikTok',
        'Twitter',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  vic_MethodOfRecruitment: z
    .array(
      z.enum([
        'AtAPlaceOfBusiness',
        'AtAnEducationalInstitution',
        'AtWork',
        'ThroughOnlineSocialNetworks',
        'ThroughAnOnlineAdvertisement',
        'ThroughATelevisionAdvert',
        'ThroughANewspaperAdvert',
        'ThroughFamilyOrFamilyEvents',
        'ThroughFriendsOrSocialEvents',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  vic_LocationOfRecruitment: z.string().max(1000).optional(),
  vic_MethodsOfControl: z
    .array(
      z.enum([
        'PhysicalThreats',
        'ThreatsLawEnforcement',
        'ThreatensChildrenFamily',
        'DebtBondage',
        'FalsePromises',
        'PhysicalAbuse',
        'SexualAbuse',
        'TakesEarnings',
        'RestrictsFinancialAccess',
        'RestrictsMedicalCare',
        'WithholdsNecessities',
        'PsychologicalAbuse',
        'PsychoactiveSubstance',
        'ExcessiveWorkingHours',
        'WithholdsDocuments',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  vic_TypeOfExploitation: z
    .array(
      z.enum([
        'ForcedLabour',
        'SexualExploitation',
        'ChildLabour',
        'ForcedMarriage',
        'Servitude',
        'ForcedMilitaryByNonStateActors',
        'OrganRemoval',
        'ForcedBegging',
        'ForcedAdoption',
        'Surrogacy',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  vic_ForcedLabourIndustry: z
    .enum([
      'A_AgricultureForestryAndFishing',
      'B_MiningAndQuarrying',
      'C_Manufacturing',
      'D_ElectricityGasSteamAndAirConditioningSupply',
      'E_WaterSupplySewerageWasteManagement',
      'F_Construction',
      'G_WholesaleAndRetailTradeRepairOfMotorVehicles',
      'H_TransportationAndStorage',
      'I_AccommodationAndFoodServiceActivities',
      'J_InformationAndCommunication',
      'K_FinancialAndInsuranceActivities',
      'L_RealEstateActivities',
      'M_ProfessionalScientificAndTechnicalActivities',
      'N_AdministrativeAndSupportServiceActivities',
      'O_PublicAdministrationAndDefence',
      'P_Education',
      'Q_HumanHealthAndSocialWorkActivities',
      'R_ArtsEntertainmentAndRecreation',
      'S_OtherServiceActivities',
      'T_ActivitiesOfHouseholdsAsEmployers',
      'U_ActivitiesOfExtraterritorialOrganizations',
    ])
    .optional(),
  vic_TypeOfSexExploitation: z
    .array(
      z.enum(['Prostitution', 'Pornography', 'RemoteInteractiveServices', 'PrivateSexualServices']),
    )
    .max(64)
    .optional(),
  vic_LocationOfExploitation: z.string().max(1000).optional(),
  vic_ExploitationWebsitesAndApps: z
    .array(
      z.enum([
        'Facebook',
        'Instagram',
        'WhatsApp',
        'Telegram',
        'FacebookMessenger',
        'Viber',
        'SnapChat',
        'Line',
        '4Sale',
        'WeChat',
        'QQ',
        'QZone',
        'TikTok',
        'Twitter',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  vic_Vulnerabilities: z
    .array(
      z.enum([
        'Addiction',
        'SocialGroup',
        'Discrimination',
        'Poverty',
        'DisabilityAndPhysicalHealth',
        'MentalHealth',
        'Migration',
        'Homelessness',
        'AbuseSocialMedia',
        'AbusePhysical',
        'Education',
        'WorkEnvironment',
      ]),
    )
    .max(64)
    .optional(),
  vic_DetailsOfVulnerabilities: z.string().max(32000).optional(),
  per_RoleInProcess: z
    .array(
      z.enum([
        'TravellingPartner',
        'Transporter',
        'RecruiterOrIntermediary',
        'BrokerTravelAgent',
        'TransferredIndividual',
        'HarbouredIndividual',
        'SoldIndividual',
        'BoughtIndividual',
        'ReceivedIndividual',
        'ControlledIndividual',
        'Smuggler',
        'Abuser',
        'Kidnapper',
        'Exploiter',
        'Other',
      ]),
    )
    .max(64)
    .optional(),
  per_RoleDetails: z.string().max(32000).optional(),
  per_Organisation: z.string().max(1000).optional(),
  cas_Status: z.enum(['Active', 'FollowUp', 'Closed', 'ClosedReferred']).optional(),
  cas_ReasonForCaseClosure: z.string().max(32000).optional(),
  cas_CaseOwner: z.string().max(1000).optional(),
  cas_ReferringOrganisation: z.string().max(1000).optional(),
  cas_IncomingReferralDate: partialDateSchema.optional(),
  cas_ReferringPrimaryCaseWorker: z.string().max(1000).optional(),
  cas_ReasonForIncomingReferral: z
    .enum(['AdditionalServicesRequired', 'MigrationOrChangeOfLocation', 'Other'])
    .optional(),
  cas_IncomingReferralDetails: z.string().max(32000).optional(),
  cas_ReferredOrganisation: z.string().max(1000).optional(),
  cas_ReferredPrimaryCaseWorker: z.string().max(1000).optional(),
  cas_ReasonForOutgoingReferral: z
    .enum(['AdditionalServicesRequired', 'MigrationOrChangeOfLocation', 'Other'])
    .optional(),
  cas_OutgoingReferralDate: partialDateSchema.optional(),
  cas_OutgoingReferralDetails: z.string().max(32000).optional(),
  cco_CaseComment: z.string().max(32000).optional(),
  hte_Longitude: z.number().min(-180).max(180).optional(),
  hte_Latitude: z.number().min(-90).max(90).optional(),
  hte_City: z.string().max(1000).optional(),
  hte_Country: z.string().max(1000).optional(),
  hte_State: z.string().max(1000).optional(),
  hte_Street: z.string().max(1000).optional(),
  hte_PostalCode: z.string().max(1000).optional(),
  hte_Date: partialDateSchema.optional(),
  hte_Type: z.enum(['Recruitment', 'Transit', 'Exploitation']).optional(),
  hte_Description: z.string().max(32000).optional(),
  spl_Objectives: z.string().max(32000).optional(),
  spl_ActionPlan: z.string().max(32000).optional(),
  spl_PlannedEndDate: partialDateSchema.optional(),
  spl_ActualEndDate: partialDateSchema.optional(),
  spl_Type: z
    .enum([
      'Education',
      'Financial',
      'Health',
      'LabourExploitationRehabilitation',
      'Legal',
      'Livelihood',
      'RightsBasedTraining',
      'SexualExploitationRehabilitation',
      'SocialCare',
    ])
    .optional(),
  con_Consent: z.boolean().optional(),
});
