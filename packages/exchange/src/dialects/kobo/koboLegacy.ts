import { ReadingBuilder } from '../../records/readingBuilder.js';
import type { Source } from '../../tables/source.js';
import type { Dialect, ReadOptions } from '../dialect.js';
import { readForm } from '../forms/readForm.js';
import type { Section } from '../forms/section.js';
import { sectionOf } from '../forms/section.js';
import { flattenedRepeats } from './flattenedRepeats.js';
import { isKoboLegacy } from './koboSignature.js';
import { koboSections } from './sections.js';

/**
 * Exports of KoBoCAT, Ona and formhub: comma, `n/a` for nothing, `True`/`False` answers, repeat groups
 * on sheets of their own or flattened into columns (`leg[1]/from_town`).
 */
export const koboLegacy: Dialect = {
  id: 'kobo-legacy',
  cannotCarry: ['not-asked'],
  recognise: (source) => (isKoboLegacy(source) ? 1 : 0),
  read,
};

function read(source: Source, options: ReadOptions) {
  const builder = new ReadingBuilder('kobo-legacy', options);
  const [form, ...others] = sections(source, builder);
  const [first, ...repeats] = form === undefined ? [] : flattenedRepeats(form, builder.log);
  if (first !== undefined) {
    builder.log.note('kobo.submissions', { rows: first.rows.length });
    readForm(
      {
        root: first,
        children: [...repeats, ...others.map((other) => belongingTo(other, form, first))],
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

/** The repeat groups of the form with all its columns belong to the form without them, too. */
function belongingTo(section: Section, form: Section | undefined, root: Section): Section {
  return section.parent !== undefined && section.parent === form
    ? { ...section, parent: root }
    : section;
}

/** With `_index` columns the sections join as today's do; without, the one table is the form. */
function sections(source: Source, builder: ReadingBuilder): Section[] {
  const plain = source.tables.flatMap((table) => sectionOf(table, 'n/a') ?? []);
  return plain.some((section) => section.columnOf.has('_index'))
    ? koboSections(source.tables, builder.log, 'n/a')
    : plain;
}
