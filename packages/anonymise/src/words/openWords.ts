/** What each entry of a verdict's `notProven` leaves open, by its id. */
export const openWords: Readonly<Record<string, string>> = {
  'background-knowledge':
    'what an attacker knows beyond the quasi-identifiers that the policy declares',
  'parts-of-names':
    'a surname alone, a nickname, a few digits of a number, or what was disguised on purpose: whole identifiers are looked for',
  'short-identifiers':
    'identifiers of fewer than three letters or six digits, which look like ordinary values',
  'candidate-audit-not-performed': 'the originals were not given',
  'perturbed-columns':
    'columns that the policy changes on purpose: that their values are possible was checked, not that each was changed as it should be',
  'no-quasi-identifier':
    'the policy names nothing that an attacker could know: nobody is hidden among others',
  'k-of-one': 'the policy asks for no more than one person in a class: it hides nobody',
  'sensitive-column-without-model':
    'a sensitive column has no model of its own: whoever finds the class of a person may read her value there with certainty; add l-diversity or t-closeness for it',
  'sequence-without-model':
    'a list of stops has no model: whoever knows a few stops may find the row; add sequence-privacy for it',
  'insensitive-columns-single-out':
    'columns outside the quasi-identifiers have values, or sensitive and insensitive ones together, that few rows share: whoever knows them finds the rows',
  'no-identifiers-known': 'there was no identifier that could be looked for in the file',
  'rows-of-one-person':
    'rows share an identifier that is not the first of the policy: whether they are about one person',
  'persons-not-named':
    'rows without an identifier of their person count as a person each: whether two of them are about one',
  'models-count-rows':
    'some persons have several rows: all models but k over classes, subsets and flows, and all counts, are of rows, so that fewer persons may be behind them',
  'counts-of-drawn-rows':
    'that counts in drawn rows are near those of the originals: some may be drawn far too often or too seldom',
  'free-text': 'a column holds sentences; nobody can prove anything about them',
  'packing-of-a-workbook':
    'how the parts of the workbook are packed: the same rows can be packed in many ways',
  'reports-not-seen': 'no report was given',
  'day-in-reports': 'the day of release that a report names',
  'earlier-releases-not-seen': 'no ledger was given: what this file tells together with others',
  'joins-across-releases':
    'what rows of several files tell when they are joined by routes, or by more than what stands in both as it is',
  'shares-across-releases':
    'how likely the shares of sensitive values in several files together make one of them: only that several values are left was looked at',
  'values-of-earlier-files':
    'labels of an earlier file that stand for none of the originals: what they tell together with this file',
  'differences-across-releases':
    'sums and differences of several files, but for one and up to four that may be its parts (500 such sets of files), and of groups of which some cells are suppressed',
  'routes-with-other-columns': 'what a list of stops tells together with the rest of its row',
  'stops-beside-suppressed-places':
    'rows of which a place is suppressed (*) still have stops: the first or last stop may tell the country that was to be hidden',
  'common-traits-of-a-group': 'counts tell what all persons of a group have in common',
  'hidden-cells-across-releases': 'what the unlisted counts of several files together tell',
  'longer-combinations': 'combinations of more values than the policy keeps are chance',
  'drawn-rows-across-releases': 'what several draws from the same persons together tell',
  'privacy-of-the-process':
    'that the rows were drawn as the policy says: the promise lies in the drawing, not in the file',
  'domains-from-public-lists': 'that the lists of values come from public sources, not the data',
  'budget-kept-whole': 'that nobody spent from these data without the ledger',
  'one-row-a-person': 'that every person has one row in the originals',
};
