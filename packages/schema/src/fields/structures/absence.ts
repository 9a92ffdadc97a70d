import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, identifier } from '../../model/types.js';

/** Why one field of a record has no value. */
export const absence: StructureDefinition = {
  name: 'absence',
  label: { en: 'Reason for absence', sw: 'Sababu ya kukosekana' },
  definition: 'Says why one field has no value, so that missing, refused and not applicable stay apart.',
  fields: [
    field('field', identifier(), 'Field', 'Sehemu', 'Name of the field that has no value; `a.b` for a field of a nested object.', { required: true }),
    field('reason', code('absence_reason'), 'Reason', 'Sababu', 'Why it has none.', { required: true }),
  ],
};
