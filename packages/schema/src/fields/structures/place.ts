import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, identifier, listOf, number, structure, text } from '../../model/types.js';

/** A place as it was typed and as it was resolved. */
export const place: StructureDefinition = {
  name: 'place',
  label: { en: 'Place', sw: 'Mahali' },
  definition:
    'A place as somebody typed it, and what it was resolved to. Coordinates are WGS 84 degrees.',
  fields: [
    field('text', text(500), 'Place as typed', 'Mahali kama palivyoandikwa', 'The words of the source, unchanged.', {
      sensitivity: 'high',
      role: 'quasi-identifier',
      crosswalk: { catalogue: ['journey.placeText'] },
    }),
    field('country', code('country'), 'Country', 'Nchi', 'ISO 3166-1 alpha-2 code of the country the place lies in.', {
      role: 'quasi-identifier',
    }),
    field('code', identifier(), 'Place code', 'Msimbo wa mahali', 'Main code of the resolved place; the p-code where one exists (KE001 is Mombasa county).', {
      sensitivity: 'moderate',
      role: 'quasi-identifier',
    }),
    field('codes', listOf(structure('placeCode'), 16), 'Other place codes', 'Misimbo mingine ya mahali', 'The same place in other code systems.', {
      sensitivity: 'moderate',
      role: 'quasi-identifier',
    }),
    field('level', code('place_level'), 'Level', 'Ngazi', 'How large the resolved unit is, from country down to a point.'),
    field('lon', number(-180, 180), 'Longitude', 'Longitudo', 'Degrees east of Greenwich, WGS 84.', {
      sensitivity: 'high',
      role: 'quasi-identifier',
    }),
    field('lat', number(-90, 90), 'Latitude', 'Latitudo', 'Degrees north of the equator, WGS 84.', {
      sensitivity: 'high',
      role: 'quasi-identifier',
    }),
    field('precisionKm', number(0, 20_040), 'Precision (km)', 'Usahihi (km)', 'Radius in kilometres around the coordinates within which the place lies.'),
    field('confidence', number(0, 1), 'Confidence', 'Uhakika', 'Calibrated probability, 0 to 1, that the resolution is right.'),
    field('status', code('place_status'), 'Resolution', 'Hali ya utambuzi', 'Whether the text was resolved, and if not, why.'),
  ],
};
