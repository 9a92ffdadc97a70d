import { cellControlCharacter } from './file/cellControlCharacter.js';
import { cellDateSerial } from './file/cellDateSerial.js';
import { cellExcelError } from './file/cellExcelError.js';
import { cellFormulaNoValue } from './file/cellFormulaNoValue.js';
import { cellFormulaText } from './file/cellFormulaText.js';
import { cellNumberText } from './file/cellNumberText.js';
import { cellReference } from './file/cellReference.js';
import { cellScientific } from './file/cellScientific.js';
import { cellTruncated } from './file/cellTruncated.js';
import { codeAmbiguous } from './file/codeAmbiguous.js';
import { codeBroader } from './file/codeBroader.js';
import { codeMapped } from './file/codeMapped.js';
import { dateAmbiguous } from './file/dateAmbiguous.js';
import { dateSerial } from './file/dateSerial.js';
import { dateShortYear } from './file/dateShortYear.js';
import { dateTimeDropped } from './file/dateTimeDropped.js';
import { dialectAmbiguous } from './file/dialectAmbiguous.js';
import { dialectDefect } from './file/dialectDefect.js';
import { dialectExportLoss } from './file/dialectExportLoss.js';
import { dialectFormVersions } from './file/dialectFormVersions.js';
import { dialectLegsMissing } from './file/dialectLegsMissing.js';
import { dialectNotRead } from './file/dialectNotRead.js';
import { dialectUnknown } from './file/dialectUnknown.js';
import { fileEmpty } from './file/fileEmpty.js';
import { fileEncoding } from './file/fileEncoding.js';
import { fileEncodingMixed } from './file/fileEncodingMixed.js';
import { fileExtension } from './file/fileExtension.js';
import { fileJsonDuplicateKey } from './file/fileJsonDuplicateKey.js';
import { fileJsonLine } from './file/fileJsonLine.js';
import { fileNulBytes } from './file/fileNulBytes.js';
import { fileUnreadable } from './file/fileUnreadable.js';
import { headerBlank } from './file/headerBlank.js';
import { headerDuplicate } from './file/headerDuplicate.js';
import { headerNear } from './file/headerNear.js';
import { headerShifted } from './file/headerShifted.js';
import { headerUnknown } from './file/headerUnknown.js';
import { hiddenContent } from './file/hiddenContent.js';
import { jsonLoneSurrogate } from './file/jsonLoneSurrogate.js';
import { jsonNumberPrecision } from './file/jsonNumberPrecision.js';
import { personDetailsLeft } from './file/personDetailsLeft.js';
import { piiColumn } from './file/piiColumn.js';
import { piiToolColumn } from './file/piiToolColumn.js';
import { tableBlankRows } from './file/tableBlankRows.js';
import { tableHeaderMissing } from './file/tableHeaderMissing.js';
import { tableMergedCells } from './file/tableMergedCells.js';
import { tableNotRead } from './file/tableNotRead.js';
import { tableOneColumn } from './file/tableOneColumn.js';
import { tableQuote } from './file/tableQuote.js';
import { tableRagged } from './file/tableRagged.js';
import { tableRowDuplicate } from './file/tableRowDuplicate.js';
import { tableRowEncrypted } from './file/tableRowEncrypted.js';
import { tableRowOrphan } from './file/tableRowOrphan.js';
import { tableSecond } from './file/tableSecond.js';
import { tableTitleRows } from './file/tableTitleRows.js';
import { tableTotalRow } from './file/tableTotalRow.js';
import { workbookExternalLink } from './file/workbookExternalLink.js';
import { workbookMacros } from './file/workbookMacros.js';
import { journeyGeography } from './gazetteer/journeyGeography.js';
import { modeImplausible } from './gazetteer/modeImplausible.js';
import { placeAmbiguous } from './gazetteer/placeAmbiguous.js';
import { placeCodeConflict } from './gazetteer/placeCodeConflict.js';
import { placeCoordinates } from './gazetteer/placeCoordinates.js';
import { placeCountryConflict } from './gazetteer/placeCountryConflict.js';
import { placeCountyConflict } from './gazetteer/placeCountyConflict.js';
import { placeNotAPlace } from './gazetteer/placeNotAPlace.js';
import { placeUnknown } from './gazetteer/placeUnknown.js';
import { recordReportedTwice } from './merge/recordReportedTwice.js';

/**
 * Rules without a function here: readers and writers of files, resolvers of places and whoever joins
 * returns raise them by id, with `issueOf`.
 */
export const fileRules = [
  dialectLegsMissing,
  dialectAmbiguous,
  dialectUnknown,
  dialectNotRead,
  dialectDefect,
  dialectFormVersions,
  dialectExportLoss,
  fileUnreadable,
  fileEmpty,
  fileEncoding,
  fileExtension,
  fileNulBytes,
  fileJsonLine,
  fileJsonDuplicateKey,
  tableTitleRows,
  tableTotalRow,
  tableRagged,
  tableSecond,
  tableHeaderMissing,
  tableNotRead,
  tableBlankRows,
  tableMergedCells,
  tableRowEncrypted,
  tableRowOrphan,
  tableRowDuplicate,
  headerUnknown,
  headerNear,
  headerDuplicate,
  headerBlank,
  headerShifted,
  cellExcelError,
  cellFormulaNoValue,
  cellScientific,
  cellFormulaText,
  cellTruncated,
  cellNumberText,
  codeAmbiguous,
  codeBroader,
  codeMapped,
  dateAmbiguous,
  dateSerial,
  dateTimeDropped,
  dateShortYear,
  placeUnknown,
  placeAmbiguous,
  placeNotAPlace,
  placeCountryConflict,
  placeCountyConflict,
  placeCodeConflict,
  placeCoordinates,
  modeImplausible,
  journeyGeography,
  recordReportedTwice,
  hiddenContent,
  personDetailsLeft,
  piiToolColumn,
  piiColumn,
  fileEncodingMixed,
  cellControlCharacter,
  cellDateSerial,
  cellReference,
  jsonLoneSurrogate,
  jsonNumberPrecision,
  tableOneColumn,
  tableQuote,
  workbookExternalLink,
  workbookMacros,
] as const;

/** Id of a rule that is raised outside the engine. */
export type FileRuleId = (typeof fileRules)[number]['id'];
