import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, codes, partialDate, structure } from '../../model/types.js';

/** Where and how a border was crossed. */
export const borderCrossing: StructureDefinition = {
  name: 'borderCrossing',
  label: { en: 'Border crossing', sw: 'Kuvuka mpaka' },
  definition: 'Where and how a border was crossed.',
  fields: [
    field('kind', code('border_crossing_place'), 'Kind of crossing', 'Aina ya kivuko', 'Official post, unofficial point, airport, seaport and so on.', {
      sensitivity: 'moderate',
      role: 'quasi-identifier',
      crosswalk: { cpims: ['qfD110_rdo', 'qfD111_rdo'], hxl: ['#access+border'] },
    }),
    field('place', structure('place'), 'Crossing place', 'Mahali pa kuvuka', 'The post, airport or point.', { sensitivity: 'moderate', role: 'sequence', crosswalk: { cpims: ['qfD112_txt'] } }),
    field('manners', codes('border_crossing_manner'), 'Manner', 'Namna', 'With which papers and how.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { cpims: ['ctip_docs_type (qfD113_rdo)'], hxl: ['#item+document'] },
    }),
    field('date', partialDate, 'Date of crossing', 'Tarehe ya kuvuka', 'When the border was crossed.', { sensitivity: 'moderate', role: 'sequence' }),
  ],
};
