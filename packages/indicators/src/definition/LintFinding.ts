/** Something a schema cannot say is wrong with a definition. Never holds a value of a record. */
export interface LintFinding {
  /** Stable code. */
  readonly code: LintCode;
  /** `error`: results would be wrong or impossible. `warning`: probably not meant. */
  readonly severity: 'error' | 'warning';
  /** Place in the definition, as a JSON Pointer. */
  readonly path: string;
  /** Names from the definition or the format that the message needs. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** Every check of {@link lintDefinition}, with its English message. `{name}` stands for a parameter. */
export const lintMessages = {
  'key-missing': 'The unit {unit} is counted once, so the population needs a key.',
  'part-missing': 'An indicator of kind {kind} needs {part}.',
  'part-unused': 'An indicator of kind {kind} does not use {part}.',
  'field-unknown': 'The format has no field {field} in {table}.',
  'table-unknown': 'The format has no table {table}.',
  'code-unknown': 'The list {list} of the field {field} has no such code.',
  'value-impossible':
    'The field {field} never has such a value. Dates are compared with gte and lte, free text with nothing.',
  'criterion-unknown': 'A criterion is used that the definition does not declare.',
  'set-unknown': 'A set is used that the definition does not declare.',
  'scope-unknown': 'A field climbs out of more records than there are around it.',
  'name-cycle': 'A criterion or derived field leads back to itself.',
  'dimension-unknown': 'A breakdown uses {dimension}, which is no dimension of the definition.',
  'dimension-reserved': 'The name {dimension} is taken by the time axis.',
  'dimension-twice': 'The dimension {dimension} is declared twice.',
  'bands-overlap': 'Two bands hold the same number.',
  'band-empty': 'A band ends before it begins.',
  'additive-persons': 'Units with a key may stand in several {axis}s: their counts do not add up.',
  'additive-multiple': 'A unit may stand in several categories: the parts do not add up.',
  'additive-ratio': 'Ratios, rates, shares, means and quantiles never add up.',
  'numerator-outside':
    'No record can be both below and above the line: the conditions on {field} exclude each other.',
  'window-empty': 'A distance in time whose least is above its greatest.',
  'definition-unknown': 'A definition is referred to that is not there.',
  'definition-cycle': 'A definition leads back to itself.',
  'period-unreadable': 'A period cannot be read in the calendar of the definition.',
  'calendar-unknown': 'The calendar is not known.',
  'rate-without-per': 'A rate needs a scale (unit.per), such as 100000.',
  'estimate-as-persons':
    'Estimates are added up; mark the value as estimated, so that it is never added to counts of persons.',
} as const;

/** Codes of lint findings. */
export type LintCode = keyof typeof lintMessages;

/** The message of a finding. */
export function lintMessage(finding: LintFinding): string {
  return lintMessages[finding.code].replace(/\{(\w{1,20})\}/gu, (whole, name: string) =>
    Object.hasOwn(finding.params, name) ? String(finding.params[name]) : whole,
  );
}
