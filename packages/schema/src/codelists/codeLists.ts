// Written by `pnpm generate`: do not edit.
import { absenceReasonList } from './absenceReason.js';
import { actList } from './act.js';
import { activityKindList } from './activityKind.js';
import { activityStatusList } from './activityStatus.js';
import { actorKindList } from './actorKind.js';
import { actorRoleList } from './actorRole.js';
import { ageBandList } from './ageBand.js';
import { ageGroupList } from './ageGroup.js';
import { areaTypeList } from './areaType.js';
import { assetStageList } from './assetStage.js';
import { assistanceFormList } from './assistanceForm.js';
import { awardPayerList } from './awardPayer.js';
import { borderCrossingMannerList } from './borderCrossingManner.js';
import { borderCrossingPlaceList } from './borderCrossingPlace.js';
import { caseStageList } from './caseStage.js';
import { confidenceList } from './confidence.js';
import { consentScopeList } from './consentScope.js';
import { contactChannelList } from './contactChannel.js';
import { contactClassificationList } from './contactClassification.js';
import { convictionModeList } from './convictionMode.js';
import { cooperationTypeList } from './cooperationType.js';
import { countBasisList } from './countBasis.js';
import { countryList } from './country.js';
import { courtSupportTypeList } from './courtSupportType.js';
import { dataSensitivityList } from './dataSensitivity.js';
import { durationBandList } from './durationBand.js';
import { evidenceKindList } from './evidenceKind.js';
import { exploitationOccurrenceList } from './exploitationOccurrence.js';
import { exploitationTypeList } from './exploitationType.js';
import { genderList } from './gender.js';
import { identificationSourceList } from './identificationSource.js';
import { informationSourceList } from './informationSource.js';
import { journeyBasisList } from './journeyBasis.js';
import { journeyScopeList } from './journeyScope.js';
import { justiceEventKindList } from './justiceEventKind.js';
import { justiceOutcomeList } from './justiceOutcome.js';
import { labourSectorList } from './labourSector.js';
import { lawAreaList } from './lawArea.js';
import { locationKindList } from './locationKind.js';
import { locationRoleList } from './locationRole.js';
import { meansList } from './means.js';
import { meansOfControlList } from './meansOfControl.js';
import { offenceList } from './offence.js';
import { onlinePlatformList } from './onlinePlatform.js';
import { organisationTypeList } from './organisationType.js';
import { penaltyTypeList } from './penaltyType.js';
import { placeCodeSchemeList } from './placeCodeScheme.js';
import { placeLevelList } from './placeLevel.js';
import { placeStatusList } from './placeStatus.js';
import { planPillarList } from './planPillar.js';
import { populationMethodList } from './populationMethod.js';
import { recruiterRelationshipList } from './recruiterRelationship.js';
import { recruitmentChannelList } from './recruitmentChannel.js';
import { recruitmentInducementList } from './recruitmentInducement.js';
import { referralChannelList } from './referralChannel.js';
import { referralStatusList } from './referralStatus.js';
import { returnDirectionList } from './returnDirection.js';
import { sentenceTypeList } from './sentenceType.js';
import { serviceEventKindList } from './serviceEventKind.js';
import { serviceOutcomeList } from './serviceOutcome.js';
import { serviceTypeList } from './serviceType.js';
import { sexList } from './sex.js';
import { shelterGuestList } from './shelterGuest.js';
import { standardNameList } from './standardName.js';
import { statusDeciderList } from './statusDecider.js';
import { stayPermissionTypeList } from './stayPermissionType.js';
import { surveyWaveList } from './surveyWave.js';
import { targetGroupList } from './targetGroup.js';
import { traffickingStatusList } from './traffickingStatus.js';
import { transportModeList } from './transportMode.js';
import { travelCompanionList } from './travelCompanion.js';
import { travelCostPayerList } from './travelCostPayer.js';
import { victimStatusList } from './victimStatus.js';
import { wellbeingList } from './wellbeing.js';
import { withdrawalReasonList } from './withdrawalReason.js';
import { yesNoList } from './yesNo.js';

/** Every code list of the format, by id. */
export const codeLists = {
  absence_reason: absenceReasonList,
  act: actList,
  activity_kind: activityKindList,
  activity_status: activityStatusList,
  actor_kind: actorKindList,
  actor_role: actorRoleList,
  age_band: ageBandList,
  age_group: ageGroupList,
  area_type: areaTypeList,
  asset_stage: assetStageList,
  assistance_form: assistanceFormList,
  award_payer: awardPayerList,
  border_crossing_manner: borderCrossingMannerList,
  border_crossing_place: borderCrossingPlaceList,
  case_stage: caseStageList,
  confidence: confidenceList,
  consent_scope: consentScopeList,
  contact_channel: contactChannelList,
  contact_classification: contactClassificationList,
  conviction_mode: convictionModeList,
  cooperation_type: cooperationTypeList,
  count_basis: countBasisList,
  country: countryList,
  court_support_type: courtSupportTypeList,
  data_sensitivity: dataSensitivityList,
  duration_band: durationBandList,
  evidence_kind: evidenceKindList,
  exploitation_occurrence: exploitationOccurrenceList,
  exploitation_type: exploitationTypeList,
  gender: genderList,
  identification_source: identificationSourceList,
  information_source: informationSourceList,
  journey_basis: journeyBasisList,
  journey_scope: journeyScopeList,
  justice_event_kind: justiceEventKindList,
  justice_outcome: justiceOutcomeList,
  labour_sector: labourSectorList,
  law_area: lawAreaList,
  location_kind: locationKindList,
  location_role: locationRoleList,
  means: meansList,
  means_of_control: meansOfControlList,
  offence: offenceList,
  online_platform: onlinePlatformList,
  organisation_type: organisationTypeList,
  penalty_type: penaltyTypeList,
  place_code_scheme: placeCodeSchemeList,
  place_level: placeLevelList,
  place_status: placeStatusList,
  plan_pillar: planPillarList,
  population_method: populationMethodList,
  recruiter_relationship: recruiterRelationshipList,
  recruitment_channel: recruitmentChannelList,
  recruitment_inducement: recruitmentInducementList,
  referral_channel: referralChannelList,
  referral_status: referralStatusList,
  return_direction: returnDirectionList,
  sentence_type: sentenceTypeList,
  service_event_kind: serviceEventKindList,
  service_outcome: serviceOutcomeList,
  service_type: serviceTypeList,
  sex: sexList,
  shelter_guest: shelterGuestList,
  standard_name: standardNameList,
  status_decider: statusDeciderList,
  stay_permission_type: stayPermissionTypeList,
  survey_wave: surveyWaveList,
  target_group: targetGroupList,
  trafficking_status: traffickingStatusList,
  transport_mode: transportModeList,
  travel_companion: travelCompanionList,
  travel_cost_payer: travelCostPayerList,
  victim_status: victimStatusList,
  wellbeing: wellbeingList,
  withdrawal_reason: withdrawalReasonList,
  yes_no: yesNoList,
} as const;

/** Id of a code list of the format. */
export type CodeListId = keyof typeof codeLists;

/** A code of the list with the given id. */
export type CodeOf<List extends CodeListId> = (typeof codeLists)[List]['codes'][number];
