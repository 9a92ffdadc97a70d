// Written by `pnpm generate`: do not edit.
import type { QuietContext } from './quietContext.js';
import { isQuietJourney } from './generated/journey.js';
import { isQuietCase } from './generated/case.js';
import { isQuietActor } from './generated/actor.js';
import { isQuietJusticeEvent } from './generated/justiceEvent.js';
import { isQuietService } from './generated/service.js';
import { isQuietActivity } from './generated/activity.js';
import { isQuietPopulation } from './generated/population.js';
import { isQuietReportingEntity } from './generated/reportingEntity.js';

/** The quiet check of each record type; what it is given holds the right kinds of values, but any may be absent. */
export const quietChecks: Readonly<
  Record<string, (record: never, context: QuietContext) => boolean>
> = {
  journey: isQuietJourney,
  case: isQuietCase,
  actor: isQuietActor,
  justiceEvent: isQuietJusticeEvent,
  service: isQuietService,
  activity: isQuietActivity,
  population: isQuietPopulation,
  reportingEntity: isQuietReportingEntity,
};
