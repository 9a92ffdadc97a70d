import type { OutcomeWords } from './OutcomeWords.js';

/** What each check of a verdict asks, by its id; what to do is said of one that fails. */
export const checkWords: Readonly<Record<string, OutcomeWords>> = {
  form: {
    means: 'The form of the policy is one that the gate can prove.',
    todo: 'Use microdata, aggregate or synthetic as `form`.',
  },
  originals: {
    means:
      'The originals are whole: every column of the policy is there, and no published cell is `*`.',
    todo: 'Give the originals as they were read, with the identifiers, and not a release.',
  },
  encoding: {
    means: 'The file is strict CSV in UTF-8 without hidden characters.',
    todo: 'Publish the bytes as njia wrote them; do not save them from a spreadsheet.',
  },
  'one-spelling': {
    means: 'Every line is written in the one way there is: no quote or sign marks a row.',
    todo: 'Publish the bytes as njia wrote them; do not save them from a spreadsheet.',
  },
  columns: {
    means: 'The file has the declared columns, and no other.',
    todo: 'Publish the file as njia wrote it, or give the policy that it was made under.',
  },
  formulas: {
    means: 'No cell would run as a formula in a spreadsheet.',
    todo: 'Publish the file as njia wrote it.',
  },
  order: {
    means: 'The rows stand in an order that tells nothing of the originals.',
    todo: 'Publish the file as njia wrote it.',
  },
  rows: {
    means: 'There are rows, and no more of them than originals.',
    todo: 'Give all originals that the release was made of.',
  },
  model: {
    means: 'This model of the policy holds, measured anew on the file.',
    todo: 'Do not publish. Make the release again; nobody may edit it by hand.',
  },
  candidates: {
    means: 'Every person who could be found has at least k released rows that could be theirs.',
    todo: 'Do not publish. Make the release again from these originals.',
  },
  persons: {
    means: 'Every class is of at least k different persons, however often each has a row.',
    todo: 'Merge the rows of one person before releasing, or raise k.',
  },
  'record-risk': {
    means: 'Nobody is found with a higher chance than the policy allows.',
    todo: 'Raise k, or let the policy generalise more.',
  },
  'mean-risk': {
    means: 'The mean chance to be found is as low as the policy asks.',
    todo: 'Raise k, or let the policy generalise more.',
  },
  truthful: {
    means: 'All rows are true at once, each of another original.',
    todo: 'Check that these are the originals and the policy of this release; else a value was changed.',
  },
  treatment: {
    means:
      'A column that is changed on purpose holds what its treatment can have made, and is not the untreated one.',
    todo: 'Do not publish. Make the release again; nobody may edit it by hand.',
  },
  'insensitive-columns': {
    means:
      'No column outside the quasi-identifiers has a value of its own for most rows, nor do insensitive columns together.',
    todo: 'Give that column the role identifier or quasi-identifier, or make its values coarser before.',
  },
  identifiers: {
    means: 'No identifier or free text of the originals stands in the file.',
    todo: 'Do not publish. Give the column that holds it the role identifier or free-text.',
  },
  'identifiers-in-reports': {
    means: 'No identifier or free text of the originals stands in a report.',
    todo: 'Do not publish that report; use the one that njia wrote.',
  },
  'suppressed-rows': {
    means: 'No more rows were left out than the policy allows.',
    todo: 'Allow more in limits.suppressedRows, or lower k.',
  },
  'suppressed-cells': {
    means: 'No more cells were left out than the policy allows.',
    todo: 'Allow more in limits.suppressedCells, or lower k.',
  },
  'empty-rows': {
    means: 'No row is empty but for asterisks.',
    todo: 'Publish the file as njia wrote it.',
  },
  'reports-readable': {
    means: 'Every report can be read to its end.',
    todo: 'Give the reports that njia wrote (JSON or HTML).',
  },
  'reports-recognised': {
    means:
      'Every report is, byte for byte, what the gate makes itself from file, policy and originals.',
    todo: 'Publish the reports as njia wrote them with this file; nobody may edit them.',
  },
  'reports-passive': {
    means: 'No report runs anything or fetches anything when it is opened.',
    todo: 'Do not open that report; use the one that njia wrote.',
  },
  'small-counts': {
    means: 'No report tells of a group smaller than k.',
    todo: 'Take the number out of the report; also look at name and purpose of the policy.',
  },
  'counts-reconcile': {
    means: 'The reports agree with the file.',
    todo: 'Give the reports that were written with this file.',
  },
  tables: {
    means: 'The file holds counts of declared tables, each combination once.',
    todo: 'Publish the file as njia wrote it.',
  },
  totals: {
    means: 'No sum exceeds its total or leaves a rest of fewer than k.',
    todo: 'Do not publish. Make the tables again.',
  },
  'hidden-cells': {
    means: 'Nobody can work out a count that is not listed.',
    todo: 'Publish fewer or coarser tables.',
  },
  copies: {
    means: 'Each drawn row agrees with no original or with at least k.',
    todo: 'Do not publish. Draw again.',
  },
  domains: {
    means: 'Every value stands in the public list of its column.',
    todo: 'Do not publish. Draw again.',
  },
  'budget-limit': {
    means: 'The privacy budget was kept.',
    todo: 'Spend less (rho), or stop releasing from these data.',
  },
  budget: {
    means: 'The ledger of the privacy budget is whole.',
    todo: 'Give the ledger as njia wrote it.',
  },
  ledger: {
    means: 'The ledger of releases is whole and every file it names was given.',
    todo: 'Give every file that the ledger names with --earlier.',
  },
  differencing: {
    means:
      'No group differs from earlier releases, or from several together, by fewer than k persons or by persons of one sensitive value.',
    todo: 'Wait until more persons are added, or publish a coarser release.',
  },
  rejoining: {
    means: 'Rows of this file and of an earlier one cannot be joined to find fewer than k persons.',
    todo: 'Leave out what stands in both files as it is, or publish the columns together in one file.',
  },
  intersection: {
    means: "Nobody's sensitive values are narrowed by looking at two releases at once.",
    todo: 'Publish a coarser release, or leave the sensitive column out.',
  },
};
