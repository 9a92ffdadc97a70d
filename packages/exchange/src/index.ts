export type { Cell, CellError, CivilDateTime } from './tables/cell.js';
export { readSource } from './tables/readSource.js';
export type { ReadSourceOptions } from './tables/readSourceOptions.js';
export type { Source } from './tables/source.js';
export type { MergedRange, Row, Table } from './tables/table.js';
export { defaultLimits } from './limits/defaultLimits.js';
export type { Limits } from './limits/limits.js';
export { readCsvStream } from './csv/readCsvStream.js';
export type { CsvStreamOptions } from './csv/readCsvStream.js';
export type { CsvBatch, CsvOptions } from './csv/csvReader.js';
export { writeCsv } from './csv/writeCsv.js';
export type { WriteCsvOptions } from './csv/writeCsv.js';
export { readNdjsonStream } from './json/readNdjsonStream.js';
export type { NdjsonStreamOptions } from './json/readNdjsonStream.js';
export type { NdjsonBatch, NdjsonValue } from './json/ndjsonReader.js';
export { readRecords } from './records/readRecords.js';
export type { Evidence, Reading, SkippedRow, Unread } from './records/reading.js';
export type { CellPosition } from './records/toLocation.js';
export type { SourceMap } from './records/sourceMap.js';
export type { Dialect, ReadOptions } from './dialects/dialect.js';
export { recogniseDialect } from './dialects/recogniseDialect.js';
export type { Recognition } from './dialects/recogniseDialect.js';
export { dialects } from './dialects/registry.js';
export { datasetToTables, tableToRows } from './records/flat/datasetToTables.js';
export type { FlatTable } from './records/flat/datasetToTables.js';
export { flattenRecord } from './records/flat/flattenRecord.js';
export type { FlatRecord } from './records/flat/flattenRecord.js';
export { writeXlsx } from './xlsx/write/writeXlsx.js';
export type {
  CellComment,
  CellLook,
  ColumnContent,
  InputRule,
  SheetContent,
  StyledCell,
  WorkbookContent,
} from './xlsx/write/workbookContent.js';
export { markWorkbook } from './xlsx/mark/markWorkbook.js';
export type { ReportSheet, WorkbookMark } from './xlsx/mark/workbookMark.js';
export type { MappedColumn, MappedTable, Mapping } from './mapping/mapping.js';
export { mappingVersion } from './mapping/mapping.js';
export { proposeMapping } from './mapping/proposeMapping.js';
export type { MappingProposal, ProposeOptions } from './mapping/proposeMapping.js';
export { mappingWorkbook, type MappingWorkbookOptions } from './mapping/mappingWorkbook.js';
export { readMapping, writeMapping } from './mapping/readMapping.js';
export { mappingFromTables, mappingToTables } from './mapping/mappingTables.js';
export { matchHeading } from './mapping/matchHeading.js';
export type { HeadingMatch, RowKind } from './mapping/matchHeading.js';
export { inspectSource } from './dialects/inspect/inspectSource.js';
export type {
  InspectedColumn,
  InspectedTable,
  Inspection,
} from './dialects/inspect/inspectSource.js';
export { checkFiles, type Check } from './check/checkFiles.js';
export { checkStream, type CheckProgress, type CheckStreamOptions } from './check/checkStream.js';
export type { CheckOptions } from './check/checkOptions.js';
export type { ResolvedRecords, ResolveRecords } from './check/resolvedRecords.js';
export type { Bytes } from './check/streamFile.js';
export type {
  Report,
  ReportSource,
  ReportStandard,
  ReportSummary,
  RuleTotal,
} from './reports/report.js';
export type { ReportLanguage } from './reports/formatLocation.js';
export type { ReportOptions } from './reports/reportOptions.js';
export { formatEvidence } from './reports/formatEvidence.js';
export { formatLocation } from './reports/formatLocation.js';
export { marksOf } from './reports/marksOf.js';
export { reportSheet } from './reports/reportSheet.js';
export { valueFinder } from './reports/valueFinder.js';
export { writeCsvReport } from './reports/writers/writeCsvReport.js';
export { writeGithubReport } from './reports/writers/writeGithubReport.js';
export { writeHtmlReport } from './reports/writers/writeHtmlReport.js';
export { writeJsonReport } from './reports/writers/writeJsonReport.js';
export { writeJunitReport } from './reports/writers/writeJunitReport.js';
export { writeMarkdownReport } from './reports/writers/writeMarkdownReport.js';
export { writeNdjsonReport } from './reports/writers/writeNdjsonReport.js';
export { writePrettyReport } from './reports/writers/writePrettyReport.js';
export { writeSarifReport } from './reports/writers/writeSarifReport.js';
export {
  makeSample,
  type PlantedFault,
  type Sample,
  type SampleOptions,
} from './sample/makeSample.js';
export { datasetPieces } from './write/datasetPieces.js';
export { writeDataset, type DatasetFormat, type WrittenFile } from './write/writeDataset.js';
export { writeJson } from './json/writeJson.js';
export type { WriteJsonOptions } from './json/writeJson.js';
export { writeNdjson } from './json/writeNdjson.js';
export type { Change, ChangeKind, Fix } from './fix/fix.js';
export { fixFile } from './fix/fixFile.js';
export { writeFixLog } from './fix/writeFixLog.js';
export { csvTemplate, type CsvTemplateOptions } from './templates/csvTemplate.js';
export { xlsxTemplate, type XlsxTemplateOptions } from './templates/xlsxTemplate.js';
