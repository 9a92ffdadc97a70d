import * as check from '../check/index.js';

/** The generated checker of each structure and record type, by its name. */
export const structureCheckers: Readonly<Record<string, (value: unknown) => boolean>> = {
  place: check.isPlace,
  placeCode: check.isPlaceCode,
  stop: check.isStop,
  leg: check.isLeg,
  borderCrossing: check.isBorderCrossing,
  recruitment: check.isRecruitment,
  exploitation: check.isExploitation,
  statusChange: check.isStatusChange,
  sentence: check.isSentence,
  money: check.isMoney,
  period: check.isPeriod,
  absence: check.isAbsence,
  sourceCode: check.isSourceCode,
  publisher: check.isPublisher,
  profileReference: check.isProfileReference,
  journey: check.isJourney,
  case: check.isCase,
  actor: check.isActor,
  justiceEvent: check.isJusticeEvent,
  service: check.isService,
  activity: check.isActivity,
  population: check.isPopulation,
  reportingEntity: check.isReportingEntity,
};
