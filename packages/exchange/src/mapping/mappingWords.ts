import type { ReportLanguage } from '../reports/formatLocation.js';

/** Names of the sheets of a mapping workbook and its words. Swahili is a draft. */
export interface MappingWords {
  /** Sheet that says where each column goes. */
  readonly columns: string;
  /** Sheet of the own words. */
  readonly words: string;
  /** Sheet of the settings. */
  readonly settings: string;
  /** Sheet that lists where a column may go. */
  readonly fields: string;
  /** Sheet that lists the codes that own words may stand for. */
  readonly codes: string;
  /** Headings of the sheet of columns. */
  readonly columnHeads: readonly string[];
  /** Headings of the sheet of own words. */
  readonly wordHeads: readonly string[];
  /** Headings of the sheet of settings. */
  readonly settingHeads: readonly string[];
  /** Headings of the sheet of fields. */
  readonly fieldHeads: readonly string[];
  /** What a column says for "yes". */
  readonly yes: string;
  /** What rows of each kind are called on the sheet of fields. */
  readonly rowsOf: Readonly<Record<'journey' | 'case' | 'leg' | 'stop', string>>;
  /** What is said when a target is chosen. */
  readonly targetPrompt: string;
  /** What is said when a target is typed that is no line of the list. */
  readonly targetDoubt: string;
  /** What is said when a code is chosen. */
  readonly codePrompt: string;
  /** What is said when a code is typed that is no line of the list. */
  readonly codeDoubt: string;
  /** What the target of the column of references means. */
  readonly reference: string;
  /** What the target of the column of order means. */
  readonly order: string;
}

/** The words of mapping workbooks by language; a workbook is read back in either. */
export const mappingWords: Readonly<Record<ReportLanguage, MappingWords>> = {
  en: {
    columns: 'Columns',
    words: 'My words',
    settings: 'Settings',
    fields: 'Fields',
    codes: 'Codes',
    columnHeads: ['heading', 'target', 'separators', 'estimate', 'confidence', 'table'],
    wordHeads: ['field', 'my word', 'code'],
    settingHeads: ['setting', 'name', 'value'],
    fieldHeads: ['target', 'name', 'what to type', 'code list', 'one row is a', 'meaning'],
    yes: 'yes',
    rowsOf: { journey: 'journey', case: 'case', leg: 'leg', stop: 'stop' },
    targetPrompt:
      'Choose where the column goes; the sheet Fields says what each means. Empty: not used.',
    targetDoubt:
      'This is no line of the sheet Fields. Other items such as stops[transit:2] and several targets with | between them are right.',
    codePrompt: 'Choose the code your word stands for; the sheet Codes says what each means.',
    codeDoubt: 'This is no code of the sheet Codes. A reason such as not_known is right.',
    reference: 'The column in which a row names its journey',
    order: 'The column that numbers the rows of a journey',
  },
  sw: {
    columns: 'Safu',
    words: 'Maneno yangu',
    settings: 'Mipangilio',
    fields: 'Sehemu',
    codes: 'Misimbo',
    columnHeads: ['kichwa', 'mahali pa kwenda', 'vitenganishi', 'kadirio', 'uhakika', 'jedwali'],
    wordHeads: ['sehemu', 'neno langu', 'msimbo'],
    settingHeads: ['mpangilio', 'jina', 'thamani'],
    fieldHeads: ['mahali pa kwenda', 'jina', 'cha kuandika', 'orodha ya misimbo', 'mstari ni'],
    yes: 'ndiyo',
    rowsOf: { journey: 'safari', case: 'kesi', leg: 'hatua', stop: 'kituo' },
    targetPrompt:
      'Chagua safu inakokwenda; karatasi Sehemu inaeleza maana ya kila moja. Wazi: haitumiki.',
    targetDoubt:
      'Huu si mstari wa karatasi Sehemu. Vipengele vingine kama stops[transit:2] na sehemu kadhaa zenye | kati yake ni sawa.',
    codePrompt: 'Chagua msimbo wa neno lako; karatasi Misimbo inaeleza maana ya kila mmoja.',
    codeDoubt: 'Huu si msimbo wa karatasi Misimbo. Sababu kama not_known ni sawa.',
    reference: 'Safu ambayo mstari unataja safari yake',
    order: 'Safu inayohesabu mistari ya safari',
  },
};
