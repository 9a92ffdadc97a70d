import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, identifier } from '../../model/types.js';

/** The code of a place in one code system. */
export const placeCode: StructureDefinition = {
  name: 'placeCode',
  label: { en: 'Place code', sw: 'Msimbo wa mahali' },
  definition: 'The code of a place in one named code system.',
  fields: [
    field('scheme', code('place_code_scheme'), 'Code system', 'Mfumo wa misimbo', 'Which code system the code belongs to.', { required: true }),
    field('code', identifier(), 'Code', 'Msimbo', 'The code as that system writes it.', {
      required: true,
      sensitivity: 'moderate',
      role: 'quasi-identifier',
    }),
  ],
};
