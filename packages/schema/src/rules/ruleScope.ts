/**
 * What a rule looks at. A record type: the function is given one such record. `dataset`: the whole
 * data set. `text`: one text of any record. Rules of the other scopes have no function here:
 * `structure` is raised by the structural pass of the engine, `file` by readers and writers of
 * files, `place` by whoever resolves places, `merge` by whoever joins several returns.
 */
export type RuleScope =
  | 'journey'
  | 'case'
  | 'actor'
  | 'justiceEvent'
  | 'service'
  | 'activity'
  | 'population'
  | 'reportingEntity'
  | 'dataset'
  | 'text'
  | 'structure'
  | 'file'
  | 'place'
  | 'merge';
