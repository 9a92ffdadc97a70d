import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { identifier } from '../../model/types.js';

/** The profile a data set was written for. */
export const profileReference: StructureDefinition = {
  name: 'profileReference',
  label: { en: 'Profile', sw: 'Wasifu' },
  definition: 'The profile a data set was written for.',
  fields: [
    field('id', identifier(), 'Profile id', 'Kitambulisho cha wasifu', 'Such as `core` or `ke`.', { required: true, sensitivity: 'public' }),
    field('version', identifier(), 'Profile version', 'Toleo la wasifu', 'Version of that profile.', { sensitivity: 'public' }),
  ],
};
