/**
 * What a rule looks at, or who raises it.
 *
 * - A record type: the function is given one such record.
 * - `dataset`: the whole data set; not run where records come one by one.
 * - A kind of value, wherever in a record it stands: `text`, `identifier`, `date`, `codes` (a list of
 *   codes), `count`, `place`.
 * - Without a function here: `structure` is raised by the structural pass of the engine, `file` by
 *   readers and writers of files, `gazetteer` by whoever resolves places, `merge` by whoever joins
 *   several returns.
 */
export type RuleScope =
  RecordScope | ValueScope | 'dataset' | 'structure' | 'file' | 'gazetteer' | 'merge';

/** A rule that looks at one record of this type. */
export type RecordScope =
  | 'journey'
  | 'case'
  | 'actor'
  | 'justiceEvent'
  | 'service'
  | 'activity'
  | 'population'
  | 'reportingEntity';

/** A rule that looks at one value of this kind. */
export type ValueScope = 'text' | 'identifier' | 'date' | 'codes' | 'count' | 'place';
