/** Entries of the catalogue that are no definition over records, each with the reason and what to use instead. */
export const notDefined: Readonly<Record<string, string>> = {
  'DQ-05': 'Reconciliation gaps are found in published tables, not in records: use `reconcile`.',
  'DQ-06':
    'The code lists of the international classification (IC-TIP) are not part of the format yet: there is nothing to map to.',
  'DQ-07': 'Suppressed cells are counted by disclosure control when it protects a result set.',
  'X-RECON': 'A check of tables, not an indicator: use `reconcile`.',
  'X-CENSOR':
    'Arithmetic on censored counts, not an indicator: used by every sum, ratio and change; see `values`.',
};
