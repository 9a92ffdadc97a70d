import { spentOverBudget } from './activity/spentOverBudget.js';
import { ageBand } from './case/ageBand.js';
import { ageBirthYear } from './case/ageBirthYear.js';
import { ageGroup } from './case/ageGroup.js';
import { ageImplausible } from './case/ageImplausible.js';
import { ageMissing } from './case/ageMissing.js';
import { ageTraffickedLater } from './case/ageTraffickedLater.js';
import { statusHistoryOrder } from './case/statusHistoryOrder.js';
import { statusNoDecider } from './case/statusNoDecider.js';
import { datasetEmpty } from './dataset/datasetEmpty.js';
import { personTwice } from './dataset/personTwice.js';
import { placeSpellingVaries } from './dataset/placeSpellingVaries.js';
import { sensitivityUnderstated } from './dataset/sensitivityUnderstated.js';
import { victimStoryIncomplete } from './dataset/victimStoryIncomplete.js';
import { countMismatch } from './journey/countMismatch.js';
import { countOnePerson } from './journey/countOnePerson.js';
import { countRouteMissing } from './journey/countRouteMissing.js';
import { crossingInsideCountry } from './journey/crossingInsideCountry.js';
import { crossingMissing } from './journey/crossingMissing.js';
import { crossingMode } from './journey/crossingMode.js';
import { crossingPapers } from './journey/crossingPapers.js';
import { destinationDiffers } from './journey/destinationDiffers.js';
import { exploitationBeforeRecruitment } from './journey/exploitationBeforeRecruitment.js';
import { exploitationNoPlace } from './journey/exploitationNoPlace.js';
import { exploitationStopAlone } from './journey/exploitationStopAlone.js';
import { journeyNoLegs } from './journey/journeyNoLegs.js';
import { journeyNoOrigin } from './journey/journeyNoOrigin.js';
import { journeyTooShort } from './journey/journeyTooShort.js';
import { legBackwards } from './journey/legBackwards.js';
import { legChainBroken } from './journey/legChainBroken.js';
import { legDates } from './journey/legDates.js';
import { legSamePlace } from './journey/legSamePlace.js';
import { legStopUnknown } from './journey/legStopUnknown.js';
import { modeDistance } from './journey/modeDistance.js';
import { modeNoMovement } from './journey/modeNoMovement.js';
import { originExploitation } from './journey/originExploitation.js';
import { scopeCountries } from './journey/scopeCountries.js';
import { stopIdDuplicate } from './journey/stopIdDuplicate.js';
import { stopOrder } from './journey/stopOrder.js';
import { stopStay } from './journey/stopStay.js';
import { stopUnreached } from './journey/stopUnreached.js';
import { justiceOutcomeKind } from './justice/justiceOutcomeKind.js';
import { paidOverAward } from './justice/paidOverAward.js';
import { sentenceLifeMonths } from './justice/sentenceLifeMonths.js';
import { sentenceWithoutConviction } from './justice/sentenceWithoutConviction.js';
import { childFormAdult } from './law/childFormAdult.js';
import { meansChildCode } from './law/meansChildCode.js';
import { meansNotNeeded } from './law/meansNotNeeded.js';
import { meansOutsideLaw } from './law/meansOutsideLaw.js';
import { victimNoAct } from './law/victimNoAct.js';
import { victimNoMeans } from './law/victimNoMeans.js';
import { victimNoPurpose } from './law/victimNoPurpose.js';
import { populationAgeRange } from './population/populationAgeRange.js';
import { consentWithheld } from './privacy/consentWithheld.js';
import { idNameShaped } from './privacy/idNameShaped.js';
import { piiBirthDate } from './privacy/piiBirthDate.js';
import { piiEmail } from './privacy/piiEmail.js';
import { piiGps } from './privacy/piiGps.js';
import { piiGpsText } from './privacy/piiGpsText.js';
import { piiId } from './privacy/piiId.js';
import { piiLongText } from './privacy/piiLongText.js';
import { piiName } from './privacy/piiName.js';
import { piiPassport } from './privacy/piiPassport.js';
import { piiPhone } from './privacy/piiPhone.js';
import { piiWebAddress } from './privacy/piiWebAddress.js';
import { shelterPlace } from './privacy/shelterPlace.js';
import { serviceNoPerson } from './service/serviceNoPerson.js';
import { absenceContradicted } from './shared/absenceContradicted.js';
import { dateOrder } from './shared/dateOrder.js';
import { durationDates } from './shared/durationDates.js';
import { statusContradicted } from './shared/statusContradicted.js';
import { valueNotRead } from './shared/valueNotRead.js';
import { textBlank } from './text/textBlank.js';
import { textControl } from './text/textControl.js';
import { textFiller } from './text/textFiller.js';
import { textMojibake } from './text/textMojibake.js';
import { textWhitespace } from './text/textWhitespace.js';
import { codeExclusive } from './value/codeExclusive.js';
import { codeRepeated } from './value/codeRepeated.js';
import { codeUnknownMixed } from './value/codeUnknownMixed.js';
import { countAbsurd } from './value/countAbsurd.js';
import { countEstimateNoBasis } from './value/countEstimateNoBasis.js';
import { countReversed } from './value/countReversed.js';
import { countZero } from './value/countZero.js';
import { dateFuture } from './value/dateFuture.js';
import { dateOld } from './value/dateOld.js';
import { placeCodeUnknown } from './value/placeCodeUnknown.js';
import type { Rule } from './rule.js';

/** Id of a rule with a function. */
export type ContentRuleId =
  | 'LEG-CHAIN-BROKEN'
  | 'LEG-SAME-PLACE'
  | 'LEG-STOP-UNKNOWN'
  | 'STOP-ID-DUPLICATE'
  | 'LEG-BACKWARDS'
  | 'LEG-DATES'
  | 'STOP-ORDER'
  | 'STOP-UNREACHED'
  | 'STOP-STAY'
  | 'CROSSING-MISSING'
  | 'CROSSING-INSIDE-COUNTRY'
  | 'CROSSING-MODE'
  | 'CROSSING-PAPERS'
  | 'MODE-NO-MOVEMENT'
  | 'MODE-DISTANCE'
  | 'SCOPE-COUNTRIES'
  | 'ORIGIN-EXPLOITATION'
  | 'DESTINATION-DIFFERS'
  | 'EXPLOITATION-NO-PLACE'
  | 'EXPLOITATION-STOP-ALONE'
  | 'JOURNEY-TOO-SHORT'
  | 'JOURNEY-NO-LEGS'
  | 'JOURNEY-NO-ORIGIN'
  | 'COUNT-ONE-PERSON'
  | 'COUNT-ROUTE-MISSING'
  | 'COUNT-MISMATCH'
  | 'EXPLOITATION-BEFORE-RECRUITMENT'
  | 'DATE-ORDER'
  | 'ABSENCE-CONTRADICTED'
  | 'STATUS-CONTRADICTED'
  | 'VICTIM-NO-ACT'
  | 'VICTIM-NO-PURPOSE'
  | 'VICTIM-NO-MEANS'
  | 'MEANS-OUTSIDE-LAW'
  | 'MEANS-NOT-NEEDED'
  | 'MEANS-CHILD-CODE'
  | 'CHILD-FORM-ADULT'
  | 'AGE-GROUP'
  | 'AGE-BAND'
  | 'AGE-BIRTH-YEAR'
  | 'AGE-TRAFFICKED-LATER'
  | 'AGE-IMPLAUSIBLE'
  | 'AGE-MISSING'
  | 'STATUS-NO-DECIDER'
  | 'STATUS-HISTORY-ORDER'
  | 'DURATION-DATES'
  | 'SENTENCE-WITHOUT-CONVICTION'
  | 'SENTENCE-LIFE-MONTHS'
  | 'JUSTICE-OUTCOME-KIND'
  | 'PAID-OVER-AWARD'
  | 'SERVICE-NO-PERSON'
  | 'SPENT-OVER-BUDGET'
  | 'POPULATION-AGE-RANGE'
  | 'DATASET-EMPTY'
  | 'SENSITIVITY-UNDERSTATED'
  | 'PERSON-TWICE'
  | 'VICTIM-STORY-INCOMPLETE'
  | 'PLACE-SPELLING-VARIES'
  | 'PII-PHONE'
  | 'PII-EMAIL'
  | 'PII-ID'
  | 'PII-PASSPORT'
  | 'PII-BIRTH-DATE'
  | 'PII-GPS-TEXT'
  | 'PII-WEB-ADDRESS'
  | 'PII-NAME'
  | 'PII-LONG-TEXT'
  | 'ID-NAME-SHAPED'
  | 'PII-GPS'
  | 'SHELTER-PLACE'
  | 'CONSENT-WITHHELD'
  | 'TEXT-WHITESPACE'
  | 'TEXT-BLANK'
  | 'TEXT-FILLER'
  | 'TEXT-CONTROL'
  | 'TEXT-MOJIBAKE'
  | 'DATE-FUTURE'
  | 'DATE-OLD'
  | 'CODE-UNKNOWN-MIXED'
  | 'CODE-EXCLUSIVE'
  | 'CODE-REPEATED'
  | 'COUNT-ESTIMATE-NO-BASIS'
  | 'COUNT-REVERSED'
  | 'PLACE-CODE-UNKNOWN'
  | 'COUNT-ZERO'
  | 'COUNT-ABSURD'
  | 'VALUE-NOT-READ';

/** Rules with a function: what a record, one of its values or a whole data set says. */
export const contentRules: { readonly [Id in ContentRuleId]: Rule<Id> } = {
  'LEG-CHAIN-BROKEN': legChainBroken,
  'LEG-SAME-PLACE': legSamePlace,
  'LEG-STOP-UNKNOWN': legStopUnknown,
  'STOP-ID-DUPLICATE': stopIdDuplicate,
  'LEG-BACKWARDS': legBackwards,
  'LEG-DATES': legDates,
  'STOP-ORDER': stopOrder,
  'STOP-UNREACHED': stopUnreached,
  'STOP-STAY': stopStay,
  'CROSSING-MISSING': crossingMissing,
  'CROSSING-INSIDE-COUNTRY': crossingInsideCountry,
  'CROSSING-MODE': crossingMode,
  'CROSSING-PAPERS': crossingPapers,
  'MODE-NO-MOVEMENT': modeNoMovement,
  'MODE-DISTANCE': modeDistance,
  'SCOPE-COUNTRIES': scopeCountries,
  'ORIGIN-EXPLOITATION': originExploitation,
  'DESTINATION-DIFFERS': destinationDiffers,
  'EXPLOITATION-NO-PLACE': exploitationNoPlace,
  'EXPLOITATION-STOP-ALONE': exploitationStopAlone,
  'JOURNEY-TOO-SHORT': journeyTooShort,
  'JOURNEY-NO-LEGS': journeyNoLegs,
  'JOURNEY-NO-ORIGIN': journeyNoOrigin,
  'COUNT-ONE-PERSON': countOnePerson,
  'COUNT-ROUTE-MISSING': countRouteMissing,
  'COUNT-MISMATCH': countMismatch,
  'EXPLOITATION-BEFORE-RECRUITMENT': exploitationBeforeRecruitment,
  'DATE-ORDER': dateOrder,
  'ABSENCE-CONTRADICTED': absenceContradicted,
  'STATUS-CONTRADICTED': statusContradicted,
  'VICTIM-NO-ACT': victimNoAct,
  'VICTIM-NO-PURPOSE': victimNoPurpose,
  'VICTIM-NO-MEANS': victimNoMeans,
  'MEANS-OUTSIDE-LAW': meansOutsideLaw,
  'MEANS-NOT-NEEDED': meansNotNeeded,
  'MEANS-CHILD-CODE': meansChildCode,
  'CHILD-FORM-ADULT': childFormAdult,
  'AGE-GROUP': ageGroup,
  'AGE-BAND': ageBand,
  'AGE-BIRTH-YEAR': ageBirthYear,
  'AGE-TRAFFICKED-LATER': ageTraffickedLater,
  'AGE-IMPLAUSIBLE': ageImplausible,
  'AGE-MISSING': ageMissing,
  'STATUS-NO-DECIDER': statusNoDecider,
  'STATUS-HISTORY-ORDER': statusHistoryOrder,
  'DURATION-DATES': durationDates,
  'SENTENCE-WITHOUT-CONVICTION': sentenceWithoutConviction,
  'SENTENCE-LIFE-MONTHS': sentenceLifeMonths,
  'JUSTICE-OUTCOME-KIND': justiceOutcomeKind,
  'PAID-OVER-AWARD': paidOverAward,
  'SERVICE-NO-PERSON': serviceNoPerson,
  'SPENT-OVER-BUDGET': spentOverBudget,
  'POPULATION-AGE-RANGE': populationAgeRange,
  'DATASET-EMPTY': datasetEmpty,
  'SENSITIVITY-UNDERSTATED': sensitivityUnderstated,
  'PERSON-TWICE': personTwice,
  'VICTIM-STORY-INCOMPLETE': victimStoryIncomplete,
  'PLACE-SPELLING-VARIES': placeSpellingVaries,
  'PII-PHONE': piiPhone,
  'PII-EMAIL': piiEmail,
  'PII-ID': piiId,
  'PII-PASSPORT': piiPassport,
  'PII-BIRTH-DATE': piiBirthDate,
  'PII-GPS-TEXT': piiGpsText,
  'PII-WEB-ADDRESS': piiWebAddress,
  'PII-NAME': piiName,
  'PII-LONG-TEXT': piiLongText,
  'ID-NAME-SHAPED': idNameShaped,
  'PII-GPS': piiGps,
  'SHELTER-PLACE': shelterPlace,
  'CONSENT-WITHHELD': consentWithheld,
  'TEXT-WHITESPACE': textWhitespace,
  'TEXT-BLANK': textBlank,
  'TEXT-FILLER': textFiller,
  'TEXT-CONTROL': textControl,
  'TEXT-MOJIBAKE': textMojibake,
  'DATE-FUTURE': dateFuture,
  'DATE-OLD': dateOld,
  'CODE-UNKNOWN-MIXED': codeUnknownMixed,
  'CODE-EXCLUSIVE': codeExclusive,
  'CODE-REPEATED': codeRepeated,
  'COUNT-ESTIMATE-NO-BASIS': countEstimateNoBasis,
  'COUNT-REVERSED': countReversed,
  'PLACE-CODE-UNKNOWN': placeCodeUnknown,
  'COUNT-ZERO': countZero,
  'COUNT-ABSURD': countAbsurd,
  'VALUE-NOT-READ': valueNotRead,
};
