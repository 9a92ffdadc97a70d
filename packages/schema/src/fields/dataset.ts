import { defineField as field } from '../model/defineField.js';
import type { StructureDefinition } from '../model/structureDefinition.js';
import { code, identifier, partialDate, structure, text } from '../model/types.js';

/**
 * The head of a data set. The tables of records follow it under the names that each record
 * definition gives (`journeys`, `cases`, ...).
 */
export const datasetHead: StructureDefinition = {
  name: 'datasetHead',
  label: { en: 'Data set', sw: 'Seti ya data' },
  definition: 'One document: who publishes it, for which period, how sensitive it is, and the tables of records.',
  fields: [
    field('standard', code('standard_name'), 'Standard', 'Kiwango', 'Always `njia`.', { required: true, sensitivity: 'public' }),
    field('version', identifier(), 'Version', 'Toleo', 'Version of the standard.', { required: true, sensitivity: 'public' }),
    field('profile', structure('profileReference'), 'Profile', 'Wasifu', 'Country or project profile the data was written for.', { sensitivity: 'public' }),
    field('publisher', structure('publisher'), 'Publisher', 'Mchapishaji', 'Reporting entity that stands behind the data.', { sensitivity: 'public' }),
    field('period', structure('period'), 'Period', 'Kipindi', 'Period the data covers.', { sensitivity: 'public' }),
    field('sensitivity', code('data_sensitivity'), 'Sensitivity', 'Unyeti', 'Identified, pseudonymised, anonymised or aggregate.', { required: true, sensitivity: 'public' }),
    field('created', partialDate, 'Created', 'Iliundwa', 'Day the document was made.', { sensitivity: 'public' }),
    field('title', text(300), 'Title', 'Kichwa', 'Title of the data set; no names of persons.', { sensitivity: 'low' }),
  ],
};
