/** What is said about a file that cannot be read: a sentence, and what the sender can do. */
export interface FileErrorText {
  /** What is wrong, in one sentence without any value from the file. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

const sendWorkbook = 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).';
const sendAgain =
  'Copy or download the file again; if it opens in Excel, save it there anew and try that copy.';

/** Every reason for which a file as a whole is refused, except limits. Codes are never renamed. */
export const fileErrors = {
  'FILE-EMPTY': {
    message: 'The file is empty.',
    hint: 'Export or download it again.',
  },
  'FILE-ENCRYPTED': {
    message: 'The file is protected with a password.',
    hint: 'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt) and save a copy.',
  },
  'FILE-XLS': {
    message: 'This is a workbook of the old .xls format, which is not read.',
    hint: sendWorkbook,
  },
  'FILE-OLE2': {
    message: 'This is a password-protected file or a document of an old Office format.',
    hint: 'If it asks for a password, remove it; otherwise save it as an Excel workbook (.xlsx).',
  },
  'FILE-XLSB': {
    message: 'This is a binary workbook (.xlsb), which is not read.',
    hint: sendWorkbook,
  },
  'FILE-ODS': {
    message: 'This is an OpenDocument file, which is not read.',
    hint: sendWorkbook,
  },
  'FILE-HTML': {
    message: 'This is a web page (HTML), not a workbook or table.',
    hint: `Some systems name a web page .xls. ${sendWorkbook}`,
  },
  'FILE-XML': {
    message: 'This is an XML document, not a workbook or table.',
    hint: sendWorkbook,
  },
  'FILE-BINARY': {
    message: 'This is not a table, a workbook or JSON: it holds other binary data.',
    hint: 'Choose the export file itself (CSV, XLSX or JSON), not a picture, a PDF or an archive of it.',
  },
  'FILE-NUL-BYTES': {
    message: 'The text holds NUL characters, so it is damaged or not text at all.',
    hint: sendAgain,
  },
  'FILE-ZIP-BROKEN': {
    message: 'The file is damaged: its zip container is cut off or contradicts itself.',
    hint: sendAgain,
  },
  'FILE-ZIP-CHECKSUM': {
    message: 'The file is damaged: a part does not match its checksum.',
    hint: sendAgain,
  },
  'FILE-ZIP-DUPLICATE': {
    message: 'The container holds two parts of one name, so two programs may see different data.',
    hint: 'Open it in Excel, look whether the data is right, and save a copy.',
  },
  'FILE-ZIP-NAMES': {
    message: 'The container holds names that lead out of its folder, as attacks do.',
    hint: 'Do not open it. Ask the sender how the file was made.',
  },
  'FILE-ZIP-NOT-WORKBOOK': {
    message: 'This is a zip file but not a workbook.',
    hint: 'Unpack it and give the files inside one by one.',
  },
  'FILE-WORKBOOK-BROKEN': {
    message: 'The workbook is damaged: a part that it needs is missing or cannot be understood.',
    hint: 'Open it in Excel, let Excel repair it, look whether the data is right, and save a copy.',
  },
  'FILE-XML-BROKEN': {
    message: 'The workbook is damaged: a part is not well-formed XML.',
    hint: 'Open it in Excel, let Excel repair it, look whether the data is right, and save a copy.',
  },
  'FILE-XML-DOCTYPE': {
    message:
      'The workbook holds a document type declaration, which no real workbook does and attacks do.',
    hint: 'Do not open it. Ask the sender how the file was made.',
  },
  'FILE-JSON-BROKEN': {
    message: 'The JSON text breaks the rules of JSON.',
    hint: 'Export it again from the program that made it; JSON is not meant to be edited by hand.',
  },
} as const satisfies Readonly<Record<string, FileErrorText>>;

/** Code of an error about a file as a whole. */
export type FileErrorCode = keyof typeof fileErrors;
