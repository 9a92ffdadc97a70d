// Written by `pnpm generate`: do not edit.
import * as validators from './generated/validators.js';
import { standaloneValidator, type StandaloneValidator } from './standaloneValidator.js';
import type { Place } from '../records/place.js';
import type { PlaceCode } from '../records/placeCode.js';
import type { Stop } from '../records/stop.js';
import type { Leg } from '../records/leg.js';
import type { BorderCrossing } from '../records/borderCrossing.js';
import type { Recruitment } from '../records/recruitment.js';
import type { Exploitation } from '../records/exploitation.js';
import type { StatusChange } from '../records/statusChange.js';
import type { Sentence } from '../records/sentence.js';
import type { Money } from '../records/money.js';
import type { Period } from '../records/period.js';
import type { Absence } from '../records/absence.js';
import type { SourceCode } from '../records/sourceCode.js';
import type { Publisher } from '../records/publisher.js';
import type { ProfileReference } from '../records/profileReference.js';
import type { Journey } from '../records/journey.js';
import type { Case } from '../records/case.js';
import type { Actor } from '../records/actor.js';
import type { JusticeEvent } from '../records/justiceEvent.js';
import type { Service } from '../records/service.js';
import type { Activity } from '../records/activity.js';
import type { Population } from '../records/population.js';
import type { ReportingEntity } from '../records/reportingEntity.js';
import type { Dataset } from '../records/dataset.js';

export type { SchemaViolation, StandaloneValidator, Verdict } from './standaloneValidator.js';

/** Checks a `place` against its JSON Schema. A place as somebody typed it, and what it was resolved to. Coordinates are WGS 84 degrees. */
export const validatePlace: StandaloneValidator<Place> = /* @__PURE__ */ standaloneValidator(
  validators.validatePlace,
);

/** Checks a `placeCode` against its JSON Schema. The code of a place in one named code system. */
export const validatePlaceCode: StandaloneValidator<PlaceCode> =
  /* @__PURE__ */ standaloneValidator(validators.validatePlaceCode);

/** Checks a `stop` against its JSON Schema. A place on the journey. The order of the list is the order travelled. */
export const validateStop: StandaloneValidator<Stop> = /* @__PURE__ */ standaloneValidator(
  validators.validateStop,
);

/** Checks a `leg` against its JSON Schema. The way from one stop to another: how, when, with whom, across which border. */
export const validateLeg: StandaloneValidator<Leg> = /* @__PURE__ */ standaloneValidator(
  validators.validateLeg,
);

/** Checks a `borderCrossing` against its JSON Schema. Where and how a border was crossed. */
export const validateBorderCrossing: StandaloneValidator<BorderCrossing> =
  /* @__PURE__ */ standaloneValidator(validators.validateBorderCrossing);

/** Checks a `recruitment` against its JSON Schema. How a person was drawn in: channel, what was promised, and who did it are three separate questions. */
export const validateRecruitment: StandaloneValidator<Recruitment> =
  /* @__PURE__ */ standaloneValidator(validators.validateRecruitment);

/** Checks a `exploitation` against its JSON Schema. One purpose or form of exploitation, expected or occurred, with its sector and place. */
export const validateExploitation: StandaloneValidator<Exploitation> =
  /* @__PURE__ */ standaloneValidator(validators.validateExploitation);

/** Checks a `statusChange` against its JSON Schema. One step of the identification procedure. */
export const validateStatusChange: StandaloneValidator<StatusChange> =
  /* @__PURE__ */ standaloneValidator(validators.validateStatusChange);

/** Checks a `sentence` against its JSON Schema. A sentence passed on one convicted person in one case. */
export const validateSentence: StandaloneValidator<Sentence> = /* @__PURE__ */ standaloneValidator(
  validators.validateSentence,
);

/** Checks a `money` against its JSON Schema. An amount in one currency. */
export const validateMoney: StandaloneValidator<Money> = /* @__PURE__ */ standaloneValidator(
  validators.validateMoney,
);

/** Checks a `period` against its JSON Schema. A span of civil days; both ends belong to it. */
export const validatePeriod: StandaloneValidator<Period> = /* @__PURE__ */ standaloneValidator(
  validators.validatePeriod,
);

/** Checks a `absence` against its JSON Schema. Says why one field has no value, so that missing, refused and not applicable stay apart. */
export const validateAbsence: StandaloneValidator<Absence> = /* @__PURE__ */ standaloneValidator(
  validators.validateAbsence,
);

/** Checks a `sourceCode` against its JSON Schema. The code that the source used. When it is broader than any of ours, the candidates are kept and no value is chosen. */
export const validateSourceCode: StandaloneValidator<SourceCode> =
  /* @__PURE__ */ standaloneValidator(validators.validateSourceCode);

/** Checks a `publisher` against its JSON Schema. The reporting entity that stands behind a data set. */
export const validatePublisher: StandaloneValidator<Publisher> =
  /* @__PURE__ */ standaloneValidator(validators.validatePublisher);

/** Checks a `profileReference` against its JSON Schema. The profile a data set was written for. */
export const validateProfileReference: StandaloneValidator<ProfileReference> =
  /* @__PURE__ */ standaloneValidator(validators.validateProfileReference);

/** Checks a `journey` against its JSON Schema. The journey of one person, or a route that was reported for several persons; `basis` says which. */
export const validateJourney: StandaloneValidator<Journey> = /* @__PURE__ */ standaloneValidator(
  validators.validateJourney,
);

/** Checks a `case` against its JSON Schema. One person as one organisation identified and assisted that person, under a pseudonymous key. */
export const validateCase: StandaloneValidator<Case> = /* @__PURE__ */ standaloneValidator(
  validators.validateCase,
);

/** Checks a `actor` against its JSON Schema. Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name. */
export const validateActor: StandaloneValidator<Actor> = /* @__PURE__ */ standaloneValidator(
  validators.validateActor,
);

/** Checks a `justiceEvent` against its JSON Schema. One event of the justice process, from the offence recorded to the asset paid over. */
export const validateJusticeEvent: StandaloneValidator<JusticeEvent> =
  /* @__PURE__ */ standaloneValidator(validators.validateJusticeEvent);

/** Checks a `service` against its JSON Schema. A referral, a service, a need, a stay, a follow-up or another contact with one person; `kind` says which. */
export const validateService: StandaloneValidator<Service> = /* @__PURE__ */ standaloneValidator(
  validators.validateService,
);

/** Checks a `activity` against its JSON Schema. Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone. */
export const validateActivity: StandaloneValidator<Activity> = /* @__PURE__ */ standaloneValidator(
  validators.validateActivity,
);

/** Checks a `population` against its JSON Schema. A published count: a population to divide by, or a cell of a table to compare with. */
export const validatePopulation: StandaloneValidator<Population> =
  /* @__PURE__ */ standaloneValidator(validators.validatePopulation);

/** Checks a `reportingEntity` against its JSON Schema. An organisation, committee or shelter: it reports, refers, serves or is expected to. */
export const validateReportingEntity: StandaloneValidator<ReportingEntity> =
  /* @__PURE__ */ standaloneValidator(validators.validateReportingEntity);

/** Checks a `dataset` against its JSON Schema. One document: who publishes it, for which period, how sensitive it is, and the tables of records. */
export const validateDataset: StandaloneValidator<Dataset> = /* @__PURE__ */ standaloneValidator(
  validators.validateDataset,
);
