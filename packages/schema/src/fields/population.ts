import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, count, identifier, integer, structure, text } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** A denominator, or a published figure to compare with. */
export const population: RecordDefinition = {
  name: 'population',
  table: 'populations',
  unit: 'denominator',
  label: { en: 'Population', sw: 'Idadi ya watu' },
  definition: 'A published count: a population to divide by, or a cell of a table to compare with.',
  fields: [
    idField,
    field('place', structure('place'), 'Place', 'Mahali', 'Country or county that was counted.', { sensitivity: 'public', crosswalk: { catalogue: ['population.area'] } }),
    field('year', integer(1900, 2100), 'Year', 'Mwaka', 'Year that the count stands for.', { required: true, sensitivity: 'public', crosswalk: { catalogue: ['population.year'], glotip: ['Year'] } }),
    field('method', code('population_method'), 'Method', 'Mbinu', 'Census, projection or estimate.', { sensitivity: 'public', crosswalk: { catalogue: ['population.method'] } }),
    field('sex', code('sex'), 'Sex', 'Jinsi', 'Sex counted; absent for all.', { sensitivity: 'public', crosswalk: { catalogue: ['population.sex'] } }),
    field('ageFrom', integer(0, 120), 'Age from', 'Umri kuanzia', 'Least completed years counted; absent for all ages.', { sensitivity: 'public', crosswalk: { catalogue: ['population.ageGroup'] } }),
    field('ageTo', integer(0, 120), 'Age to', 'Umri hadi', 'Greatest completed years counted; absent when open.', { sensitivity: 'public', crosswalk: { catalogue: ['population.ageGroup'] } }),
    field('count', count, 'Count', 'Idadi', 'How many.', { required: true, sensitivity: 'public', crosswalk: { catalogue: ['population.count', 'cell.value'], glotip: ['txtVALUE'] } }),
    field('source', text(500), 'Source', 'Chanzo', 'Publication that the figure was taken from.', { required: true, sensitivity: 'public', crosswalk: { glotip: ['Source'] } }),
    field('tableId', identifier(), 'Table', 'Jedwali', 'Id of the published table, for a cell of a table.', { sensitivity: 'public', crosswalk: { catalogue: ['cell.table'] } }),
    field('dimension', text(120), 'Dimension', 'Kipimo', 'Dimension of the table.', { sensitivity: 'public', crosswalk: { catalogue: ['cell.dimension'], glotip: ['Dimension'] } }),
    field('category', text(200), 'Category', 'Kategoria', 'Category of that dimension, as published.', { sensitivity: 'public', crosswalk: { catalogue: ['cell.category'], glotip: ['Category'] } }),
    field('isTotal', code('yes_no'), 'Total', 'Jumla', 'Whether the cell is a total of others.', { sensitivity: 'public', crosswalk: { catalogue: ['cell.isTotal'] } }),
    ...closingFields,
  ],
};
