/**
 * How bad a finding is. `error`: the record cannot be used as it stands. `warning`: it can be used,
 * but is probably wrong or unsafe. `info`: worth knowing, nothing to mend.
 */
export type Severity = 'error' | 'warning' | 'info';
