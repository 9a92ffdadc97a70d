/** One code of a picklist of HTCDS. */
export interface HtcdsCode {
  /** The code as the standard writes it, without the space that one of them carries at its end. */
  readonly code: string;
  /** English label of the standard. */
  readonly label: string;
  /** Other spellings of the code, found in the definitions of the standard or put right by users. */
  readonly alsoWritten?: readonly string[];
}

/** What a field of HTCDS holds, as far as a program must know. */
export type HtcdsKind =
  'text' | 'longText' | 'phone' | 'date' | 'number' | 'boolean' | 'country' | 'language' | 'code';

/** One field of HTCDS. */
export interface HtcdsField {
  /** Full name with its prefix, such as `vic_MethodsOfControl`. */
  readonly name: string;
  /** Section of the standard. */
  readonly section: string;
  /** Whether the standard still wants it. */
  readonly status: 'draft' | 'deprecated';
  /** Whether it belongs to the Core set. */
  readonly core: boolean;
  /** English label of the standard. */
  readonly label: string;
  /** Type as the standard states it. */
  readonly type: string;
  /** What it holds. */
  readonly kind: HtcdsKind;
  /** Whether it may hold several values. */
  readonly multiple: boolean;
  /** Its picklist, in the order of the standard. */
  readonly codes?: readonly HtcdsCode[];
}

/** One column of the Excel templates, or one question of the XLSForm, as it is really written. */
export interface HtcdsToolkitName {
  /** Which toolkit. */
  readonly toolkit: 'excel' | 'xlsform';
  /** Column letter, or number of the question. */
  readonly position: string;
  /** Name as written; empty where the cell is blank. */
  readonly name: string;
  /** Label as written. */
  readonly label: string;
  /** The field that is meant. */
  readonly field: string;
  /** Whether the toolkit lets users choose several values. */
  readonly multiple: boolean;
  /** What is wrong with name or label. */
  readonly problem?: string;
}

/** A verified defect of the standard or its toolkits. */
export interface HtcdsDefect {
  /** Stable id. */
  readonly id: string;
  /** Which artefact has it. */
  readonly artefact: string;
  /** Where in it. */
  readonly place: string;
  /** What stands there. */
  readonly found: string;
  /** What should stand there. */
  readonly expected: string;
  /** What a reader should do. */
  readonly handling: string;
}

/** The standard as data. */
export interface HtcdsStandard {
  /** Key in crosswalks. */
  readonly standard: string;
  /** Title. */
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** Where it was read. */
  readonly source: string;
  /** Terms. */
  readonly licence: string;
  /** What the licence asks to be said wherever the data is shown. */
  readonly attribution: string;
  /** Its 84 fields. */
  readonly fields: readonly HtcdsField[];
  /** The names in its toolkits. */
  readonly toolkitNames: readonly HtcdsToolkitName[];
  /** Its verified defects. */
  readonly defects: readonly HtcdsDefect[];
}
