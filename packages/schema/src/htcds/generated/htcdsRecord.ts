// Written by `pnpm generate`: do not edit.
import type { Country } from '../../codelists/country.js';
import type { PartialDate } from '../../values/partialDate.js';

/** A record of Human Trafficking Case Data Standard 2.0: all fields of all sections side by side, as its templates have them. */
export interface HtcdsRecord {
  /** Organisation Name (Organization). */
  readonly org_Name?: string | undefined;
  /** Shipping City (Organization). */
  readonly org_ShippingCity?: string | undefined;
  /** Shipping Country (Organization). */
  readonly org_ShippingCountry?: Country | undefined;
  /** Shipping State/Province (Organization). */
  readonly org_ShippingState?: string | undefined;
  /** Shipping Street (Organization). */
  readonly org_ShippingStreet?: string | undefined;
  /** Shipping Zip/Postal Code (Organization). */
  readonly org_ShippingPostalCode?: string | undefined;
  /** Longitude (Organization). */
  readonly org_ShippingLongitude?: number | undefined;
  /** Latitude (Organization). */
  readonly org_ShippingLatitude?: number | undefined;
  /** Phone (Organization). */
  readonly org_Phone?: string | undefined;
  /** Type (Organization). */
  readonly org_Type?: 'NGO' | 'LawEnforcement' | 'HealthServiceOrganisation' | 'CentralGovernmentOrganisation' | 'LocalGovernmentOrganisation' | 'ImmigrationService' | 'LegalService' | 'CorporateBusiness' | 'SchoolOrCollege' | undefined;
  /** Salutation (Person). */
  readonly prs_Salutation?: string | undefined;
  /** First Name (Person). */
  readonly prs_FirstName?: string | undefined;
  /** Middle Name (Person). */
  readonly prs_MiddleName?: string | undefined;
  /** Second Name (Person). */
  readonly prs_SecondName?: string | undefined;
  /** Birthdate (Person). */
  readonly prs_Birthdate?: PartialDate | undefined;
  /** Gender (Person). */
  readonly prs_Gender?: 'Feminine' | 'Masculine' | 'TransgenderFeminine' | 'TransgenderMasculine' | 'NonConforming' | 'NonSpecifiedUnknown' | undefined;
  /** Deceased (Person). */
  readonly prs_Deceased?: boolean | undefined;
  /** Marital Status (Person). */
  readonly prs_MaritalStatus?: 'Single' | 'Married' | 'Widowed' | 'Divorced' | 'Separated' | 'RegisteredPartnership' | undefined;
  /** Number of Children (Person). */
  readonly prs_NumberOfChildren?: number | undefined;
  /** Primary Language (Person). */
  readonly prs_PrimaryLanguage?: string | undefined;
  /** Secondary Language (Person). */
  readonly prs_SecondaryLanguage?: string | undefined;
  /** Highest Level of Education (Person). */
  readonly prs_HighestLevelOfEducation?: 'EarlyChildhoodEducation' | 'PrimaryEducation' | 'LowerSecondaryEducation' | 'UpperSecondaryEducation' | 'PostSecondaryNonTertiaryEducation' | 'ShortCycleTertiaryEducation' | 'BachelorsOrEquivalentLevel' | 'MastersOrEquivalentLevel' | 'DoctoralOrEquivalentLevel' | undefined;
  /** Citizenship (Person). */
  readonly prs_Citizenship?: readonly Country[] | undefined;
  /** Identity Number (Person). */
  readonly prs_IdentityNumber?: string | undefined;
  /** Title (Person). */
  readonly prs_Title?: string | undefined;
  /** Email (Person). */
  readonly prs_Email?: string | undefined;
  /** Home Phone (Person). */
  readonly prs_HomePhone?: string | undefined;
  /** Mobile Phone (Person). */
  readonly prs_MobilePhone?: string | undefined;
  /** Mailing City (Person). */
  readonly prs_MailingCity?: string | undefined;
  /** Mailing Country (Person). */
  readonly prs_MailingCountry?: Country | undefined;
  /** Mailing State/Province (Person). */
  readonly prs_MailingState?: string | undefined;
  /** Mailing Street (Person). */
  readonly prs_MailingStreet?: string | undefined;
  /** Mailing Zip/Postal Code (Person). */
  readonly prs_MailingPostalCode?: string | undefined;
  /** Longitude (Person). */
  readonly prs_MailingLongitude?: number | undefined;
  /** Latitude (Person). */
  readonly prs_MailingLatitude?: number | undefined;
  /** Agreement to Manage Personal Data (Person - Victim Context). Deprecated by the standard. */
  readonly vic_AgreementToManagePersonalData?: boolean | undefined;
  /** Trafficking Status (Person - Victim Context). */
  readonly vic_TraffickingStatus?: 'PossibleVictimOfTrafficking' | 'ActualVictimOfTrafficking' | 'NotAVictimOfTrafficking' | undefined;
  /** Trafficking Status Decision Making Organization (Person - Victim Context). */
  readonly vic_TraffickingStatusDecisionMakingOrg?: 'Police' | 'NGO' | 'CourtOrProsecution' | 'NonPoliceGovernmentalOrganization' | 'Other' | undefined;
  /** Relationship to Trafficker (Person - Victim Context). */
  readonly vic_RelationshipToTrafficker?: 'Familial' | 'Acquainted' | 'Unaquainted' | undefined;
  /** Age when Trafficked (Person - Victim Context). */
  readonly vic_AgeWhenTrafficked?: number | undefined;
  /** Recruitment Websites and Apps (Person - Victim Context). */
  readonly vic_RecruitmentWebsitesAndApps?: readonly ('Facebook' | 'Instagram' | 'WhatsApp' | 'Telegram' | 'FacebookMessenger' | 'Viber' | 'SnapChat' | 'Line' | '4Sale' | 'WeChat' | 'QQ' | 'QZone' | 'TikTok' | 'Twitter' | 'Other')[] | undefined;
  /** Method of Recruitment (Person - Victim Context). */
  readonly vic_MethodOfRecruitment?: readonly ('AtAPlaceOfBusiness' | 'AtAnEducationalInstitution' | 'AtWork' | 'ThroughOnlineSocialNetworks' | 'ThroughAnOnlineAdvertisement' | 'ThroughATelevisionAdvert' | 'ThroughANewspaperAdvert' | 'ThroughFamilyOrFamilyEvents' | 'ThroughFriendsOrSocialEvents' | 'Other')[] | undefined;
  /** Location of Recruitment (Person - Victim Context). */
  readonly vic_LocationOfRecruitment?: string | undefined;
  /** Methods of Control (Person - Victim Context). */
  readonly vic_MethodsOfControl?: readonly ('PhysicalThreats' | 'ThreatsLawEnforcement' | 'ThreatensChildrenFamily' | 'DebtBondage' | 'FalsePromises' | 'PhysicalAbuse' | 'SexualAbuse' | 'TakesEarnings' | 'RestrictsFinancialAccess' | 'RestrictsMedicalCare' | 'WithholdsNecessities' | 'PsychologicalAbuse' | 'PsychoactiveSubstance' | 'ExcessiveWorkingHours' | 'WithholdsDocuments' | 'Other')[] | undefined;
  /** Type of Exploitation (Person - Victim Context). */
  readonly vic_TypeOfExploitation?: readonly ('ForcedLabour' | 'SexualExploitation' | 'ChildLabour' | 'ForcedMarriage' | 'Servitude' | 'ForcedMilitaryByNonStateActors' | 'OrganRemoval' | 'ForcedBegging' | 'ForcedAdoption' | 'Surrogacy' | 'Other')[] | undefined;
  /** Forced Labour Industry (Person - Victim Context). */
  readonly vic_ForcedLabourIndustry?: 'A_AgricultureForestryAndFishing' | 'B_MiningAndQuarrying' | 'C_Manufacturing' | 'D_ElectricityGasSteamAndAirConditioningSupply' | 'E_WaterSupplySewerageWasteManagement' | 'F_Construction' | 'G_WholesaleAndRetailTradeRepairOfMotorVehicles' | 'H_TransportationAndStorage' | 'I_AccommodationAndFoodServiceActivities' | 'J_InformationAndCommunication' | 'K_FinancialAndInsuranceActivities' | 'L_RealEstateActivities' | 'M_ProfessionalScientificAndTechnicalActivities' | 'N_AdministrativeAndSupportServiceActivities' | 'O_PublicAdministrationAndDefence' | 'P_Education' | 'Q_HumanHealthAndSocialWorkActivities' | 'R_ArtsEntertainmentAndRecreation' | 'S_OtherServiceActivities' | 'T_ActivitiesOfHouseholdsAsEmployers' | 'U_ActivitiesOfExtraterritorialOrganizations' | undefined;
  /** Type of Sex Exploitation (Person - Victim Context). */
  readonly vic_TypeOfSexExploitation?: readonly ('Prostitution' | 'Pornography' | 'RemoteInteractiveServices' | 'PrivateSexualServices')[] | undefined;
  /** Location of Exploitation (Person - Victim Context). */
  readonly vic_LocationOfExploitation?: string | undefined;
  /** Exploitation Websites and Apps (Person - Victim Context). */
  readonly vic_ExploitationWebsitesAndApps?: readonly ('Facebook' | 'Instagram' | 'WhatsApp' | 'Telegram' | 'FacebookMessenger' | 'Viber' | 'SnapChat' | 'Line' | '4Sale' | 'WeChat' | 'QQ' | 'QZone' | 'TikTok' | 'Twitter' | 'Other')[] | undefined;
  /** Vulnerabilities (Person - Victim Context). Deprecated by the standard. */
  readonly vic_Vulnerabilities?: readonly ('Addiction' | 'SocialGroup' | 'Discrimination' | 'Poverty' | 'DisabilityAndPhysicalHealth' | 'MentalHealth' | 'Migration' | 'Homelessness' | 'AbuseSocialMedia' | 'AbusePhysical' | 'Education' | 'WorkEnvironment')[] | undefined;
  /** Details Of Vulnerabilities (Person - Victim Context). Deprecated by the standard. */
  readonly vic_DetailsOfVulnerabilities?: string | undefined;
  /** Role in Process (Person - Perpetrator Context). */
  readonly per_RoleInProcess?: readonly ('TravellingPartner' | 'Transporter' | 'RecruiterOrIntermediary' | 'BrokerTravelAgent' | 'TransferredIndividual' | 'HarbouredIndividual' | 'SoldIndividual' | 'BoughtIndividual' | 'ReceivedIndividual' | 'ControlledIndividual' | 'Smuggler' | 'Abuser' | 'Kidnapper' | 'Exploiter' | 'Other')[] | undefined;
  /** Role Details (Person - Perpetrator Context). */
  readonly per_RoleDetails?: string | undefined;
  /** Organisation (Person - Perpetrator Context). */
  readonly per_Organisation?: string | undefined;
  /** Status (Case). */
  readonly cas_Status?: 'Active' | 'FollowUp' | 'Closed' | 'ClosedReferred' | undefined;
  /** Reason for Case Closure (Case). */
  readonly cas_ReasonForCaseClosure?: string | undefined;
  /** Case Owner (Case). */
  readonly cas_CaseOwner?: string | undefined;
  /** Referring Organisation (Referral Details). */
  readonly cas_ReferringOrganisation?: string | undefined;
  /** Incoming Referral Date (Referral Details). */
  readonly cas_IncomingReferralDate?: PartialDate | undefined;
  /** Referring Primary Case Worker (Referral Details). */
  readonly cas_ReferringPrimaryCaseWorker?: string | undefined;
  /** Reason for Incoming Referral (Referral Details). */
  readonly cas_ReasonForIncomingReferral?: 'AdditionalServicesRequired' | 'MigrationOrChangeOfLocation' | 'Other' | undefined;
  /** Incoming Referral Details (Referral Details). */
  readonly cas_IncomingReferralDetails?: string | undefined;
  /** Referred Organisation (Referral Details). */
  readonly cas_ReferredOrganisation?: string | undefined;
  /** Referred Primary Case Worker (Referral Details). */
  readonly cas_ReferredPrimaryCaseWorker?: string | undefined;
  /** Reason for Outgoing Referral (Referral Details). */
  readonly cas_ReasonForOutgoingReferral?: 'AdditionalServicesRequired' | 'MigrationOrChangeOfLocation' | 'Other' | undefined;
  /** Outgoing Referral Date (Referral Details). */
  readonly cas_OutgoingReferralDate?: PartialDate | undefined;
  /** Outgoing Referral Details (Referral Details). */
  readonly cas_OutgoingReferralDetails?: string | undefined;
  /** Case Comment (Case Comment). */
  readonly cco_CaseComment?: string | undefined;
  /** Longitude (Historic Trafficking Events). */
  readonly hte_Longitude?: number | undefined;
  /** Latitude (Historic Trafficking Events). */
  readonly hte_Latitude?: number | undefined;
  /** City (Historic Trafficking Events). */
  readonly hte_City?: string | undefined;
  /** Country (Historic Trafficking Events). */
  readonly hte_Country?: string | undefined;
  /** State (Historic Trafficking Events). */
  readonly hte_State?: string | undefined;
  /** Street (Historic Trafficking Events). */
  readonly hte_Street?: string | undefined;
  /** PostalCode (Historic Trafficking Events). */
  readonly hte_PostalCode?: string | undefined;
  /** Date (Historic Trafficking Events). */
  readonly hte_Date?: PartialDate | undefined;
  /** Type (Historic Trafficking Events). */
  readonly hte_Type?: 'Recruitment' | 'Transit' | 'Exploitation' | undefined;
  /** Description (Historic Trafficking Events). */
  readonly hte_Description?: string | undefined;
  /** Objectives (Support Plan). */
  readonly spl_Objectives?: string | undefined;
  /** Action Plan (Support Plan). */
  readonly spl_ActionPlan?: string | undefined;
  /** Planned End Date (Support Plan). */
  readonly spl_PlannedEndDate?: PartialDate | undefined;
  /** Actual End Date (Support Plan). */
  readonly spl_ActualEndDate?: PartialDate | undefined;
  /** Type (Support Plan). */
  readonly spl_Type?: 'Education' | 'Financial' | 'Health' | 'LabourExploitationRehabilitation' | 'Legal' | 'Livelihood' | 'RightsBasedTraining' | 'SexualExploitationRehabilitation' | 'SocialCare' | undefined;
  /** Consent (Consent). */
  readonly con_Consent?: boolean | undefined;
}
