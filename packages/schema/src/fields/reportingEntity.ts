import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, codes, integer, partialDate, structure, text } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** An organisation, body or shelter that reports, refers or serves. */
export const reportingEntity: RecordDefinition = {
  name: 'reportingEntity',
  table: 'reportingEntities',
  unit: 'reporting-entity',
  label: { en: 'Reporting entity', sw: 'Chombo kinachoripoti' },
  definition: 'An organisation, committee or shelter: it reports, refers, serves or is expected to.',
  fields: [
    idField,
    field('kind', code('organisation_type'), 'Kind', 'Aina', 'Kind of organisation.', { crosswalk: { catalogue: ['organisation.type'] } }),
    field('name', text(200), 'Name', 'Jina', 'Public name of the organisation; never of a person, never of a hidden shelter.', { sensitivity: 'moderate' }),
    field('place', structure('place'), 'Place', 'Mahali', 'County; a shelter is never placed more exactly.', { sensitivity: 'moderate', crosswalk: { catalogue: ['organisation.county', 'shelter.county'] } }),
    field('expected', code('yes_no'), 'Expected to report', 'Inatarajiwa kuripoti', 'Whether reports are expected from it.', { sensitivity: 'public', crosswalk: { catalogue: ['organisation.expected'] } }),
    field('expectedFrom', partialDate, 'Expected from', 'Inatarajiwa kuanzia', 'Since when reports are expected.', { sensitivity: 'public', crosswalk: { catalogue: ['organisation.from'] } }),
    field('operator', code('organisation_type'), 'Operator', 'Mwendeshaji', 'Kind of body that runs a shelter.', { crosswalk: { catalogue: ['shelter.operator'] } }),
    field('capacity', integer(0, 1e6), 'Capacity', 'Uwezo', 'Places in a shelter.', { crosswalk: { catalogue: ['shelter.places'] } }),
    field('accepts', codes('shelter_guest'), 'Accepts', 'Inapokea', 'Whom a shelter takes in; an empty list means nobody, absent means unknown.', { crosswalk: { catalogue: ['shelter.acceptsMen', 'shelter.acceptsWomen', 'shelter.acceptsChildren'] } }),
    field('survivorMember', code('yes_no'), 'Survivor among the members', 'Mwathiriwa ni mwanachama', 'Whether a survivor sits on the committee or board.', { sensitivity: 'moderate', crosswalk: { catalogue: ['body.survivorMember'] } }),
    field('asOf', partialDate, 'As of', 'Hadi tarehe', 'Day on which this was so.', { sensitivity: 'public', crosswalk: { catalogue: ['shelter.asOf', 'body.asOf'] } }),
    ...closingFields,
  ],
};
