import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Source } from '../../tables/source.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { readForm } from '../forms/readForm.js';
import type { Section } from '../forms/section.js';
import { sectionOf } from '../forms/section.js';
import { isKoboLegacy } from './koboSignature.js';
import { koboSections } from './sections.js';

/** Exports of KoBoCAT, Ona and formhub: comma, `n/a` for nothing, `True`/`False` answers. */
export const koboLegacy: Dialect = {
  id: 'kobo-legacy',
  cannotCarry: ['not-asked'],
  recognise: (source) => (isKoboLegacy(source) ? 1 : 0),
  read,
};

function read(source: Source, options: ReadOptions) {
  const builder = new ReadingBuilder('kobo-legacy', options);
  const [first, ...children] = sections(source, builder);
  if (first !== undefined) {
    builder.log.note('kobo.submissions', { rows: first.rows.length });
    readForm(
      {
        root: first,
        children,
        key: '_index',
        parentKey: '_parent_index',
        system: source.dateSystem,
      },
      builder,
      options,
    );
  }
  return builder.build();
}

/** With `_index` columns the sections join as today's do; without, the one table is the form. */
function sections(source: Source, builder: ReadingBuilder): Section[] {
  const joined = koboSections(source.tables, builder.log, 'n/a');
  return joined.length > 0
    ? joined
    : source.tables.flatMap((table) => sectionOf(table, 'n/a') ?? []);
}
