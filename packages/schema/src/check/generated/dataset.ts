// Written by `pnpm generate`: do not edit.
import type { Dataset } from '../../records/dataset.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isIdentifier } from '../values.js';
import { isProfileReference } from './profileReference.js';
import { isPublisher } from './publisher.js';
import { isPeriod } from './period.js';
import { isDate } from '../values.js';
import { isText } from '../values.js';
import { isJourney } from './journey.js';
import { isListOf } from '../values.js';
import { isCase } from './case.js';
import { isActor } from './actor.js';
import { isJusticeEvent } from './justiceEvent.js';
import { isService } from './service.js';
import { isActivity } from './activity.js';
import { isPopulation } from './population.js';
import { isReportingEntity } from './reportingEntity.js';
import { standardNameList } from '../../codelists/standardName.js';
import { dataSensitivityList } from '../../codelists/dataSensitivity.js';

const standardNameCodes: ReadonlySet<unknown> = new Set(standardNameList.codes);
const dataSensitivityCodes: ReadonlySet<unknown> = new Set(dataSensitivityList.codes);
const keys: ReadonlySet<string> = new Set(['standard', 'version', 'profile', 'publisher', 'period', 'sensitivity', 'created', 'title', 'journeys', 'cases', 'actors', 'justiceEvents', 'services', 'activities', 'populations', 'reportingEntities']);

/**
 * Whether a value is a valid `dataset`. One document: who publishes it, for which period, how sensitive it is, and the tables of records.
 *
 * @param value - Anything.
 */
export function isDataset(value: unknown): value is Dataset {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['standard'];
  if (!standardNameCodes.has(field)) return false;
  known += 1;
  field = value['version'];
  if (!isIdentifier(field)) return false;
  known += 1;
  field = value['profile'];
  if (field !== undefined) {
    if (!isProfileReference(field)) return false;
    known += 1;
  }
  field = value['publisher'];
  if (field !== undefined) {
    if (!isPublisher(field)) return false;
    known += 1;
  }
  field = value['period'];
  if (field !== undefined) {
    if (!isPeriod(field)) return false;
    known += 1;
  }
  field = value['sensitivity'];
  if (!dataSensitivityCodes.has(field)) return false;
  known += 1;
  field = value['created'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  field = value['title'];
  if (field !== undefined) {
    if (!isText(field, 300)) return false;
    known += 1;
  }
  field = value['journeys'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isJourney)) return false;
    known += 1;
  }
  field = value['cases'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isCase)) return false;
    known += 1;
  }
  field = value['actors'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isActor)) return false;
    known += 1;
  }
  field = value['justiceEvents'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isJusticeEvent)) return false;
    known += 1;
  }
  field = value['services'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isService)) return false;
    known += 1;
  }
  field = value['activities'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isActivity)) return false;
    known += 1;
  }
  field = value['populations'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isPopulation)) return false;
    known += 1;
  }
  field = value['reportingEntities'];
  if (field !== undefined) {
    if (!isListOf(field, Infinity, isReportingEntity)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
