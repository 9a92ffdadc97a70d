/** A finding about the data or about how policy and data fit; never contains a value of a record. */
export interface AnonymiseIssue {
  /** Stable id of the rule, such as `hierarchy-hole`. */
  readonly rule: string;
  /** `error` stops a release, `warning` should be read, `info` explains. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Category of the finding, as in `@njia/schema`. */
  readonly category: 'structure' | 'conformance' | 'privacy';
  /** JSON Pointer of the policy entry concerned, such as `/attributes/3/hierarchy`; empty for the whole. */
  readonly path: string;
  /** Numbers for the message (counts, positions); never a value, a column header or a file name of the data. */
  readonly params: Readonly<Record<string, number>>;
}
