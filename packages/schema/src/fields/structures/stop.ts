import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, codes, identifier, integer, partialDate, structure } from '../../model/types.js';

/** A place on a journey, in the order travelled. */
export const stop: StructureDefinition = {
  name: 'stop',
  label: { en: 'Stop', sw: 'Kituo' },
  definition: 'A place on the journey. The order of the list is the order travelled.',
  fields: [
    field('id', identifier(), 'Stop id', 'Kitambulisho cha kituo', 'Id inside this journey; legs refer to it.', { required: true }),
    field('place', structure('place'), 'Place', 'Mahali', 'Where it was.', {
      required: true,
      sensitivity: 'high',
      role: 'sequence',
      crosswalk: {
        vjt: ['2019: transit points'],
        'htcds-2.0': ['hte_City', 'hte_State', 'hte_Country', 'hte_Latitude', 'hte_Longitude'],
        cpims: ['qfD121_txt', 'qfD112_txt', 'qfD70_txt', 'qfD80_txt'],
        catalogue: ['journey.transits', 'journey.origin', 'journey.exploitationPlace'],
        hxl: ['#loc+name', '#geo+lat', '#geo+lon'],
      },
    }),
    field('roles', codes('location_role'), 'Roles', 'Nafasi ya mahali', 'What the place was in the journey; a place may have several roles.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { 'htcds-2.0': ['hte_Type'], vjt: ['2019: origin, intended destination, exploitation, transit'], hxl: ['#loc+type'] },
    }),
    field('kind', code('location_kind'), 'Kind of place', 'Aina ya mahali', 'House, border post, airport and so on.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('arrived', partialDate, 'Arrived', 'Kufika', 'When the person came there.', { sensitivity: 'moderate', role: 'sequence', crosswalk: { 'htcds-2.0': ['hte_Date'], cpims: ['qfD50_txt'], hxl: ['#date'] } }),
    field('departed', partialDate, 'Departed', 'Kuondoka', 'When the person left.', { sensitivity: 'moderate', role: 'sequence' }),
    field('daysStayed', integer(0, 36_525), 'Days stayed', 'Siku za kukaa', 'Whole days spent there, where dates are not known.', { sensitivity: 'moderate', role: 'quasi-identifier' }),
    field('freeToLeave', code('yes_no'), 'Free to leave', 'Huru kuondoka', 'Whether the person could leave.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('labourSectors', codes('labour_sector'), 'Work done there', 'Kazi iliyofanywa hapo', 'Sectors in which the person worked while there.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['ctip_labour (12.3)'] } }),
  ],
};
