import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, number, structure } from '../../model/types.js';

/** A sentence passed on one convicted person in one case. */
export const sentence: StructureDefinition = {
  name: 'sentence',
  label: { en: 'Sentence', sw: 'Adhabu' },
  definition: 'A sentence passed on one convicted person in one case.',
  fields: [
    field('type', code('sentence_type'), 'Type', 'Aina', 'Imprisonment, fine and so on.', { required: true, role: 'sensitive', crosswalk: { catalogue: ['sentence.type'] } }),
    field('months', number(0, 12_000), 'Months', 'Miezi', 'Length of imprisonment in months; absent for life.', { role: 'sensitive', crosswalk: { catalogue: ['sentence.months'] } }),
    field('life', code('yes_no'), 'Life', 'Maisha', 'Life imprisonment; never written as a number of months.', { role: 'sensitive', crosswalk: { catalogue: ['sentence.isLife'] } }),
    field('suspended', code('yes_no'), 'Suspended', 'Imesitishwa', 'Whether the sentence was suspended.', { role: 'sensitive', crosswalk: { catalogue: ['sentence.suspended'] } }),
    field('fine', structure('money'), 'Fine', 'Faini', 'Amount of a fine.', { role: 'sensitive' }),
  ],
};
