/**
 * The values that the words of a rule need, for each rule of the catalogue that is raised in this
 * package and whose title has places to fill. A test holds it to the titles.
 */
export const findingParams = {
  'CODE-BROADER': ['list'],
  'CODE-CASE-SPACE': ['list'],
  'CODE-MAPPED': ['list'],
  'CODE-UNKNOWN': ['list'],
  'DIALECT-NOT-READ': ['dialect'],
  'FIELD-TYPE': ['expected'],
  'HEADER-NEAR': ['field'],
  'PII-COLUMN': ['kind'],
  'TABLE-BLANK-ROWS': ['count'],
  'TABLE-RAGGED': ['cells', 'columns'],
  'TABLE-SECOND': ['range'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Rules whose words have places to fill. */
export type RuleWithParams = keyof typeof findingParams;

/** Values that the words of rule `Id` need, and any others that tools read. */
export type ParamsOf<Id> = Readonly<Record<string, string | number>> &
  (Id extends RuleWithParams
    ? Readonly<Record<(typeof findingParams)[Id][number], string | number>>
    : unknown);
