import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, identifier, text } from '../../model/types.js';

/** The reporting entity that publishes a data set. */
export const publisher: StructureDefinition = {
  name: 'publisher',
  label: { en: 'Publisher', sw: 'Mchapishaji' },
  definition: 'The reporting entity that stands behind a data set.',
  fields: [
    field('id', identifier(), 'Publisher id', 'Kitambulisho cha mchapishaji', 'Stable id of the reporting entity.', { required: true, sensitivity: 'public' }),
    field('name', text(200), 'Name', 'Jina', 'Public name of the organisation; never a person.', { sensitivity: 'public' }),
    field('kind', code('organisation_type'), 'Kind', 'Aina', 'Kind of organisation.', { sensitivity: 'public' }),
    field('country', code('country'), 'Country', 'Nchi', 'Country it reports from.', { sensitivity: 'public' }),
  ],
};
