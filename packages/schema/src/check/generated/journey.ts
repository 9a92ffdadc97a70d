// Written by `pnpm generate`: do not edit.
import type { Journey } from '../../records/journey.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isDate } from '../values.js';
import { isPeriod } from './period.js';
import { isCount } from '../values.js';
import { isStop } from './stop.js';
import { isListOf } from '../values.js';
import { isLeg } from './leg.js';
import { isPlace } from './place.js';
import { isRecruitment } from './recruitment.js';
import { isExploitation } from './exploitation.js';
import { isListOfCodes } from '../values.js';
import { isText } from '../values.js';
import { isAbsence } from './absence.js';
import { isSourceCode } from './sourceCode.js';
import { journeyBasisList } from '../../codelists/journeyBasis.js';
import { journeyScopeList } from '../../codelists/journeyScope.js';
import { yesNoList } from '../../codelists/yesNo.js';
import { actList } from '../../codelists/act.js';
import { meansList } from '../../codelists/means.js';
import { meansOfControlList } from '../../codelists/meansOfControl.js';
import { travelCostPayerList } from '../../codelists/travelCostPayer.js';
import { travelCompanionList } from '../../codelists/travelCompanion.js';
import { traffickingStatusList } from '../../codelists/traffickingStatus.js';
import { informationSourceList } from '../../codelists/informationSource.js';
import { confidenceList } from '../../codelists/confidence.js';

const journeyBasisCodes: ReadonlySet<unknown> = new Set(journeyBasisList.codes);
const journeyScopeCodes: ReadonlySet<unknown> = new Set(journeyScopeList.codes);
const yesNoCodes: ReadonlySet<unknown> = new Set(yesNoList.codes);
const actCodes: ReadonlySet<unknown> = new Set(actList.codes);
const meansCodes: ReadonlySet<unknown> = new Set(meansList.codes);
const meansOfControlCodes: ReadonlySet<unknown> = new Set(meansOfControlList.codes);
const travelCostPayerCodes: ReadonlySet<unknown> = new Set(travelCostPayerList.codes);
const travelCompanionCodes: ReadonlySet<unknown> = new Set(travelCompanionList.codes);
const traffickingStatusCodes: ReadonlySet<unknown> = new Set(traffickingStatusList.codes);
const informationSourceCodes: ReadonlySet<unknown> = new Set(informationSourceList.codes);
const confidenceCodes: ReadonlySet<unknown> = new Set(confidenceList.codes);
const keys: ReadonlySet<string> = new Set(['id', 'basis', 'reportedBy', 'reportedOn', 'period', 'persons', 'scope', 'stops', 'stopsComplete', 'legs', 'intendedDestination', 'recruitment', 'exploitations', 'acts', 'means', 'meansOfControl', 'costPayers', 'companions', 'status', 'priorTrafficking', 'informationSources', 'confidence', 'caseIds', 'actorIds', 'notes', 'absences', 'sourceCodes']);

/**
 * Whether a value is a valid `journey`. The journey of one person, or a route that was reported for several persons; `basis` says which.
 *
 * @param value - Anything.
 */
export function isJourney(value: unknown): value is Journey {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['id'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['basis'];
  if (!journeyBasisCodes.has(field)) return false;
  known += 1;
  field = value['reportedBy'];
  if (field !== undefined) {
    if (!isIdentifier(field)) return false;
    known += 1;
  }
  field = value['reportedOn'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['period'];
  if (field !== undefined) {
    if (!isPeriod(field)) return false;
    known += 1;
  }
  field = value['persons'];
  if (field !== undefined) {
    if (!isCount(field)) return false;
    known += 1;
  }
  field = value['scope'];
  if (field !== undefined) {
    if (!journeyScopeCodes.has(field)) return false;
    known += 1;
  }
  field = value['stops'];
  if (!isListOf(field, 200, isStop)) return false;
  known += 1;
  field = value['stopsComplete'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['legs'];
  if (field !== undefined) {
    if (!isListOf(field, 200, isLeg)) return false;
    known += 1;
  }
  field = value['intendedDestination'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['recruitment'];
  if (field !== undefined) {
    if (!isRecruitment(field)) return false;
    known += 1;
  }
  field = value['exploitations'];
  if (field !== undefined) {
    if (!isListOf(field, 32, isExploitation)) return false;
    known += 1;
  }
  field = value['acts'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, actCodes)) return false;
    known += 1;
  }
  field = value['means'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, meansCodes)) return false;
    known += 1;
  }
  field = value['meansOfControl'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, meansOfControlCodes)) return false;
    known += 1;
  }
  field = value['costPayers'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, travelCostPayerCodes)) return false;
    known += 1;
  }
  field = value['companions'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, travelCompanionCodes)) return false;
    known += 1;
  }
  field = value['status'];
  if (field !== undefined) {
    if (!traffickingStatusCodes.has(field)) return false;
    known += 1;
  }
  field = value['priorTrafficking'];
  if (field !== undefined) {
    if (!yesNoCodes.has(field)) return false;
    known += 1;
  }
  field = value['informationSources'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, informationSourceCodes)) return false;
    known += 1;
  }
  field = value['confidence'];
  if (field !== undefined) {
    if (!confidenceCodes.has(field)) return false;
    known += 1;
  }
  field = value['caseIds'];
  if (field !== undefined) {
    if (!isListOf(field, 5000, isIdentifier)) return false;
    known += 1;
  }
  field = value['actorIds'];
  if (field !== undefined) {
    if (!isListOf(field, 500, isIdentifier)) return false;
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
