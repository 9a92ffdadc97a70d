import type { Dialect } from '../dialect.js';
import { isRecord } from '../json/isRecord.js';

/** Our own JSON: one document with the name and version of the standard. It is taken as it is. */
export const njiaJson: Dialect = {
  id: 'njia-json',
  cannotCarry: [],
  recognise: ({ json }) => (isRecord(json) && json['standard'] === 'njia' ? 1 : 0),
  read: ({ json }) => ({
    dialect: 'njia-json',
    evidence: [{ key: 'own.standard' }],
    dataset: json,
    sourceMap: { locate: () => undefined },
    issues: [],
    skipped: [],
  }),
};
