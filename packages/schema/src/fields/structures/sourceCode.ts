import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { identifier, listOf, text } from '../../model/types.js';

/** A code of another standard from which a value was imported. */
export const sourceCode: StructureDefinition = {
  name: 'sourceCode',
  label: { en: 'Source code', sw: 'Msimbo wa chanzo' },
  definition:
    'The code that the source used. When it is broader than any of ours, the candidates are kept and no value is chosen.',
  fields: [
    field('field', identifier(), 'Field', 'Sehemu', 'Name of the field that the code speaks of.', { required: true }),
    field('standard', identifier(), 'Standard', 'Kiwango', 'Key of the other standard, such as `htcds-2.0` or `cpims`; `source` for words of a sheet; `unread` for a word, date or number that could not be understood.', { required: true }),
    field('code', text(200), 'Code', 'Msimbo', 'The code as that standard writes it.', { required: true, role: 'sensitive' }),
    field('candidates', listOf(identifier(), 64), 'Candidates', 'Zinazowezekana', 'Codes of ours that it may stand for.', { role: 'sensitive' }),
  ],
};
