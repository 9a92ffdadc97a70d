// Written by `pnpm generate`: do not edit.
import type { CodeListId } from '../../codelists/index.js';
import type { CodeListDetails } from '../codeListDetails.js';
import { absenceReasonDetails } from './absenceReason.js';
import { actDetails } from './act.js';
import { activityKindDetails } from './activityKind.js';
import { activityStatusDetails } from './activityStatus.js';
import { actorKindDetails } from './actorKind.js';
import { actorRoleDetails } from './actorRole.js';
import { ageBandDetails } from './ageBand.js';
import { ageGroupDetails } from './ageGroup.js';
import { areaTypeDetails } from './areaType.js';
import { assetStageDetails } from './assetStage.js';
import { assistanceFormDetails } from './assistanceForm.js';
import { awardPayerDetails } from './awardPayer.js';
import { borderCrossingMannerDetails } from './borderCrossingManner.js';
import { borderCrossingPlaceDetails } from './borderCrossingPlace.js';
import { caseStageDetails } from './caseStage.js';
import { confidenceDetails } from './confidence.js';
import { consentScopeDetails } from './consentScope.js';
import { contactChannelDetails } from './contactChannel.js';
import { contactClassificationDetails } from './contactClassification.js';
import { convictionModeDetails } from './convictionMode.js';
import { cooperationTypeDetails } from './cooperationType.js';
import { countBasisDetails } from './countBasis.js';
import { countryDetails } from './country.js';
import { courtSupportTypeDetails } from './courtSupportType.js';
import { dataSensitivityDetails } from './dataSensitivity.js';
import { durationBandDetails } from './durationBand.js';
import { evidenceKindDetails } from './evidenceKind.js';
import { exploitationOccurrenceDetails } from './exploitationOccurrence.js';
import { exploitationTypeDetails } from './exploitationType.js';
import { genderDetails } from './gender.js';
import { identificationSourceDetails } from './identificationSource.js';
import { informationSourceDetails } from './informationSource.js';
import { journeyBasisDetails } from './journeyBasis.js';
import { journeyScopeDetails } from './journeyScope.js';
import { justiceEventKindDetails } from './justiceEventKind.js';
import { justiceOutcomeDetails } from './justiceOutcome.js';
import { labourSectorDetails } from './labourSector.js';
import { lawAreaDetails } from './lawArea.js';
import { locationKindDetails } from './locationKind.js';
import { locationRoleDetails } from './locationRole.js';
import { meansDetails } from './means.js';
import { meansOfControlDetails } from './meansOfControl.js';
import { offenceDetails } from './offence.js';
import { onlinePlatformDetails } from './onlinePlatform.js';
import { organisationTypeDetails } from './organisationType.js';
import { penaltyTypeDetails } from './penaltyType.js';
import { placeCodeSchemeDetails } from './placeCodeScheme.js';
import { placeLevelDetails } from './placeLevel.js';
import { placeStatusDetails } from './placeStatus.js';
import { planPillarDetails } from './planPillar.js';
import { populationMethodDetails } from './populationMethod.js';
import { recruiterRelationshipDetails } from './recruiterRelationship.js';
import { recruitmentChannelDetails } from './recruitmentChannel.js';
import { recruitmentInducementDetails } from './recruitmentInducement.js';
import { referralChannelDetails } from './referralChannel.js';
import { referralStatusDetails } from './referralStatus.js';
import { returnDirectionDetails } from './returnDirection.js';
import { sentenceTypeDetails } from './sentenceType.js';
import { serviceEventKindDetails } from './serviceEventKind.js';
import { serviceOutcomeDetails } from './serviceOutcome.js';
import { serviceTypeDetails } from './serviceType.js';
import { sexDetails } from './sex.js';
import { shelterGuestDetails } from './shelterGuest.js';
import { standardNameDetails } from './standardName.js';
import { statusDeciderDetails } from './statusDecider.js';
import { stayPermissionTypeDetails } from './stayPermissionType.js';
import { surveyWaveDetails } from './surveyWave.js';
import { targetGroupDetails } from './targetGroup.js';
import { traffickingStatusDetails } from './traffickingStatus.js';
import { transportModeDetails } from './transportMode.js';
import { travelCompanionDetails } from './travelCompanion.js';
import { travelCostPayerDetails } from './travelCostPayer.js';
import { victimStatusDetails } from './victimStatus.js';
import { wellbeingDetails } from './wellbeing.js';
import { withdrawalReasonDetails } from './withdrawalReason.js';
import { yesNoDetails } from './yesNo.js';

/** Every code list with labels, definitions, aliases and crosswalks, by id. */
export const codeListDetails: Readonly<Record<CodeListId, CodeListDetails>> = {
  absence_reason: absenceReasonDetails,
  act: actDetails,
  activity_kind: activityKindDetails,
  activity_status: activityStatusDetails,
  actor_kind: actorKindDetails,
  actor_role: actorRoleDetails,
  age_band: ageBandDetails,
  age_group: ageGroupDetails,
  area_type: areaTypeDetails,
  asset_stage: assetStageDetails,
  assistance_form: assistanceFormDetails,
  award_payer: awardPayerDetails,
  border_crossing_manner: borderCrossingMannerDetails,
  border_crossing_place: borderCrossingPlaceDetails,
  case_stage: caseStageDetails,
  confidence: confidenceDetails,
  consent_scope: consentScopeDetails,
  contact_channel: contactChannelDetails,
  contact_classification: contactClassificationDetails,
  conviction_mode: convictionModeDetails,
  cooperation_type: cooperationTypeDetails,
  count_basis: countBasisDetails,
  country: countryDetails,
  court_support_type: courtSupportTypeDetails,
  data_sensitivity: dataSensitivityDetails,
  duration_band: durationBandDetails,
  evidence_kind: evidenceKindDetails,
  exploitation_occurrence: exploitationOccurrenceDetails,
  exploitation_type: exploitationTypeDetails,
  gender: genderDetails,
  identification_source: identificationSourceDetails,
  information_source: informationSourceDetails,
  journey_basis: journeyBasisDetails,
  journey_scope: journeyScopeDetails,
  justice_event_kind: justiceEventKindDetails,
  justice_outcome: justiceOutcomeDetails,
  labour_sector: labourSectorDetails,
  law_area: lawAreaDetails,
  location_kind: locationKindDetails,
  location_role: locationRoleDetails,
  means: meansDetails,
  means_of_control: meansOfControlDetails,
  offence: offenceDetails,
  online_platform: onlinePlatformDetails,
  organisation_type: organisationTypeDetails,
  penalty_type: penaltyTypeDetails,
  place_code_scheme: placeCodeSchemeDetails,
  place_level: placeLevelDetails,
  place_status: placeStatusDetails,
  plan_pillar: planPillarDetails,
  population_method: populationMethodDetails,
  recruiter_relationship: recruiterRelationshipDetails,
  recruitment_channel: recruitmentChannelDetails,
  recruitment_inducement: recruitmentInducementDetails,
  referral_channel: referralChannelDetails,
  referral_status: referralStatusDetails,
  return_direction: returnDirectionDetails,
  sentence_type: sentenceTypeDetails,
  service_event_kind: serviceEventKindDetails,
  service_outcome: serviceOutcomeDetails,
  service_type: serviceTypeDetails,
  sex: sexDetails,
  shelter_guest: shelterGuestDetails,
  standard_name: standardNameDetails,
  status_decider: statusDeciderDetails,
  stay_permission_type: stayPermissionTypeDetails,
  survey_wave: surveyWaveDetails,
  target_group: targetGroupDetails,
  trafficking_status: traffickingStatusDetails,
  transport_mode: transportModeDetails,
  travel_companion: travelCompanionDetails,
  travel_cost_payer: travelCostPayerDetails,
  victim_status: victimStatusDetails,
  wellbeing: wellbeingDetails,
  withdrawal_reason: withdrawalReasonDetails,
  yes_no: yesNoDetails,
};
