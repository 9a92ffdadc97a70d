import type { RecordDefinition } from '../model/recordDefinition.js';
import { activity } from './activity.js';
import { actor } from './actor.js';
import { caseRecord } from './case.js';
import { journey } from './journey.js';
import { justiceEvent } from './justiceEvent.js';
import { population } from './population.js';
import { reportingEntity } from './reportingEntity.js';
import { service } from './service.js';

/** Every record type, in the order in which a data set lists its tables. */
export const records: readonly RecordDefinition[] = [
  journey,
  caseRecord,
  actor,
  justiceEvent,
  service,
  activity,
  population,
  reportingEntity,
];
