import { importCode } from '@njia/schema/codes';
import type { CodeListId } from '@njia/schema';
import type { WordMap, WordMeaning } from '../../mapping/columnPlan.js';
import { foldText } from '../../records/values/foldText.js';

/**
 * Codes of the HTCDS 2.0 picklists that cases carry, with the label where it is more than the words
 * of the code. Source: UNMigration/HTCDS, Field Standards 2.0 (IOM, CC BY 4.0). Spellings of the
 * published definitions and of version 0.2 that the picklists lack stand beside them.
 */
const picklists: Readonly<Record<string, readonly string[]>> = {
  prs_Gender: [
    'Feminine',
    'Masculine',
    'TransgenderFeminine',
    'TransgenderMasculine',
    'NonConforming',
    'NonSpecifiedUnknown|Not Specified/Unknown',
  ],
  vic_TraffickingStatus: [
    'PossibleVictimOfTrafficking',
    'ActualVictimOfTrafficking',
    'NotAVictimOfTrafficking',
  ],
  vic_TraffickingStatusDecisionMakingOrg: [
    'Police',
    'NGO',
    'CourtOrProsecution',
    'NonPoliceGovernmentalOrganization',
    'Other',
  ],
  vic_RelationshipToTrafficker: ['Familial', 'Acquainted', 'Unaquainted|Unacquainted'],
  vic_RecruitmentWebsitesAndApps: [
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
  ],
  vic_MethodOfRecruitment: [
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
  ],
  vic_MethodsOfControl: [
    'PhysicalThreats|Threats',
    'ThreatsLawEnforcement|Threats of law enforcement|ThreatOfLawEnforcement',
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
    'PsychoactiveSubstance|PsychoactiveSubstances',
    'ExcessiveWorkingHours',
    'WithholdsDocuments',
    'Other',
  ],
  vic_TypeOfExploitation: [
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
  ],
  vic_TypeOfSexExploitation: [
    'Prostitution',
    'Pornography',
    'RemoteInteractiveServices',
    'PrivateSexualServices',
  ],
  vic_ForcedLabourIndustry: [
    'A_AgricultureForestryAndFishing|Agriculture, forestry and fishing',
    'B_MiningAndQuarrying|Mining and quarrying',
    'C_Manufacturing|Manufacturing',
    'D_ElectricityGasSteamAndAirConditioningSupply|Electricity, gas, steam and air conditioning supply',
    'E_WaterSupplySewerageWasteManagement|Water supply; sewerage, waste management and remediation',
    'F_Construction|Construction',
    'G_WholesaleAndRetailTradeRepairOfMotorVehicles|Wholesale and retail trade; repair of motor vehicles and motorcycles',
    'H_TransportationAndStorage|Transportation and storage',
    'I_AccommodationAndFoodServiceActivities|Accommodation and food service activities',
    'J_InformationAndCommunication|Information and communication',
    'K_FinancialAndInsuranceActivities|Financial and insurance activities',
    'L_RealEstateActivities|Real estate activities',
    'M_ProfessionalScientificAndTechnicalActivities|Professional, scientific and technical activities',
    'N_AdministrativeAndSupportServiceActivities|Administrative and support service activities',
    'O_PublicAdministrationAndDefence|Public administration and defence; compulsory social security',
    'P_Education|Education',
    'Q_HumanHealthAndSocialWorkActivities|Human health and social work activities',
    'R_ArtsEntertainmentAndRecreation|Arts, entertainment and recreation',
    'S_OtherServiceActivities|Other service activities',
    'T_ActivitiesOfHouseholdsAsEmployers|Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use',
    'U_ActivitiesOfExtraterritorialOrganizations|Activities of extraterritorial organizations and bodies',
  ],
};

/**
 * The answers of an HTCDS field, as codes and as labels, and what they mean in a list of ours. A
 * code that is wider than any of ours keeps its candidates; none is chosen.
 *
 * @param field - HTCDS name of the field.
 * @param list - Id of our list.
 */
export function htcdsAnswers(field: string, list: string): WordMap | undefined {
  if (!Object.hasOwn(picklists, field)) return undefined;
  return new Map(
    picklists[field]!.flatMap((line) => {
      const [code, ...labels] = line.split('|') as [string, ...string[]];
      const meaning = meaningOf(field, code, list);
      return [code, spaced(code), ...labels].map((word) => [foldText(word), meaning] as const);
    }),
  );
}

function meaningOf(field: string, code: string, list: string): WordMeaning {
  const imported = importCode('htcds-2.0', `${field}=${code}`, list as CodeListId);
  if (imported.code !== undefined) return { code: imported.code };
  return imported.candidates.length > 0 ? { candidates: imported.candidates } : {};
}

/** `AtAPlaceOfBusiness` as people read it: "At A Place Of Business". */
function spaced(code: string): string {
  return code
    .replace(/^[A-U]_/u, '')
    .replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/gu, ' ');
}
