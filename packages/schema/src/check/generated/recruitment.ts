// Written by `pnpm generate`: do not edit.
import type { Recruitment } from '../../records/recruitment.js';
import { isProperties } from '../values.js';
import { hasNoMore } from '../values.js';
import { isListOfCodes } from '../values.js';
import { isMoney } from './money.js';
import { isPlace } from './place.js';
import { isDate } from '../values.js';
import { recruitmentChannelList } from '../../codelists/recruitmentChannel.js';
import { recruitmentInducementList } from '../../codelists/recruitmentInducement.js';
import { recruiterRelationshipList } from '../../codelists/recruiterRelationship.js';
import { onlinePlatformList } from '../../codelists/onlinePlatform.js';
import { labourSectorList } from '../../codelists/labourSector.js';

const recruitmentChannelCodes: ReadonlySet<unknown> = new Set(recruitmentChannelList.codes);
const recruitmentInducementCodes: ReadonlySet<unknown> = new Set(recruitmentInducementList.codes);
const recruiterRelationshipCodes: ReadonlySet<unknown> = new Set(recruiterRelationshipList.codes);
const onlinePlatformCodes: ReadonlySet<unknown> = new Set(onlinePlatformList.codes);
const labourSectorCodes: ReadonlySet<unknown> = new Set(labourSectorList.codes);
const keys: ReadonlySet<string> = new Set(['channels', 'inducements', 'recruiterRelationships', 'onlinePlatforms', 'promisedSectors', 'promisedPay', 'place', 'date']);

/**
 * Whether a value is a valid `recruitment`. How a person was drawn in: channel, what was promised, and who did it are three separate questions.
 *
 * @param value - Anything.
 */
export function isRecruitment(value: unknown): value is Recruitment {
  if (!isProperties(value)) return false;
  let known = 0;
  let field: unknown;
  field = value['channels'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, recruitmentChannelCodes)) return false;
    known += 1;
  }
  field = value['inducements'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, recruitmentInducementCodes)) return false;
    known += 1;
  }
  field = value['recruiterRelationships'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, recruiterRelationshipCodes)) return false;
    known += 1;
  }
  field = value['onlinePlatforms'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, onlinePlatformCodes)) return false;
    known += 1;
  }
  field = value['promisedSectors'];
  if (field !== undefined) {
    if (!isListOfCodes(field, 64, labourSectorCodes)) return false;
    known += 1;
  }
  field = value['promisedPay'];
  if (field !== undefined) {
    if (!isMoney(field)) return false;
    known += 1;
  }
  field = value['place'];
  if (field !== undefined) {
    if (!isPlace(field)) return false;
    known += 1;
  }
  field = value['date'];
  if (field !== undefined) {
    if (!isDate(field)) return false;
    known += 1;
  }
  return hasNoMore(value, known, keys);
}
