import type { Language } from '../../language/language.js';
import { say } from '../../language/say.js';
import type { Inspection } from './inspect.js';

/** Lays out for a terminal what is told about a file. */
export function inspectionText(inspection: Inspection, language: Language): string {
  const head = [
    inspection.format,
    `${inspection.bytes} B`,
    inspection.encoding,
    inspection.delimiter === undefined
      ? undefined
      : `'${inspection.delimiter === '\t' ? 'TAB' : inspection.delimiter}'`,
    inspection.dateSystem === undefined ? undefined : inspection.dateSystem,
  ];
  const records = Object.entries(inspection.records).map(([table, count]) => `${count} ${table}`);
  const lines = [
    `${say('dialect', language)}: ${inspection.dialect}`,
    ...inspection.evidence.map((evidence) => `  ${evidence}`),
    `${say('file', language)}: ${head.filter((part) => part !== undefined).join(', ')}`,
    ...inspection.sheets.map((sheet) => `  ${sheetLine(sheet, language)}`),
    `${say('records', language)}: ${records.length === 0 ? '0' : records.join(', ')}`,
  ];
  if (inspection.columns.length > 0) {
    lines.push(`${say('columns', language)}:`);
    for (const { column, target, confidence } of inspection.columns) {
      const sure = confidence === undefined ? '' : `  ${Math.round(confidence * 100)} %`;
      lines.push(
        `  ${String(column).padStart(3)}  ${target ?? say('notMatched', language)}${sure}`,
      );
    }
  }
  if (inspection.notes.length > 0) {
    lines.push(`${say('noticed', language)}:`);
    for (const { text, times } of inspection.notes)
      lines.push(`  ${text}${times > 1 ? ` x ${times}` : ''}`);
  }
  if (inspection.skipped.length > 0) {
    lines.push(`${say('skipped', language)}:`);
    for (const { sheet, row, reason } of inspection.skipped) {
      lines.push(`  ${say('sheet', language)} ${sheet}, ${say('row', language)} ${row}: ${reason}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function sheetLine(sheet: Inspection['sheets'][number], language: Language): string {
  const parts = [
    `${say('sheet', language)} ${sheet.sheet}: ${sheet.rows} ${say('rows', language)}`,
  ];
  if (sheet.visibility !== 'visible') parts.push(sheet.visibility);
  if (sheet.hiddenRows > 0) parts.push(`${sheet.hiddenRows} ${say('hiddenRows', language)}`);
  if (sheet.hiddenColumns > 0)
    parts.push(`${sheet.hiddenColumns} ${say('hiddenColumns', language)}`);
  if (sheet.comments > 0) parts.push(`${sheet.comments} ${say('comments', language)}`);
  if (sheet.formulas > 0) parts.push(`${sheet.formulas} ${say('formulas', language)}`);
  return parts.join(', ');
}
