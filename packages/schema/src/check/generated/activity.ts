// Written by `pnpm generate`: do not edit.
import type { Activity } from '../../records/activity.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isText } from '../values.js';
import { isDate } from '../values.js';
import { isPeriod } from './period.js';
import { isPlace } from './place.js';
import { isCount } from '../values.js';
import { isWholeNumber } from '../values.js';
import { isMoney } from './money.js';
import { isNumber } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isAbsence } from './absence.js';
import { isListOf } from '../values.js';
import { isSourceCode } from './sourceCode.js';
import { activityKindList } from '../../codelists/activityKind.js';
import { planPillarList } from '../../codelists/planPillar.js';
import { activityStatusList } from '../../codelists/activityStatus.js';
import { countryList } from '../../codelists/country.js';
import { organisationTypeList } from '../../codelists/organisationType.js';
import { targetGroupList } from '../../codelists/targetGroup.js';
import { labourSectorList } from '../../codelists/labourSector.js';
import { sexList } from '../../codelists/sex.js';
import { ageGroupList } from '../../codelists/ageGroup.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { surveyWaveList } from '../../codelists/surveyWave.js';
import { evidenceKindList } from '../../codelists/evidenceKind.js';

const activityKindCodes: ReadonlySet<unknown> = new Set(activityKindList.codes);
const planPillarCodes: ReadonlySet<unknown> = new Set(planPillarList.codes);
const activityStatusCodes: ReadonlySet<unknown> = new Set(activityStatusList.codes);
const countryCodes: ReadonlySet<unknown> = new Set(countryList.codes);
const organisationTypeCodes: ReadonlySet<unknown> = new Set(organisationTypeList.codes);
const targetGroupCodes: ReadonlySet<unknown> = new Set(targetGroupList.codes);
const labourSectorCodes: ReadonlySet<unknown> = new Set(labourSectorList.codes);
const sexCodes: ReadonlySet<unknown> = new Set(sexList.codes);
const ageGroupCodes: ReadonlySet<unknown> = new Set(ageGroupList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const surveyWaveCodes: ReadonlySet<unknown> = new Set(surveyWaveList.codes);
const evidenceKindCodes: ReadonlySet<unknown> = new Set(evidenceKindList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'kind', 'pillar', 'subtype', 'date', 'period', 'due', 'status', 'place', 'country', 'organisation', 'organisationKind', 'partner', 'targetGroup', 'topic', 'sector', 'participants', 'personKey', 'sex', 'ageGroup', 'evaluated', 'reason', 'wave', 'respondents', 'aware', 'money', 'spent', 'fiscalYear', 'milestone', 'value', 'weight', 'evidence', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `activity`. Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone.
 *
 * @param value - Anything.
 */
export function isActivity(value: unknown): value is Activity {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['kind'];
  if (!activityKindCodes.has(field)) return false;
  known += 1;
  field = value['pillar'];
  if (field !== undefined) {
    if (!planPillarCodes.has(field)) return false;
    known += 1;
  }
  field = value['subtype'];
  if (field !== undefined) {
    if (!isText(field, 120)) return false;
    known += 1;
  }
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['period'];
  if (field !== undefined) {
    if (!isPeriod(field)) return false;
    known += 1;
  }
  field = value['due'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['status'];
  if (field !== undefined) {
    if (!activityStatusCodes.has(field)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['country'];
  if (field !== undefined) {
    if (!countryCodes.has(field)) return false;
    known += 1;
  }
  field = value['organisation'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['organisationKind'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['partner'];
  if (field !== undefined) {
    if (!organisationTypeCodes.has(field)) return false;
    known += 1;
  }
  field = value['targetGroup'];
  if (field !== undefined) {
    if (!targetGroupCodes.has(field)) return false;
    known += 1;
  }
  field = value['topic'];
  if (field !== undefined) {
    if (!isText(field, 120)) return false;
    known += 1;
  }
  field = value['sector'];
  if (field !== undefined) {
    if (!labourSectorCodes.has(field)) return false;
    known += 1;
  }
  field = value['participants'];
  if (field !== undefined) {
    if (!isCount(field)) return false;
    known += 1;
  }
  field = value['personKey'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['sex'];
  if (field !== undefined) {
    if (!sexCodes.has(field)) return false;
    known += 1;
  }
  field = value['ageGroup'];
  if (field !== undefined) {
    if (!ageGroupCodes.has(field)) return false;
    known += 1;
  }
  field = value['evaluated'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['reason'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['wave'];
  if (field !== undefined) {
    if (!surveyWaveCodes.has(field)) return false;
    known += 1;
  }
  field = value['respondents'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 1000000000)) return false;
    known += 1;
  }
  field = value['aware'];
  if (field !== undefined) {
    if (!isWholeNumber(field, 0, 1000000000)) return false;
    known += 1;
  }
  field = value['money'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['spent'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['fiscalYear'];
  if (field !== undefined) {
    if (!isText(field, 20)) return false;
    known += 1;
  }
  field = value['milestone'];
  if (field !== undefined) {
    if (!isText(field, 200)) return false;
    known += 1;
  }
  field = value['value'];
  if (field !== undefined) {
    if (!isNumber(field, -1000000000000000, 1000000000000000)) return false;
    known += 1;
  }
  field = value['weight'];
  if (field !== undefined) {
    if (!isNumber(field, 0, 1000000)) return false;
    known += 1;
  }
  field = value['evidence'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, evidenceKindCodes)) return false;
    known += 1;
  }
  field = value['notes'];
  if (field !== undefined) {
    if (!isText(field, 8000)) return false;
    known += 1;
  }
  field = value['absences'];
  if (field !== undefined) {
    if (!isListOf(field, 64, isAbsence)) return false;
    known += 1;
  }
  field = value['sourceCodes'];
  if (field !== undefined) {
    if (!isListOf(field, 128, isSourceCode)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
