
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
