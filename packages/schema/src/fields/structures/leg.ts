import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { codes, identifier, listOf, number, partialDate, structure } from '../../model/types.js';

/** The way from one stop to the next. */
export const leg: StructureDefinition = {
  name: 'leg',
  label: { en: 'Leg', sw: 'Hatua' },
  definition: 'The way from one stop to another: how, when, with whom, across which border.',
  fields: [
    field('from', identifier('stops'), 'From stop', 'Kutoka kituo', 'Id of the stop where the leg starts.', { required: true, role: 'sequence', crosswalk: { catalogue: ['journey.legs'] } }),
    field('to', identifier('stops'), 'To stop', 'Hadi kituo', 'Id of the stop where it ends.', { required: true, role: 'sequence' }),
    field('modes', codes('transport_mode'), 'Transport', 'Usafiri', 'Modes of transport used on this leg.', {
      sensitivity: 'moderate',
      role: 'quasi-identifier',
      crosswalk: { vjt: ['2020: modes of transportation'], cpims: ['ctip_transport (qfD90)'], catalogue: ['journey.transportModes'], hxl: ['#modality+transport'] },
    }),
    field('departed', partialDate, 'Departed', 'Kuondoka', 'When the leg began.', { sensitivity: 'moderate', role: 'sequence' }),
    field('arrived', partialDate, 'Arrived', 'Kufika', 'When it ended.', { sensitivity: 'moderate', role: 'sequence' }),
    field('distanceKm', number(0, 20_040), 'Distance (km)', 'Umbali (km)', 'Length in kilometres; great-circle unless a source measured the road.'),
    field('crossing', structure('borderCrossing'), 'Border crossing', 'Kuvuka mpaka', 'Where and how a border was crossed on this leg.', { sensitivity: 'moderate', role: 'sequence', crosswalk: { catalogue: ['journey.borderPoint'] } }),
    field('costPayers', codes('travel_cost_payer'), 'Who paid', 'Nani alilipa', 'Who paid for this leg.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('companions', codes('travel_companion'), 'Travelled with', 'Alisafiri na', 'With whom the person travelled on this leg.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('acts', codes('act'), 'Acts', 'Vitendo', 'Acts of trafficking that took place on this leg.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('actorIds', listOf(identifier('actors'), 64), 'Actors', 'Wahusika', 'Ids of the actors who took part in this leg.', { sensitivity: 'high', role: 'sensitive' }),
  ],
};
