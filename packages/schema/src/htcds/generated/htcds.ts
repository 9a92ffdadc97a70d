// Written by `pnpm generate`: do not edit.
import type { HtcdsStandard } from '../htcdsStandard.js';

/** Human Trafficking Case Data Standard 2.0 (International Organization for Migration (IOM)), CC BY 4.0, with the names in its toolkits and its verified defects. */
export const htcds: HtcdsStandard = {
 "standard": "htcds-2.0",
 "title": "Human Trafficking Case Data Standard 2.0",
 "publisher": "International Organization for Migration (IOM)",
 "source": "UNMigration/HTCDS@3c2f653",
 "licence": "CC BY 4.0; to be used in line with the mandate and values of IOM",
 "attribution": "Field names, labels and codes are from the Human Trafficking Case Data Standard 2.0 by IOM, CC BY 4.0. They were rearranged, and spellings found in its toolkits were added; descriptions are left out. IOM does not endorse this project.",
 "fields": [
  {
   "name": "org_Name",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Organisation Name",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "org_ShippingCity",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Shipping City",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "org_ShippingCountry",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Shipping Country",
   "type": "Picklist or Text",
   "kind": "country",
   "multiple": false
  },
  {
   "name": "org_ShippingState",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Shipping State/Province",
   "type": "Picklist or Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "org_ShippingStreet",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Shipping Street",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "org_ShippingPostalCode",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Shipping Zip/Postal Code",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "org_ShippingLongitude",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Longitude",
   "type": "Geolocation",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "org_ShippingLatitude",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Latitude",
   "type": "Geolocation",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "org_Phone",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Phone",
   "type": "Text",
   "kind": "phone",
   "multiple": false
  },
  {
   "name": "org_Type",
   "section": "Organization",
   "status": "draft",
   "core": false,
   "label": "Type",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "NGO",
     "label": "NGO"
    },
    {
     "code": "LawEnforcement",
     "label": "Law Enforcement"
    },
    {
     "code": "HealthServiceOrganisation",
     "label": "Health Service Organisation"
    },
    {
     "code": "CentralGovernmentOrganisation",
     "label": "Central Government Organisation"
    },
    {
     "code": "LocalGovernmentOrganisation",
     "label": "Local Government Organisation"
    },
    {
     "code": "ImmigrationService",
     "label": "Immigration Service"
    },
    {
     "code": "LegalService",
     "label": "Legal Service"
    },
    {
     "code": "CorporateBusiness",
     "label": "Corporate Business"
    },
    {
     "code": "SchoolOrCollege",
     "label": "School or College"
    }
   ]
  },
  {
   "name": "prs_Salutation",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Salutation",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_FirstName",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "First Name",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_MiddleName",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Middle Name",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_SecondName",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Second Name",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_Birthdate",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Birthdate",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "prs_Gender",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Gender",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Feminine",
     "label": "Feminine"
    },
    {
     "code": "Masculine",
     "label": "Masculine"
    },
    {
     "code": "TransgenderFeminine",
     "label": "Transgender Feminine"
    },
    {
     "code": "TransgenderMasculine",
     "label": "Transgender Masculine"
    },
    {
     "code": "NonConforming",
     "label": "Non-Conforming"
    },
    {
     "code": "NonSpecifiedUnknown",
     "label": "Not Specified/Unknown"
    }
   ]
  },
  {
   "name": "prs_Deceased",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Deceased",
   "type": "Checkbox",
   "kind": "boolean",
   "multiple": false
  },
  {
   "name": "prs_MaritalStatus",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Marital Status",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Single",
     "label": "Single"
    },
    {
     "code": "Married",
     "label": "Married"
    },
    {
     "code": "Widowed",
     "label": "Widowed"
    },
    {
     "code": "Divorced",
     "label": "Divorced"
    },
    {
     "code": "Separated",
     "label": "Separated"
    },
    {
     "code": "RegisteredPartnership",
     "label": "Registered Partnership"
    }
   ]
  },
  {
   "name": "prs_NumberOfChildren",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Number of Children",
   "type": "Number",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "prs_PrimaryLanguage",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Primary Language",
   "type": "Picklist",
   "kind": "language",
   "multiple": false
  },
  {
   "name": "prs_SecondaryLanguage",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Secondary Language",
   "type": "Picklist",
   "kind": "language",
   "multiple": false
  },
  {
   "name": "prs_HighestLevelOfEducation",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Highest Level of Education",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "EarlyChildhoodEducation",
     "label": "Early Childhood Education"
    },
    {
     "code": "PrimaryEducation",
     "label": "Primary Education"
    },
    {
     "code": "LowerSecondaryEducation",
     "label": "Lower Secondary Education"
    },
    {
     "code": "UpperSecondaryEducation",
     "label": "Upper Secondary Education"
    },
    {
     "code": "PostSecondaryNonTertiaryEducation",
     "label": "Post-secondary Non-tertiary Education"
    },
    {
     "code": "ShortCycleTertiaryEducation",
     "label": "Short-cycle Tertiary Education"
    },
    {
     "code": "BachelorsOrEquivalentLevel",
     "label": "Bachelor’s or Equivalent Level"
    },
    {
     "code": "MastersOrEquivalentLevel",
     "label": "Master’s or Equivalent Level"
    },
    {
     "code": "DoctoralOrEquivalentLevel",
     "label": "Doctoral or Equivalent Level"
    }
   ]
  },
  {
   "name": "prs_Citizenship",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Citizenship",
   "type": "Multiselect Picklist",
   "kind": "country",
   "multiple": true
  },
  {
   "name": "prs_IdentityNumber",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Identity Number",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_Title",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Title",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_Email",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Email",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_HomePhone",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Home Phone",
   "type": "Text",
   "kind": "phone",
   "multiple": false
  },
  {
   "name": "prs_MobilePhone",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mobile Phone",
   "type": "Text",
   "kind": "phone",
   "multiple": false
  },
  {
   "name": "prs_MailingCity",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mailing City",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_MailingCountry",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mailing Country",
   "type": "Text",
   "kind": "country",
   "multiple": false
  },
  {
   "name": "prs_MailingState",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mailing State/Province",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_MailingStreet",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mailing Street",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_MailingPostalCode",
   "section": "Person",
   "status": "draft",
   "core": true,
   "label": "Mailing Zip/Postal Code",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "prs_MailingLongitude",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Longitude",
   "type": "Number",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "prs_MailingLatitude",
   "section": "Person",
   "status": "draft",
   "core": false,
   "label": "Latitude",
   "type": "Number",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "vic_AgreementToManagePersonalData",
   "section": "Person - Victim Context",
   "status": "deprecated",
   "core": false,
   "label": "Agreement to Manage Personal Data",
   "type": "Checkbox",
   "kind": "boolean",
   "multiple": false
  },
  {
   "name": "vic_TraffickingStatus",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Trafficking Status",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "PossibleVictimOfTrafficking",
     "label": "Possible victim of trafficking"
    },
    {
     "code": "ActualVictimOfTrafficking",
     "label": "Actual victim of trafficking"
    },
    {
     "code": "NotAVictimOfTrafficking",
     "label": "Not a victim of trafficking"
    }
   ]
  },
  {
   "name": "vic_TraffickingStatusDecisionMakingOrg",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Trafficking Status Decision Making Organization",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Police",
     "label": "Police"
    },
    {
     "code": "NGO",
     "label": "NGO"
    },
    {
     "code": "CourtOrProsecution",
     "label": "Court or prosecution"
    },
    {
     "code": "NonPoliceGovernmentalOrganization",
     "label": "Non-police governmental organization"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_RelationshipToTrafficker",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": false,
   "label": "Relationship to Trafficker",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Familial",
     "label": "Familial"
    },
    {
     "code": "Acquainted",
     "label": "Acquainted"
    },
    {
     "code": "Unaquainted",
     "label": "Unaquainted",
     "alsoWritten": [
      "Unacquainted"
     ]
    }
   ]
  },
  {
   "name": "vic_AgeWhenTrafficked",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": false,
   "label": "Age when Trafficked",
   "type": "Number",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "vic_RecruitmentWebsitesAndApps",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": false,
   "label": "Recruitment Websites and Apps",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "Facebook",
     "label": "Facebook"
    },
    {
     "code": "Instagram",
     "label": "Instagram"
    },
    {
     "code": "WhatsApp",
     "label": "WhatsApp"
    },
    {
     "code": "Telegram",
     "label": "Telegram"
    },
    {
     "code": "FacebookMessenger",
     "label": "Facebook Messenger"
    },
    {
     "code": "Viber",
     "label": "Viber"
    },
    {
     "code": "SnapChat",
     "label": "SnapChat"
    },
    {
     "code": "Line",
     "label": "Line"
    },
    {
     "code": "4Sale",
     "label": "4Sale"
    },
    {
     "code": "WeChat",
     "label": "WeChat"
    },
    {
     "code": "QQ",
     "label": "QQ"
    },
    {
     "code": "QZone",
     "label": "QZone"
    },
    {
     "code": "TikTok",
     "label": "TikTok"
    },
    {
     "code": "Twitter",
     "label": "Twitter"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_MethodOfRecruitment",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Method of Recruitment",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "AtAPlaceOfBusiness",
     "label": "At a place of business"
    },
    {
     "code": "AtAnEducationalInstitution",
     "label": "At an educational institution"
    },
    {
     "code": "AtWork",
     "label": "At work"
    },
    {
     "code": "ThroughOnlineSocialNetworks",
     "label": "Through online social networks"
    },
    {
     "code": "ThroughAnOnlineAdvertisement",
     "label": "Through an online advertisement"
    },
    {
     "code": "ThroughATelevisionAdvert",
     "label": "Through a television advert"
    },
    {
     "code": "ThroughANewspaperAdvert",
     "label": "Through a newspaper advert"
    },
    {
     "code": "ThroughFamilyOrFamilyEvents",
     "label": "Through family or family events"
    },
    {
     "code": "ThroughFriendsOrSocialEvents",
     "label": "Through friends or social events"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_LocationOfRecruitment",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Location of Recruitment",
   "type": "Lookup [to organisation]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "vic_MethodsOfControl",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Methods of Control",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "PhysicalThreats",
     "label": "Physical threats",
     "alsoWritten": [
      "Threats"
     ]
    },
    {
     "code": "ThreatsLawEnforcement",
     "label": "Threats of law enforcement",
     "alsoWritten": [
      "ThreatOfLawEnforcement"
     ]
    },
    {
     "code": "ThreatensChildrenFamily",
     "label": "Threatens children/family"
    },
    {
     "code": "DebtBondage",
     "label": "Debt bondage"
    },
    {
     "code": "FalsePromises",
     "label": "False promises"
    },
    {
     "code": "PhysicalAbuse",
     "label": "Physical abuse"
    },
    {
     "code": "SexualAbuse",
     "label": "Sexual abuse"
    },
    {
     "code": "TakesEarnings",
     "label": "Takes earnings"
    },
    {
     "code": "RestrictsFinancialAccess",
     "label": "Restricts financial access"
    },
    {
     "code": "RestrictsMedicalCare",
     "label": "Restricts medical care"
    },
    {
     "code": "WithholdsNecessities",
     "label": "Withholds necessities"
    },
    {
     "code": "PsychologicalAbuse",
     "label": "Psychological abuse"
    },
    {
     "code": "PsychoactiveSubstance",
     "label": "Psychoactive substance",
     "alsoWritten": [
      "PsychoactiveSubstances"
     ]
    },
    {
     "code": "ExcessiveWorkingHours",
     "label": "Excessive working hours"
    },
    {
     "code": "WithholdsDocuments",
     "label": "Withholds documents"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_TypeOfExploitation",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Type of Exploitation",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "ForcedLabour",
     "label": "Forced labour"
    },
    {
     "code": "SexualExploitation",
     "label": "Sexual exploitation"
    },
    {
     "code": "ChildLabour",
     "label": "Child labour"
    },
    {
     "code": "ForcedMarriage",
     "label": "Forced marriage"
    },
    {
     "code": "Servitude",
     "label": "Servitude"
    },
    {
     "code": "ForcedMilitaryByNonStateActors",
     "label": "Forced military (by non-state actors)"
    },
    {
     "code": "OrganRemoval",
     "label": "Organ removal"
    },
    {
     "code": "ForcedBegging",
     "label": "Forced begging"
    },
    {
     "code": "ForcedAdoption",
     "label": "Forced adoption"
    },
    {
     "code": "Surrogacy",
     "label": "Surrogacy"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_ForcedLabourIndustry",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Forced Labour Industry",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "A_AgricultureForestryAndFishing",
     "label": "Agriculture, forestry and fishing"
    },
    {
     "code": "B_MiningAndQuarrying",
     "label": "Mining and quarrying"
    },
    {
     "code": "C_Manufacturing",
     "label": "Manufacturing"
    },
    {
     "code": "D_ElectricityGasSteamAndAirConditioningSupply",
     "label": "Electricity, gas, steam and air conditioning supply"
    },
    {
     "code": "E_WaterSupplySewerageWasteManagement",
     "label": "Water supply; sewerage, waste management and remediation"
    },
    {
     "code": "F_Construction",
     "label": "Construction"
    },
    {
     "code": "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
     "label": "Wholesale and retail trade; repair of motor vehicles and motorcycles"
    },
    {
     "code": "H_TransportationAndStorage",
     "label": "Transportation and storage"
    },
    {
     "code": "I_AccommodationAndFoodServiceActivities",
     "label": "Accommodation and food service activities"
    },
    {
     "code": "J_InformationAndCommunication",
     "label": "Information and communication"
    },
    {
     "code": "K_FinancialAndInsuranceActivities",
     "label": "Financial and insurance activities"
    },
    {
     "code": "L_RealEstateActivities",
     "label": "Real estate activities"
    },
    {
     "code": "M_ProfessionalScientificAndTechnicalActivities",
     "label": "Professional, scientific and technical activities"
    },
    {
     "code": "N_AdministrativeAndSupportServiceActivities",
     "label": "Administrative and support service activities"
    },
    {
     "code": "O_PublicAdministrationAndDefence",
     "label": "Public administration and defence; compulsory social security"
    },
    {
     "code": "P_Education",
     "label": "Education"
    },
    {
     "code": "Q_HumanHealthAndSocialWorkActivities",
     "label": "Human health and social work activities"
    },
    {
     "code": "R_ArtsEntertainmentAndRecreation",
     "label": "Arts, entertainment and recreation"
    },
    {
     "code": "S_OtherServiceActivities",
     "label": "Other service activities"
    },
    {
     "code": "T_ActivitiesOfHouseholdsAsEmployers",
     "label": "Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use"
    },
    {
     "code": "U_ActivitiesOfExtraterritorialOrganizations",
     "label": "Activities of extraterritorial organizations and bodies"
    }
   ]
  },
  {
   "name": "vic_TypeOfSexExploitation",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Type of Sex Exploitation",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "Prostitution",
     "label": "Prostitution"
    },
    {
     "code": "Pornography",
     "label": "Pornography"
    },
    {
     "code": "RemoteInteractiveServices",
     "label": "Remote Interactive Services"
    },
    {
     "code": "PrivateSexualServices",
     "label": "Private Sexual Services"
    }
   ]
  },
  {
   "name": "vic_LocationOfExploitation",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": true,
   "label": "Location of Exploitation",
   "type": "Lookup [to organisation]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "vic_ExploitationWebsitesAndApps",
   "section": "Person - Victim Context",
   "status": "draft",
   "core": false,
   "label": "Exploitation Websites and Apps",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "Facebook",
     "label": "Facebook"
    },
    {
     "code": "Instagram",
     "label": "Instagram"
    },
    {
     "code": "WhatsApp",
     "label": "WhatsApp"
    },
    {
     "code": "Telegram",
     "label": "Telegram"
    },
    {
     "code": "FacebookMessenger",
     "label": "Facebook Messenger"
    },
    {
     "code": "Viber",
     "label": "Viber"
    },
    {
     "code": "SnapChat",
     "label": "SnapChat"
    },
    {
     "code": "Line",
     "label": "Line"
    },
    {
     "code": "4Sale",
     "label": "4Sale"
    },
    {
     "code": "WeChat",
     "label": "WeChat"
    },
    {
     "code": "QQ",
     "label": "QQ"
    },
    {
     "code": "QZone",
     "label": "QZone"
    },
    {
     "code": "TikTok",
     "label": "TikTok"
    },
    {
     "code": "Twitter",
     "label": "Twitter"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "vic_Vulnerabilities",
   "section": "Person - Victim Context",
   "status": "deprecated",
   "core": true,
   "label": "Vulnerabilities",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "Addiction",
     "label": "Addiction"
    },
    {
     "code": "SocialGroup",
     "label": "Social Group"
    },
    {
     "code": "Discrimination",
     "label": "Discrimination"
    },
    {
     "code": "Poverty",
     "label": "Poverty"
    },
    {
     "code": "DisabilityAndPhysicalHealth",
     "label": "Disability and physical health"
    },
    {
     "code": "MentalHealth",
     "label": "Mental health"
    },
    {
     "code": "Migration",
     "label": "Migration"
    },
    {
     "code": "Homelessness",
     "label": "Homelessness"
    },
    {
     "code": "AbuseSocialMedia",
     "label": "Abuse - social media"
    },
    {
     "code": "AbusePhysical",
     "label": "Abuse - physical"
    },
    {
     "code": "Education",
     "label": "Education"
    },
    {
     "code": "WorkEnvironment",
     "label": "Work environment"
    }
   ]
  },
  {
   "name": "vic_DetailsOfVulnerabilities",
   "section": "Person - Victim Context",
   "status": "deprecated",
   "core": true,
   "label": "Details Of Vulnerabilities",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "per_RoleInProcess",
   "section": "Person - Perpetrator Context",
   "status": "draft",
   "core": false,
   "label": "Role in Process",
   "type": "Multiselect Picklist",
   "kind": "code",
   "multiple": true,
   "codes": [
    {
     "code": "TravellingPartner",
     "label": "Travelling Partner"
    },
    {
     "code": "Transporter",
     "label": "Transporter"
    },
    {
     "code": "RecruiterOrIntermediary",
     "label": "Recruiter Or Intermediary"
    },
    {
     "code": "BrokerTravelAgent",
     "label": "Broker Travel Agent"
    },
    {
     "code": "TransferredIndividual",
     "label": "Transferred Individual"
    },
    {
     "code": "HarbouredIndividual",
     "label": "Harboured Individual"
    },
    {
     "code": "SoldIndividual",
     "label": "Sold Individual"
    },
    {
     "code": "BoughtIndividual",
     "label": "Bought Individual"
    },
    {
     "code": "ReceivedIndividual",
     "label": "Received Individual"
    },
    {
     "code": "ControlledIndividual",
     "label": "Controlled Individual"
    },
    {
     "code": "Smuggler",
     "label": "Smuggler"
    },
    {
     "code": "Abuser",
     "label": "Abuser"
    },
    {
     "code": "Kidnapper",
     "label": "Kidnapper"
    },
    {
     "code": "Exploiter",
     "label": "Exploiter"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "per_RoleDetails",
   "section": "Person - Perpetrator Context",
   "status": "draft",
   "core": false,
   "label": "Role Details",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "per_Organisation",
   "section": "Person - Perpetrator Context",
   "status": "draft",
   "core": false,
   "label": "Organisation",
   "type": "(blank in source)",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_Status",
   "section": "Case",
   "status": "draft",
   "core": true,
   "label": "Status",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Active",
     "label": "Active"
    },
    {
     "code": "FollowUp",
     "label": "Follow Up"
    },
    {
     "code": "Closed",
     "label": "Closed"
    },
    {
     "code": "ClosedReferred",
     "label": "Closed Referred"
    }
   ]
  },
  {
   "name": "cas_ReasonForCaseClosure",
   "section": "Case",
   "status": "draft",
   "core": true,
   "label": "Reason for Case Closure",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "cas_CaseOwner",
   "section": "Case",
   "status": "draft",
   "core": true,
   "label": "Case Owner",
   "type": "Lookup [to user]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_ReferringOrganisation",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Referring Organisation",
   "type": "Lookup [to organisation]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_IncomingReferralDate",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Incoming Referral Date",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "cas_ReferringPrimaryCaseWorker",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Referring Primary Case Worker",
   "type": "Lookup [to person]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_ReasonForIncomingReferral",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Reason for Incoming Referral",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "AdditionalServicesRequired",
     "label": "Additional Services Required"
    },
    {
     "code": "MigrationOrChangeOfLocation",
     "label": "Migration or Change of Location"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "cas_IncomingReferralDetails",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Incoming Referral Details",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "cas_ReferredOrganisation",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Referred Organisation",
   "type": "Lookup [to organisation]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_ReferredPrimaryCaseWorker",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Referred Primary Case Worker",
   "type": "Lookup [to person]",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "cas_ReasonForOutgoingReferral",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Reason for Outgoing Referral",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "AdditionalServicesRequired",
     "label": "Additional Services Required"
    },
    {
     "code": "MigrationOrChangeOfLocation",
     "label": "Migration or Change of Location"
    },
    {
     "code": "Other",
     "label": "Other"
    }
   ]
  },
  {
   "name": "cas_OutgoingReferralDate",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Outgoing Referral Date",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "cas_OutgoingReferralDetails",
   "section": "Referral Details",
   "status": "draft",
   "core": true,
   "label": "Outgoing Referral Details",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "cco_CaseComment",
   "section": "Case Comment",
   "status": "draft",
   "core": false,
   "label": "Case Comment",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "hte_Longitude",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Longitude",
   "type": "Geolocation",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "hte_Latitude",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Latitude",
   "type": "Geolocation",
   "kind": "number",
   "multiple": false
  },
  {
   "name": "hte_City",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "City",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "hte_Country",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Country",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "hte_State",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "State",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "hte_Street",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Street",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "hte_PostalCode",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "PostalCode",
   "type": "Text",
   "kind": "text",
   "multiple": false
  },
  {
   "name": "hte_Date",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Date",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "hte_Type",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Type",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Recruitment",
     "label": "Recruitment"
    },
    {
     "code": "Transit",
     "label": "Transit"
    },
    {
     "code": "Exploitation",
     "label": "Exploitation"
    }
   ]
  },
  {
   "name": "hte_Description",
   "section": "Historic Trafficking Events",
   "status": "draft",
   "core": false,
   "label": "Description",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "spl_Objectives",
   "section": "Support Plan",
   "status": "draft",
   "core": false,
   "label": "Objectives",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "spl_ActionPlan",
   "section": "Support Plan",
   "status": "draft",
   "core": false,
   "label": "Action Plan",
   "type": "Long Text",
   "kind": "longText",
   "multiple": false
  },
  {
   "name": "spl_PlannedEndDate",
   "section": "Support Plan",
   "status": "draft",
   "core": false,
   "label": "Planned End Date",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "spl_ActualEndDate",
   "section": "Support Plan",
   "status": "draft",
   "core": false,
   "label": "Actual End Date",
   "type": "Date",
   "kind": "date",
   "multiple": false
  },
  {
   "name": "spl_Type",
   "section": "Support Plan",
   "status": "draft",
   "core": false,
   "label": "Type",
   "type": "Picklist",
   "kind": "code",
   "multiple": false,
   "codes": [
    {
     "code": "Education",
     "label": "Education"
    },
    {
     "code": "Financial",
     "label": "Financial"
    },
    {
     "code": "Health",
     "label": "Health"
    },
    {
     "code": "LabourExploitationRehabilitation",
     "label": "Labour Exploitation Rehabilitation"
    },
    {
     "code": "Legal",
     "label": "Legal"
    },
    {
     "code": "Livelihood",
     "label": "Livelihood"
    },
    {
     "code": "RightsBasedTraining",
     "label": "Rights-based Training"
    },
    {
     "code": "SexualExploitationRehabilitation",
     "label": "Sexual Exploitation Rehabilitation"
    },
    {
     "code": "SocialCare",
     "label": "Social Care"
    }
   ]
  },
  {
   "name": "con_Consent",
   "section": "Consent",
   "status": "draft",
   "core": true,
   "label": "Consent",
   "type": "Checkbox",
   "kind": "boolean",
   "multiple": false
  }
 ],
 "toolkitNames": [
  {
   "toolkit": "excel",
   "position": "B",
   "name": "cas_CaseOwner",
   "label": "Case Owner",
   "field": "cas_CaseOwner",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "C",
   "name": "prs_Salutation",
   "label": "Salutation",
   "field": "prs_Salutation",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "D",
   "name": "prs_FirstName",
   "label": "First Name",
   "field": "prs_FirstName",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "E",
   "name": "prs_SecondName",
   "label": "Second Name",
   "field": "prs_SecondName",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "F",
   "name": "con_Consent",
   "label": "Consent",
   "field": "con_Consent",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "G",
   "name": "prs_Birthdate",
   "label": "Birthdate",
   "field": "prs_Birthdate",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "H",
   "name": "prs_Gender",
   "label": "Gender",
   "field": "prs_Gender",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "I",
   "name": "prs_Citizenship",
   "label": "Citizenship",
   "field": "prs_Citizenship",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "J",
   "name": "prs_Title",
   "label": "Title",
   "field": "prs_Title",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "K",
   "name": "prs_Email",
   "label": "Email",
   "field": "prs_Email",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "L",
   "name": "prs_HomePhone",
   "label": "Home Phone",
   "field": "prs_HomePhone",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "M",
   "name": "prs_MobilePhone",
   "label": "Mobile Phone",
   "field": "prs_MobilePhone",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "N",
   "name": "prs_MailingCity",
   "label": "Mailing Street",
   "field": "prs_MailingStreet",
   "multiple": false,
   "problem": "name and label disagree"
  },
  {
   "toolkit": "excel",
   "position": "O",
   "name": "prs_MailingCountry",
   "label": "Mailing City",
   "field": "prs_MailingCity",
   "multiple": false,
   "problem": "name and label disagree"
  },
  {
   "toolkit": "excel",
   "position": "P",
   "name": "prs_MailingState",
   "label": "Mailing State/Province",
   "field": "prs_MailingState",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "Q",
   "name": "prs_MailingStreet",
   "label": "Mailing Zip/Postal Code",
   "field": "prs_MailingPostalCode",
   "multiple": false,
   "problem": "name and label disagree"
  },
  {
   "toolkit": "excel",
   "position": "R",
   "name": "prs_MailingPostalCode",
   "label": "Mailing Country",
   "field": "prs_MailingCountry",
   "multiple": false,
   "problem": "name and label disagree"
  },
  {
   "toolkit": "excel",
   "position": "S",
   "name": "vic_TraffickingStatus",
   "label": "Trafficking Status",
   "field": "vic_TraffickingStatus",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "T",
   "name": "vic_TraffickinStatusDecisionMakingOrg",
   "label": "Trafficking Status Decision Making Organization",
   "field": "vic_TraffickingStatusDecisionMakingOrg",
   "multiple": false,
   "problem": "name misspelt"
  },
  {
   "toolkit": "excel",
   "position": "U",
   "name": "vic_MethodOfRecruitment",
   "label": "Method of Recruitment",
   "field": "vic_MethodOfRecruitment",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "V",
   "name": "vic_LocationOfRecruitment",
   "label": "Location of Recruitment",
   "field": "vic_LocationOfRecruitment",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "W",
   "name": "vic_MethodsOfControl",
   "label": "Methods of Control",
   "field": "vic_MethodsOfControl",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "X",
   "name": "vic_TypeOfExploitation",
   "label": "Type of Exploitation",
   "field": "vic_TypeOfExploitation",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "Y",
   "name": "vic_ForcedLabourIndustry",
   "label": "Forced Labour Industry",
   "field": "vic_ForcedLabourIndustry",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "Z",
   "name": "vic_TypeOfSexExploitation",
   "label": "Type of Sex Exploitation",
   "field": "vic_TypeOfSexExploitation",
   "multiple": true
  },
  {
   "toolkit": "excel",
   "position": "AA",
   "name": "vic_LocationOfExploitation",
   "label": "Location of Exploitation",
   "field": "vic_LocationOfExploitation",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AB",
   "name": "cas_Status",
   "label": "Status",
   "field": "cas_Status",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AC",
   "name": "cas_ReferringOrganisation",
   "label": "Referring Organisation",
   "field": "cas_ReferringOrganisation",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AD",
   "name": "cas_IncomingReferralDate",
   "label": "Incoming Referral Date",
   "field": "cas_IncomingReferralDate",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AE",
   "name": "cas_ReferringPrimaryCaseWorker",
   "label": "Referring Primary Case Worker",
   "field": "cas_ReferringPrimaryCaseWorker",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AF",
   "name": "cas_ReasonForIncomingReferral",
   "label": "Reason for Incoming Referral",
   "field": "cas_ReasonForIncomingReferral",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AG",
   "name": "cas_IncomingReferralDetails",
   "label": "Incoming Referral Details",
   "field": "cas_IncomingReferralDetails",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AH",
   "name": "cas_ReferredOrganisation",
   "label": "Referred Organisation",
   "field": "cas_ReferredOrganisation",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AI",
   "name": "cas_ReferredPrimaryCaseWorker",
   "label": "Referred Primary Case Worker",
   "field": "cas_ReferredPrimaryCaseWorker",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AJ",
   "name": "",
   "label": "Reason for Outgoing Referral",
   "field": "cas_ReasonForOutgoingReferral",
   "multiple": false,
   "problem": "name missing"
  },
  {
   "toolkit": "excel",
   "position": "AK",
   "name": "cas_OutgoingReferralDate",
   "label": "Outgoing Referral Date",
   "field": "cas_OutgoingReferralDate",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AL",
   "name": "cas_OutgoingReferralDetails",
   "label": "Outgoing Referral Details",
   "field": "cas_OutgoingReferralDetails",
   "multiple": false
  },
  {
   "toolkit": "excel",
   "position": "AM",
   "name": "cas_ReasonForCaseClosure",
   "label": "Reason for Case Closure",
   "field": "cas_ReasonForCaseClosure",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "1",
   "name": "con_Consent",
   "label": "Consent",
   "field": "con_Consent",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "2",
   "name": "prs_Salutation",
   "label": "Salutation",
   "field": "prs_Salutation",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "3",
   "name": "prs_First_Name",
   "label": "First Name",
   "field": "prs_FirstName",
   "multiple": false,
   "problem": "name misspelt"
  },
  {
   "toolkit": "xlsform",
   "position": "4",
   "name": "prs_Second_Name",
   "label": "Second Name",
   "field": "prs_SecondName",
   "multiple": false,
   "problem": "name misspelt"
  },
  {
   "toolkit": "xlsform",
   "position": "5",
   "name": "prs_Birthdate",
   "label": "Birthdate",
   "field": "prs_Birthdate",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "6",
   "name": "prs_Gender",
   "label": "Gender",
   "field": "prs_Gender",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "7",
   "name": "prs_Citizenship",
   "label": "Citizenship",
   "field": "prs_Citizenship",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "8",
   "name": "prs_Title",
   "label": "Second Name",
   "field": "prs_Title",
   "multiple": false,
   "problem": "label wrong"
  },
  {
   "toolkit": "xlsform",
   "position": "9",
   "name": "prs_Email",
   "label": "Email",
   "field": "prs_Email",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "10",
   "name": "prs_HomePhone",
   "label": "Home Phone",
   "field": "prs_HomePhone",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "11",
   "name": "prs_MobilePhone",
   "label": "Mobile Phone",
   "field": "prs_MobilePhone",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "12",
   "name": "prs_MailingCity",
   "label": "Mailing City",
   "field": "prs_MailingCity",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "13",
   "name": "prs_MailingCountry",
   "label": "Mailing Country",
   "field": "prs_MailingCountry",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "14",
   "name": "prs_MailingState",
   "label": "Mailing State/Province",
   "field": "prs_MailingState",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "15",
   "name": "prs_MailingStreet",
   "label": "Mailing Street",
   "field": "prs_MailingStreet",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "16",
   "name": "prs_MailingPostalCode",
   "label": "Mailing Zip/Postal Code",
   "field": "prs_MailingPostalCode",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "17",
   "name": "vic_MethodOfRecruitment",
   "label": "Method of Recruitment",
   "field": "vic_MethodOfRecruitment",
   "multiple": true
  },
  {
   "toolkit": "xlsform",
   "position": "18",
   "name": "vic_LocationOfRecruitment",
   "label": "Location of Recruitment",
   "field": "vic_LocationOfRecruitment",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "19",
   "name": "vic_TraffickingStatus",
   "label": "Trafficking Status",
   "field": "vic_TraffickingStatus",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "20",
   "name": "vic_TraffickingStatusDecisionMakingOrg",
   "label": "Trafficking Status Decision Making Organization",
   "field": "vic_TraffickingStatusDecisionMakingOrg",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "21",
   "name": "vic_Methods_of_Control",
   "label": "Methods of Control",
   "field": "vic_MethodsOfControl",
   "multiple": true,
   "problem": "name misspelt"
  },
  {
   "toolkit": "xlsform",
   "position": "22",
   "name": "vic_TypeOfExploitation",
   "label": "Type of Exploitation",
   "field": "vic_TypeOfExploitation",
   "multiple": true
  },
  {
   "toolkit": "xlsform",
   "position": "23",
   "name": "vic_ForcedLabourIndustry",
   "label": "Forced Labour Industry",
   "field": "vic_ForcedLabourIndustry",
   "multiple": true
  },
  {
   "toolkit": "xlsform",
   "position": "24",
   "name": "vic_TypeOfSexExploitation",
   "label": "Type of Sex Exploitation",
   "field": "vic_TypeOfSexExploitation",
   "multiple": true
  },
  {
   "toolkit": "xlsform",
   "position": "25",
   "name": "vic_LocationOfExploitation",
   "label": "Location of Exploitation",
   "field": "vic_LocationOfExploitation",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "26",
   "name": "cas_Status",
   "label": "Status",
   "field": "cas_Status",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "27",
   "name": "cas_ReferringOrganisation",
   "label": "Referring Organisation",
   "field": "cas_ReferringOrganisation",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "28",
   "name": "cas_IncomingReferralDate",
   "label": "Incoming Referral Date",
   "field": "cas_IncomingReferralDate",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "29",
   "name": "cas_ReferringPrimaryCaseWorker",
   "label": "Referring Primary Case Worker",
   "field": "cas_ReferringPrimaryCaseWorker",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "30",
   "name": "cas_ReasonForIncomingReferral",
   "label": "Reason for Incoming Referral",
   "field": "cas_ReasonForIncomingReferral",
   "multiple": false
  },
  {
   "toolkit": "xlsform",
   "position": "31",
   "name": "cas_IncomingReferralDetails",
   "label": "Incoming Referral Details",
   "field": "cas_IncomingReferralDetails",
   "multiple": false
  }
 ],
 "defects": [
  {
   "id": "code_trailing_space",
   "artefact": "ods, xlsform",
   "place": "vic_MethodsOfControl code 4; xlsform choice name",
   "found": "`DebtBondage ` with a trailing space (a <text:s/> in the ods)",
   "expected": "`DebtBondage`",
   "handling": "trim; in select_multiple a space is the separator"
  },
  {
   "id": "definition_vs_picklist",
   "artefact": "Field Definitions.md vs ods",
   "place": "means of control",
   "found": "17 defined codes (prefix MethodsOfControl) against 16 picklist codes: RestrictsMovement and UsesChildren have no picklist code; ThreatensChildrenFamily has no definition; Threats/PhysicalThreats, PsychoactiveSubstances/PsychoactiveSubstance, ThreatOfLawEnforcement/ThreatsLawEnforcement differ",
   "expected": "one list",
   "handling": "accept both spellings; map to njia means_of_control"
  },
  {
   "id": "xlsform_names",
   "artefact": "xlsform",
   "place": "survey.name",
   "found": "prs_First_Name, prs_Second_Name, vic_Methods_of_Control",
   "expected": "prs_FirstName, prs_SecondName, vic_MethodsOfControl",
   "handling": "alias table"
  },
  {
   "id": "xlsform_label",
   "artefact": "xlsform",
   "place": "prs_Title",
   "found": "label \"Second Name\"",
   "expected": "Title",
   "handling": "never detect a column by label alone"
  },
  {
   "id": "citizenship_cardinality",
   "artefact": "xlsform",
   "place": "prs_Citizenship",
   "found": "select_one",
   "expected": "multi-select in the standard",
   "handling": "accept one or many"
  },
  {
   "id": "industry_cardinality",
   "artefact": "xlsform, xlsm",
   "place": "vic_ForcedLabourIndustry",
   "found": "select_multiple (xlsform) and multi-select (xlsm column Y)",
   "expected": "single picklist in the standard",
   "handling": "accept many, report"
  },
  {
   "id": "referral_reason_type",
   "artefact": "xlsform",
   "place": "cas_ReasonForIncomingReferral",
   "found": "free text",
   "expected": "picklist of 3 codes",
   "handling": "match text to labels, else Other with note"
  },
  {
   "id": "xlsform_missing_core",
   "artefact": "xlsform",
   "place": "7 live Core fields",
   "found": "absent: cas_CaseOwner, cas_ReasonForCaseClosure, cas_ReferredOrganisation, cas_ReferredPrimaryCaseWorker, cas_ReasonForOutgoingReferral, cas_OutgoingReferralDate, cas_OutgoingReferralDetails (its README names only outgoing referral)",
   "expected": "38 live Core fields",
   "handling": "absent, not empty"
  },
  {
   "id": "excel_header_typo",
   "artefact": "3 Excel templates",
   "place": "T1",
   "found": "vic_TraffickinStatusDecisionMakingOrg",
   "expected": "vic_TraffickingStatusDecisionMakingOrg",
   "handling": "alias"
  },
  {
   "id": "excel_header_blank",
   "artefact": "3 Excel templates",
   "place": "AJ1",
   "found": "no name above \"Reason for Outgoing Referral\"",
   "expected": "cas_ReasonForOutgoingReferral",
   "handling": "use the label for this column"
  },
  {
   "id": "excel_address_crossed",
   "artefact": "3 Excel templates",
   "place": "N1:R2",
   "found": "names City, Country, State, Street, PostalCode over labels Street, City, State, Zip, Country",
   "expected": "names and labels of one field",
   "handling": "users typed under the labels: trust the label, warn"
  },
  {
   "id": "labels_not_codes",
   "artefact": "Excel vs xlsform",
   "place": "all list columns but Gender",
   "found": "Excel stores labels (countries as English names), xlsform stores codes (alpha-2)",
   "expected": "codes",
   "handling": "match both, normalise case and space; \"Follow up\"/\"Follow Up\"; \"Migration Or Change Of Location\"/\"Migration or Change of Location\""
  },
  {
   "id": "separator_in_label",
   "artefact": "xlsm",
   "place": "industries E, G, O, T",
   "found": "4 of 21 labels contain \"; \" (E also a comma), the separator of multi-select cells",
   "expected": "no separator inside a value",
   "handling": "longest-match over the code list, never split on \"; \""
  },
  {
   "id": "vba_substring",
   "artefact": "xlsm",
   "place": "Worksheet_Change",
   "found": "a value that is a substring of one already in the cell is refused (InStr), e.g. \"Other\" after a label that contains it",
   "expected": "set semantics",
   "handling": "missing values possible; cannot be repaired, note it"
  },
  {
   "id": "vba_columns",
   "artefact": "Excel README vs xlsm",
   "place": "multi-select columns",
   "found": "README 8,18,20,21,22,23,25; macro 9,21,23,24,25,26 (I, U, W, X, Y, Z)",
   "expected": "one list",
   "handling": "use I, U, W, X, Y, Z"
  },
  {
   "id": "date_rule_reference",
   "artefact": "xlsx single, xlsm multi",
   "place": "AD3:AD502, AK3:AK502 (501 in the xlsm)",
   "found": "date validation compares with validation!F4/F6 (xlsx) or F5/F7 (xlsm), which are recruitment labels (and the reference is relative, so it moves with the row); the date bounds stand in C4 and C6",
   "expected": "validation!C4 and C6",
   "handling": "do not rely on the rule; check dates"
  },
  {
   "id": "nbsp_in_labels",
   "artefact": "xlsform",
   "place": "gender choices",
   "found": "5 of 6 gender labels end with U+00A0",
   "expected": "no NBSP",
   "handling": "normalise spaces"
  },
  {
   "id": "definition_copy_paste",
   "artefact": "Field Definitions.md; Guidance 7",
   "place": "\"Manufacture of wood\" carries the text of leather; \"Travel agency\" that of security services; \"Family Migrant\" that of visitor",
   "found": "",
   "expected": "own text",
   "handling": "do not import these definitions"
  },
  {
   "id": "regressions",
   "artefact": "0.2 to 2.0",
   "place": "exploitation, recruitment, consent",
   "found": "0.2 had IllicitActivities (forced criminality), ForcedMilitaryService, PublicArea, Shelter, Unknown; 1.0 dropped them. Five consent fields of 1.0 became one checkbox in 2.0",
   "expected": "",
   "handling": "keep as njia values, export to Other with loss report"
  },
  {
   "id": "code_misspelt",
   "artefact": "ods",
   "place": "vic_RelationshipToTrafficker",
   "found": "Unaquainted",
   "expected": "Unacquainted",
   "handling": "accept both, write the code as in the standard"
  },
  {
   "id": "country_free_text",
   "artefact": "ods",
   "place": "hte_Country",
   "found": "free text while other countries are ISO 3166",
   "expected": "ISO 3166",
   "handling": "normalise"
  },
  {
   "id": "no_missing_codes",
   "artefact": "ods",
   "place": "most lists",
   "found": "no unknown / not asked code; no case id; no date of opening; no country of exploitation",
   "expected": "",
   "handling": "njia absence_reason"
  },
  {
   "id": "row_numbers",
   "artefact": "3 Excel templates",
   "place": "column A",
   "found": "A3:A1002 hold the numbers 1 to 1000, without a name or label; a row with only this number is empty",
   "expected": "",
   "handling": "ignore column A"
  }
 ]
};
