import type { Category, Severity } from '@njia/schema';

/** How a reader's finding counts. */
interface ReaderRule {
  readonly severity: Severity;
  readonly category: Category;
}

const structure = (severity: Severity): ReaderRule => ({ severity, category: 'structure' });

/** What readers can find without knowing what the data means. Wording lives in the rule catalogue. */
export const readerRules = {
  'CELL-CONTROL-CHARACTER': { severity: 'warning', category: 'quality' },
  'CELL-DATE-SERIAL': { severity: 'warning', category: 'quality' },
  'CELL-REFERENCE': structure('error'),
  'FILE-ENCODING': structure('info'),
  'FILE-ENCODING-MIXED': structure('warning'),
  'HIDDEN-CONTENT': { severity: 'warning', category: 'privacy' },
  'FILE-JSON-DUPLICATE-KEY': structure('warning'),
  'FILE-JSON-LINE': structure('error'),
  'JSON-LONE-SURROGATE': { severity: 'warning', category: 'quality' },
  'JSON-NUMBER-PRECISION': { severity: 'warning', category: 'quality' },
  'TABLE-ONE-COLUMN': structure('warning'),
  'TABLE-QUOTE': structure('warning'),
  'TABLE-RAGGED': structure('error'),
  'WORKBOOK-EXTERNAL-LINK': { severity: 'warning', category: 'privacy' },
  'WORKBOOK-MACROS': { severity: 'info', category: 'structure' },
} as const satisfies Readonly<Record<string, ReaderRule>>;

/** Id of a rule that readers raise. */
export type ReaderRuleId = keyof typeof readerRules;
