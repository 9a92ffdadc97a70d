import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { partialDate } from '../../model/types.js';

/** A span of civil days. */
export const period: StructureDefinition = {
  name: 'period',
  label: { en: 'Period', sw: 'Kipindi' },
  definition: 'A span of civil days; both ends belong to it.',
  fields: [
    field('start', partialDate, 'Start', 'Mwanzo', 'First day, month or year.', { sensitivity: 'public' }),
    field('end', partialDate, 'End', 'Mwisho', 'Last day, month or year.', { sensitivity: 'public' }),
  ],
};
