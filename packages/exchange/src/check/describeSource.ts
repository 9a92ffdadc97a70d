import type { Reading } from '../records/reading.js';
import type { ReportSource } from '../reports/report.js';
import type { Source } from '../tables/source.js';

/** Says how a file was read, without a name or value of it. */
export function describeSource(file: number, source: Source, reading: Reading): ReportSource {
  return {
    file,
    sha256: source.sha256,
    bytes: source.bytes,
    format: source.format,
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    dialect: reading.dialect,
    evidence: reading.evidence,
    sheets: source.tables.map(({ sheet, visibility, rows }) => ({
      sheet,
      visibility,
      rows: rows.length,
    })),
  };
}
