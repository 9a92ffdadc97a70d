import type { OutcomeWords } from './OutcomeWords.js';

/** What each rule of an issue found, by its id. */
export const issueWords: Readonly<Record<string, OutcomeWords>> = {
  // The data.
  'table-empty': {
    means: 'The table has no rows.',
    todo: 'Check with njia validate that the file holds records of persons.',
  },
  'table-not-a-number': {
    means: 'Some cells are no number although they were computed as one; they count as missing.',
    todo: 'Correct them at their source.',
  },
  'table-mixed-types': {
    means: 'A column mixes numbers and text; equal writings count as one value.',
    todo: 'Look whether that is meant.',
  },
  'column-undeclared': {
    means: 'The data have a column that the policy does not declare.',
    todo: 'Add it to `attributes` with a role; identifier or free-text leaves it out.',
  },
  'column-missing': {
    means: 'The policy declares a column that the data do not have.',
    todo: 'Give the file with all columns, or take the attribute out of the policy.',
  },
  'column-kind-differs': {
    means: 'A column of stops is no list, or a list stands where a value should be.',
    todo: 'Write stops in one cell, parted by |, and give the column the role sequence.',
  },
  'column-holds-star': {
    means:
      'A cell of the data is `*`, which stands for what was suppressed: nobody could tell the two apart.',
    todo: 'Give the data as they were before any release; leave a cell empty where nothing is known.',
  },
  'column-names-nobody': {
    means:
      'Several rows share an identifier of their person that stands for nobody, such as "Unknown": they count as one person.',
    todo: 'Leave the cell empty where the person is not known: then each row counts as a person.',
  },
  'k-exceeds-rows': {
    means: 'There are fewer persons than the k of the policy.',
    todo: 'Gather more records before you publish; a smaller k protects less.',
  },
  'hierarchy-hole': {
    means: 'A value of the data does not occur in the hierarchy of its column.',
    todo: 'Add it to the hierarchy, or correct it in the data: nothing is guessed.',
  },
  // What could not be reached.
  'release-empty': {
    means: 'Nothing would be left to publish: every row would have to go.',
    todo: 'Declare fewer quasi-identifiers, give them hierarchies, or publish counts.',
  },
  'limit-exceeded': {
    means: 'The search is larger than its bound.',
    todo: 'Use the method mixed or suppress, or declare fewer quasi-identifiers.',
  },
  'limit-suppressed-rows': {
    means: 'More rows would have to go than the policy allows.',
    todo: 'Allow more in limits.suppressedRows, give columns hierarchies, or lower k.',
  },
  'limit-suppressed-cells': {
    means: 'More cells would have to go than the policy allows.',
    todo: 'Allow more in limits.suppressedCells, give columns hierarchies, or lower k.',
  },
  'limit-mean-risk': {
    means: 'The mean chance to be found stays above the limit of the policy.',
    todo: 'Raise limits.meanRisk, or let columns become coarser.',
  },
  'limit-record-risk': {
    means: 'The chance of a single person to be found stays above the limit of the policy.',
    todo: 'Raise k to at least 1 divided by limits.recordRisk.',
  },
  'model-does-not-hold': {
    means: 'A model of the policy cannot be satisfied by these data.',
    todo: 'Loosen that model, or let columns become coarser.',
  },
  // The policy.
  'policy-shape': {
    means: 'An entry of the policy is missing, misspelt or of the wrong type.',
    todo: 'Compare that place with the JSON Schema: njia template policy-schema.',
  },
  'policy-column-twice': {
    means: 'A column is declared twice.',
    todo: 'Leave one of them.',
  },
  'policy-levels-contradict': {
    means: 'minimumLevel is above maximumLevel.',
    todo: 'Exchange them.',
  },
  'policy-treatment-of-dropped-column': {
    means: 'A column that is left out has treatments.',
    todo: 'Take the treatments away, or give it another role.',
  },
  'policy-treatment-of-sequence': {
    means: 'A list of stops cannot be treated.',
    todo: 'Take the treatments away; a hierarchy makes stops coarser.',
  },
  'policy-treatment-column-unknown': {
    means: 'A treatment names a column that is not declared.',
    todo: 'Declare it in `attributes`.',
  },
  'policy-treatment-not-for-form': {
    means: 'Treatments are for rows of persons.',
    todo: 'Take them away, or use the form microdata.',
  },
  'policy-treatments-not-provable': {
    means: 'Of one column something follows a date shift, microaggregation or post-randomisation.',
    todo: 'Leave one of them as the last treatment of the column: what comes after it cannot be proven from the file.',
  },
  'policy-top-bottom-in-bands': {
    means: 'A column with bands has top or bottom coding, and `> 60` lies in no band.',
    todo: 'Take the coding away and write the edges of the bands so that the last ones are wide (`edges`), or take the bands away.',
  },
  'policy-top-bottom-contradict': {
    means: 'top is below bottom, or neither is given.',
    todo: 'Correct the two.',
  },
  'policy-identity-not-guarded': {
    means: 'No model bounds how few persons may share their values.',
    todo: 'Add k-anonymity.',
  },
  'policy-model-column-unknown': {
    means: 'A model names a column that is not declared.',
    todo: 'Declare it in `attributes`.',
  },
  'policy-model-column-not-sensitive': {
    means: 'A model of sensitive values names a column of another role.',
    todo: 'Give that column the role sensitive.',
  },
  'policy-model-column-not-quasi-identifier': {
    means: 'k-anonymity over chosen columns names one that is no quasi-identifier.',
    todo: 'Give that column the role quasi-identifier.',
  },
  'policy-model-column-not-sequence': {
    means: 'sequence-privacy names a column that is no list of stops.',
    todo: 'Give that column the role sequence.',
  },
  'policy-presence-contradict': {
    means: 'minimum is above maximum in delta-presence.',
    todo: 'Exchange them.',
  },
  'policy-hierarchical-distance-of-combination': {
    means: 'Hierarchical distance is for one sensitive column.',
    todo: 'Name one column, or use the distance equal.',
  },
  'policy-hierarchical-distance-without-hierarchy': {
    means: 'Hierarchical distance needs a hierarchy of the sensitive column.',
    todo: 'Give that column a hierarchy, or use the distance equal.',
  },
  'policy-ordered-distance-of-combination': {
    means: 'Ordered distance is for one sensitive column.',
    todo: 'Name one column, or use the distance equal.',
  },
  'policy-model-not-for-form': {
    means: 'This model says nothing about a release of this form.',
    todo: 'See the forms in the guide; counts and drawn rows have models of their own.',
  },
  'policy-model-not-alone': {
    means: 'Differential privacy stands alone; no other model goes with it.',
    todo: 'Leave one of them.',
  },
  'policy-tables-missing': {
    means: 'A release of counts does not say which tables.',
    todo: 'Add `tables`.',
  },
  'policy-tables-not-for-form': {
    means: 'Tables are for releases of counts.',
    todo: 'Take them away, or use the form aggregate.',
  },
  'policy-table-twice': { means: 'A table is declared twice.', todo: 'Leave one of them.' },
  'policy-table-column-twice': {
    means: 'A table names a column twice.',
    todo: 'Leave one of them.',
  },
  'policy-table-column-reserved': {
    means: 'A table names a column that the file itself needs.',
    todo: 'Give the column of the data another heading.',
  },
  'policy-table-column-not-counted': {
    means: 'A table names a column that cannot be counted over.',
    todo: 'Name quasi-identifiers and sensitive columns only.',
  },
  'policy-resolution-too-long': {
    means: 'Drawn rows cannot keep combinations of so many values.',
    todo: 'Lower m.',
  },
  'policy-resolution-columns': {
    means: 'Drawn rows need one resolution (k and m) over all columns.',
    todo: 'Use one km-anonymity without `columns`.',
  },
  'policy-marginals-too-large': {
    means: 'A table of noisy counts would have too many cells.',
    todo: 'Name fewer columns in it, or give them smaller domains.',
  },
  'policy-marginals-no-tree': {
    means:
      'The tables of noisy counts do not form a chain in which each shares columns with one before.',
    todo: 'Order them so that each new table shares its known columns with one earlier table.',
  },
  'policy-marginal-column-not-drawn': {
    means: 'A table of noisy counts names a column that is not drawn.',
    todo: 'Name quasi-identifiers, sensitive and insensitive columns only.',
  },
  'policy-marginal-column-missing': {
    means: 'A column to be drawn stands in no table of noisy counts.',
    todo: 'Add a table with it, or leave the column out.',
  },
  'policy-marginal-column-twice': {
    means: 'A table of noisy counts names a column twice.',
    todo: 'Leave one of them.',
  },
  'policy-person-not-identifier': {
    means: 'The column that tells persons apart is not an identifier.',
    todo: 'Give it the role identifier.',
  },
  'policy-domain-missing': {
    means: 'A column drawn from noisy counts has no public list of values.',
    todo: 'Add `domain`: from a public list, never from the data.',
  },
  'policy-domain-value-twice': {
    means: 'A public list names a value twice.',
    todo: 'Leave one of them.',
  },
  'policy-budget-zero': {
    means: 'The privacy budget is zero.',
    todo: 'Give rho as a number above 0, such as 1/8.',
  },
  'hierarchy-levels-not-coarser': {
    means: 'The levels of a hierarchy do not become coarser one after the other.',
    todo: 'Order them from fine to coarse.',
  },
  'hierarchy-edges-not-ascending': {
    means: 'Edges of bands do not ascend.',
    todo: 'Order them from small to large, each once.',
  },
  'hierarchy-bands-not-nested': {
    means: 'A coarser band would split a finer one.',
    todo: 'Use edges of the finer level, or a width that is a multiple.',
  },
  'hierarchy-rows-of-unequal-length': {
    means: 'Rows of a table hierarchy have different lengths.',
    todo: 'Give every value the same number of ancestors.',
  },
  'hierarchy-value-twice': {
    means: 'A hierarchy names a value twice.',
    todo: 'Leave one of them.',
  },
  'hierarchy-label-split': {
    means: 'One label of a hierarchy has two different parents.',
    todo: 'Give it one parent, or two names.',
  },
  'hierarchy-split': {
    means: 'A label that stands in the data belongs to two groups of a higher level.',
    todo: 'Give every label one parent, or two names.',
  },
  'hierarchy-parent-unknown': {
    means: 'A node of a hierarchy names a parent that is not there.',
    todo: 'Add the parent as a node.',
  },
  'hierarchy-cycle': {
    means: 'A hierarchy goes round in a circle.',
    todo: 'Break it: one node at the top has no parent.',
  },
};
