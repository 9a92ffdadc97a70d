import { htcdsByName } from '../htcds/htcdsColumns.js';
import { toolColumn } from '../columns/toolColumns.js';

/** Columns of the five CTDC editions (2017 to 2026): names that were published, so no data. */
const ctdc =
  'yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit ' +
  'majorityEntry citizenship meansOfControlDebtBondage meansOfControlTakesEarnings ' +
  'meansOfControlRestrictsFinancialAccess meansOfControlThreats ' +
  'meansOfControlPsychologicalAbuse meansOfControlPhysicalAbuse meansOfControlSexualAbuse ' +
  'meansOfControlFalsePromises meansOfControlPsychoactiveSubstances ' +
  'meansOfControlRestrictsMovement meansOfControlRestrictsMedicalCare ' +
  'meansOfControlExcessiveWorkingHours meansOfControlUsesChildren ' +
  'meansOfControlThreatOfLawEnforcement meansOfControlWithholdsNecessities ' +
  'meansOfControlWithholdsDocuments meansOfControlOther meansOfControlNotSpecified ' +
  'meansOfControlConcatenated isForcedLabour isSexualExploit isOtherExploit isSexAndLabour ' +
  'isForcedMarriage isForcedMilitary isOrganRemoval isSlaveryAndPractices ' +
  'typeOfExploitConcatenated typeOfLabourAgriculture typeOfLabourAquafarming ' +
  'typeOfLabourBegging typeOfLabourConstruction typeOfLabourDomesticWork ' +
  'typeOfLabourHospitality typeOfLabourIllicitActivities typeOfLabourManufacturing ' +
  'typeOfLabourMiningOrDrilling typeOfLabourPeddling typeOfLabourTransportation ' +
  'typeOfLabourOther typeOfLabourNotSpecified typeOfLabourConcatenated ' +
  'typeOfSexProstitution typeOfSexPornography typeOfSexRemoteInteractiveServices ' +
  'typeOfSexPrivateSexualServices typeOfSexConcatenated isAbduction RecruiterRelationship ' +
  'CountryOfExploitation recruiterRelationIntimatePartner recruiterRelationFriend ' +
  'recruiterRelationFamily recruiterRelationOther recruiterRelationUnknown traffickMonths ' +
  'meansOfControlThreatOfLawEnforce typeOfSexOther meansDebtBondageEarnings meansThreats ' +
  'meansAbusePsyPhySex meansFalsePromises meansDrugsAlcohol meansDenyBasicNeeds ' +
  'meansExcessiveWorkHours meansWithholdDocs sectorOfLabourAgriculture ' +
  'sectorOfLabourConstruction sectorOfLabourDomesticWork sectorOfLabourHospitality ' +
  'sectorOfSexProstitution sectorOfSexPornography yearRegister UN_COO_Region UN_COE_Region ' +
  'IP_Exploiter IP_Gender IP_ageBroad IP_citizen_UNRegion IP_Relation IP_PayMoney ' +
  'IP_RecruiterBroker IP_TransactionProcess IP_ControlAbuseKidnap';
/** Columns of Kenya's CPIMS report, UNODC GLOTIP and DHIS2 events, published likewise. */
const others =
  'serial|Case Number|cpims_id|county|subcounty|date|Case Category|Case sub category|sex|Date of Birth|age|agerange|Case Intervention|ovccount|' +
  'Iso3_code|Country|Region|Subregion|Indicator|Dimension|Category|Sex|Age|Year|Unit of measurement|txtVALUE|Source|' +
  'event|status|program|programStage|enrollment|orgUnit|eventDate|occurredAt|dataElement|value|storedBy|completedBy|providedElsewhere';
const names = new Map(
  [...ctdc.split(' '), ...others.split('|')].map((name) => [name.toLowerCase(), name]),
);

/**
 * The published name of a column, when its heading is one: only such names may appear in a report.
 *
 * @param heading - The heading.
 * @param dialect - Dialect of the file; only files of these standards have such names.
 */
export function publicColumn(heading: string, dialect: string): string | undefined {
  if (toolColumn(heading) !== undefined) return heading;
  const field = htcdsByName(heading.slice(heading.lastIndexOf('/') + 1));
  if (field !== undefined) return field.name;
  return /^(?:ctdc|cpims|unodc|dhis2)/u.test(dialect)
    ? names.get(heading.toLowerCase())
    : undefined;
}
