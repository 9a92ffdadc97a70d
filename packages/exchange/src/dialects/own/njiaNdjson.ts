import { records } from '@njia/schema';
import type { Dialect } from '../dialect.js';
import { isRecord } from '../json/isRecord.js';

const tables = new Set(records.map((definition) => definition.table));

/**
 * Our own NDJSON: the head of the data set on the first line, then one record a line under the name
 * of its table: `{"journeys": {...}}`. Records of one table need not stand together.
 */
export const njiaNdjson: Dialect = {
  id: 'njia-ndjson',
  cannotCarry: [],
  recognise: ({ format, json }) =>
    format === 'ndjson' &&
    Array.isArray(json) &&
    isRecord(json[0]) &&
    json[0]['standard'] === 'njia'
      ? 1
      : 0,
  read: ({ json, lines: physical }, options) => {
    const [head, ...lines] = json as [Record<string, unknown>, ...unknown[]];
    const dataset: Record<string, unknown> = { ...head };
    const numbers = new Map<string, number[]>();
    lines.forEach((line, index) => {
      for (const [table, record] of isRecord(line) ? Object.entries(line) : []) {
        if (!tables.has(table)) continue;
        const lineNumbers = numbers.get(table) ?? [];
        numbers.set(table, lineNumbers);
        lineNumbers.push(physical?.[index + 1] ?? index + 2);
        const list = (dataset[table] ??= []);
        if (Array.isArray(list)) list.push(record);
      }
    });
    return {
      dialect: 'njia-ndjson',
      evidence: [{ key: 'own.standard' }],
      dataset,
      sourceMap: {
        locate: (path) => {
          const [, table = '', index = ''] = path.split('/');
          const line = numbers.get(table)?.[Number(index)];
          return line === undefined
            ? undefined
            : { ...(options.file === undefined ? {} : { file: options.file }), line };
        },
      },
      issues: [],
      skipped: [],
    };
  },
};
