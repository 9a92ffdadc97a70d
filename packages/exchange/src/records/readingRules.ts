import type { Category, Severity } from '@njia/schema';

/** How a finding made while reading counts; the rule catalogue holds the words. */
interface ReadingRule {
  readonly severity: Severity;
  readonly category: Category;
}

const rule = (category: Category, severity: Severity): ReadingRule => ({ severity, category });

/** What is found when tables are turned into records. A test holds this to the rule catalogue. */
export const readingRules = {
  'CELL-EXCEL-ERROR': rule('structure', 'error'),
  'CELL-FORMULA-NO-VALUE': rule('structure', 'warning'),
  'CELL-NUMBER-TEXT': rule('structure', 'info'),
  'CELL-TRUNCATED': rule('structure', 'warning'),
  'CODE-AMBIGUOUS': rule('conformance', 'error'),
  'CODE-BROADER': rule('conformance', 'info'),
  'CODE-CASE-SPACE': rule('conformance', 'warning'),
  'CODE-MAPPED': rule('conformance', 'info'),
  'CODE-UNKNOWN': rule('conformance', 'error'),
  'DATE-AMBIGUOUS': rule('quality', 'warning'),
  'DATE-IMPOSSIBLE': rule('quality', 'error'),
  'DATE-SERIAL': rule('quality', 'info'),
  'DIALECT-DEFECT': rule('structure', 'info'),
  'DIALECT-FORM-VERSIONS': rule('structure', 'info'),
  'DIALECT-LEGS-MISSING': rule('structure', 'error'),
  'DIALECT-UNKNOWN': rule('structure', 'warning'),
  'FIELD-TYPE': rule('conformance', 'error'),
  'HEADER-BLANK': rule('structure', 'warning'),
  'HEADER-DUPLICATE': rule('structure', 'warning'),
  'HEADER-NEAR': rule('structure', 'info'),
  'HEADER-SHIFTED': rule('structure', 'warning'),
  'HEADER-UNKNOWN': rule('structure', 'info'),
  'PII-COLUMN': rule('privacy', 'warning'),
  'PII-TOOL-COLUMN': rule('privacy', 'warning'),
  'TABLE-BLANK-ROWS': rule('structure', 'info'),
  'TABLE-HEADER-MISSING': rule('structure', 'error'),
  'TABLE-MERGED-CELLS': rule('structure', 'warning'),
  'TABLE-NOT-READ': rule('structure', 'info'),
  'TABLE-ROW-ENCRYPTED': rule('structure', 'warning'),
  'TABLE-ROW-ORPHAN': rule('structure', 'error'),
  'TABLE-SECOND': rule('structure', 'warning'),
  'TABLE-TITLE-ROWS': rule('structure', 'info'),
  'TABLE-TOTAL-ROW': rule('structure', 'info'),
} as const satisfies Readonly<Record<string, ReadingRule>>;

/** Id of a rule raised while reading. */
export type ReadingRuleId = keyof typeof readingRules;
