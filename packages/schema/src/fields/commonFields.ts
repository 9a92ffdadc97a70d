import { defineField as field } from '../model/defineField.js';
import type { Field } from '../model/field.js';
import { identifier, listOf, structure, text } from '../model/types.js';

/** The id that opens every record. */
export const idField: Field = field('id', identifier(), 'Id', 'Kitambulisho', 'Stable id inside this data set; never a name, phone or document number.', {
  required: true,
  sensitivity: 'moderate',
  role: 'direct-identifier',
  crosswalk: { cpims: ['case number', 'CPIMS_ID'], hxl: ['#meta+id'], catalogue: ['victim.id', 'case.id', 'journey.id', 'cjEvent.id', 'asset.id', 'referral.id', 'service.id', 'hotlineContact.id', 'activity.id', 'planActivity.id', 'training.id', 'agreement.id', 'shelter.id', 'body.id', 'organisation.org'] },
});

/** The fields that close every record: where it came from and why values are missing. */
export const closingFields: readonly Field[] = [
  field('notes', text(8000), 'Notes', 'Maelezo', 'Free text. It is dropped from every release; write nothing here that names a person.', { sensitivity: 'severe', role: 'free-text' }),
  field('absences', listOf(structure('absence'), 64), 'Reasons for absence', 'Sababu za kukosekana', 'Why fields have no value.', { sensitivity: 'low' }),
  field('sourceCodes', listOf(structure('sourceCode'), 128), 'Source codes', 'Misimbo ya chanzo', 'Codes of other standards from which values were imported.', { sensitivity: 'moderate', role: 'sensitive' }),
];
