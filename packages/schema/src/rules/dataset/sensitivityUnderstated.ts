import type { LooseDataset } from '../subjects.js';
import { records } from '../../fields/records.js';
import type { Field } from '../../model/field.js';
import type { Rule } from '../rule.js';

/** The data set is labelled {sensitivity} but holds {field}. */
export const sensitivityUnderstated: Rule<'SENSITIVITY-UNDERSTATED', LooseDataset> = {
  id: 'SENSITIVITY-UNDERSTATED',
  severity: 'error',
  category: 'privacy',
  since: '0.1',
  scopes: ['dataset'],
  title: {
    en: 'The data set is labelled {sensitivity} but holds {field}',
    sw: 'Seti ya data imeandikwa {sensitivity} lakini ina {field}',
  },
  why: {
    en: 'Whoever receives it will trust the label and handle it with less care than it needs.',
    sw: 'Anayeipokea ataamini lebo na kuishughulikia kwa uangalifu mdogo kuliko inavyohitaji.',
  },
  fix: {
    en: 'Anonymise the data, or correct the label.',
    sw: 'Ficha utambulisho kwenye data, au sahihisha lebo.',
  },
  samples: {
    failing: { sensitivity: 'anonymised', cases: [{ id: 'c1', personKey: 'k1' }] },
    passing: { sensitivity: 'anonymised', cases: [{ id: 'c1' }] },
  },
  source: 'OCHA Data Responsibility Guidelines; Kenya Data Protection Act 2019, s.2',
  check: (dataset, report) => {
    const { sensitivity } = dataset;
    if (sensitivity !== 'anonymised' && sensitivity !== 'aggregate') return;
    const tables: Readonly<Record<string, unknown>> = { ...dataset };
    for (const { table, fields } of records) {
      const rows = tables[table];
      if (!Array.isArray(rows)) continue;
      for (const { name } of fields.filter(betrays)) {
        const index = rows.findIndex(
          (row: Readonly<Record<string, unknown>> | undefined) => row?.[name] !== undefined,
        );
        if (index !== -1) report(`/${table}/${index}/${name}`, { sensitivity, field: name });
      }
    }
  },
};

/** Keys that follow a person, and prose; record ids and links between records are made anew in a release. */
function betrays({ type, role, name }: Field): boolean {
  if (role === 'free-text') return true;
  return (
    role === 'direct-identifier' &&
    type.kind === 'identifier' &&
    name !== 'id' &&
    type.references === undefined
  );
}
