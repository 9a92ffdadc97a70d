import type { Activity } from '../records/activity.js';
import type { Case } from '../records/case.js';
import type { Dataset } from '../records/dataset.js';
import type { Journey } from '../records/journey.js';
import type { JusticeEvent } from '../records/justiceEvent.js';
import type { Leg } from '../records/leg.js';
import type { Place } from '../records/place.js';
import type { Population } from '../records/population.js';
import type { Service } from '../records/service.js';
import type { Stop } from '../records/stop.js';
import type { Count } from '../values/count.js';

/**
 * A record as a rule sees it: every value present has the right kind, but any may be absent, because
 * the structural pass has taken away what it complained about. A count stays whole.
 */
export type Loose<T> = T extends Count
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
      : T;

/** A journey as rules see it. */
export type LooseJourney = Loose<Journey>;
/** A stop as rules see it. */
export type LooseStop = Loose<Stop>;
/** A leg as rules see it. */
export type LooseLeg = Loose<Leg>;
/** A place as rules see it. */
export type LoosePlace = Loose<Place>;
/** A case as rules see it. */
export type LooseCase = Loose<Case>;
/** A justice event as rules see it. */
export type LooseJusticeEvent = Loose<JusticeEvent>;
/** A service as rules see it. */
export type LooseService = Loose<Service>;
/** An activity as rules see it. */
export type LooseActivity = Loose<Activity>;
/** A population as rules see it. */
export type LoosePopulation = Loose<Population>;
/** A data set as rules see it. */
export type LooseDataset = Loose<Dataset>;
