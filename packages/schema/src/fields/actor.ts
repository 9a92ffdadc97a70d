import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, codes, identifier } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** A person or body that took part on the side of the traffickers, or is accused of it. */
export const actor: RecordDefinition = {
  name: 'actor',
  table: 'actors',
  unit: 'perpetrator',
  label: { en: 'Actor', sw: 'Mhusika' },
  definition: 'Someone who recruited, moved, held or exploited, or is accused of it; a pseudonym, never a name.',
  fields: [
    idField,
    field('actorKey', identifier(), 'Actor key', 'Ufunguo wa mhusika', 'Pseudonymous key under which the same actor is known in several records.', { sensitivity: 'severe', role: 'direct-identifier', crosswalk: { catalogue: ['cjEvent.personId'] } }),
    field('kind', code('actor_kind'), 'Person or group', 'Mtu au kundi', 'One person, a group or an organisation.', { role: 'sensitive' }),
    field('roles', codes('actor_role'), 'Roles', 'Nafasi', 'What the actor did.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { 'htcds-2.0': ['per_RoleInProcess'], catalogue: ['accused.role'] } }),
    field('relationships', codes('recruiter_relationship'), 'Relationship', 'Uhusiano', 'What the actor was to the victim.', { sensitivity: 'high', role: 'sensitive', crosswalk: { 'htcds-2.0': ['vic_RelationshipToTrafficker'], cpims: ['perpetrator_id'] } }),
    field('sex', code('sex'), 'Sex', 'Jinsi', 'Sex as recorded.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['accused.sex'] } }),
    field('ageGroup', code('age_group'), 'Child or adult', 'Mtoto au mtu mzima', 'Under 18, 18 or over, or unknown.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['accused.ageGroup'] } }),
    field('ageBand', code('age_band'), 'Age band', 'Kundi la umri', 'Age band where known.', { sensitivity: 'moderate', role: 'quasi-identifier' }),
    field('citizenships', codes('country'), 'Citizenship', 'Uraia', 'Countries of which the actor is a citizen.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['accused.citizenship'] } }),
    field('isOfficial', code('yes_no'), 'Public official', 'Afisa wa umma', 'Whether the actor holds a public office.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { catalogue: ['accused.isOfficial'] } }),
    field('institution', code('organisation_type'), 'Institution', 'Taasisi', 'Kind of institution of an official.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { catalogue: ['accused.institution'] } }),
    ...closingFields,
  ],
};
