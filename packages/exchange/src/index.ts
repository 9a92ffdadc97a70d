
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
export type { Evidence, Reading, SkippedRow } from './records/reading.js';
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
export type { MappedColumn, Mapping } from './mapping/mapping.js';
export { mappingVersion } from './mapping/mapping.js';
export { proposeMapping } from './mapping/proposeMapping.js';
export type { MappingProposal } from './mapping/proposeMapping.js';
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
