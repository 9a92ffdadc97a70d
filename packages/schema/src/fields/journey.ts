import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, codes, count, identifier, listOf, partialDate, structure } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** The centre of the format: a journey of one person, or a route reported for several. */
export const journey: RecordDefinition = {
  name: 'journey',
  table: 'journeys',
  unit: 'event',
  label: { en: 'Journey', sw: 'Safari' },
  definition: 'The journey of one person, or a route that was reported for several persons; `basis` says which.',
  fields: [
    idField,
    field('basis', code('journey_basis'), 'Basis', 'Msingi', 'Whether the record is the journey of one person or a reported route.', { required: true, sensitivity: 'public' }),
    field('reportedBy', identifier('reportingEntities'), 'Reported by', 'Imeripotiwa na', 'Pseudonymous id of the organisation that reported it.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['journey.submittedBy'] } }),
    field('reportedOn', partialDate, 'Reported on', 'Tarehe ya kuripoti', 'When it was reported.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['journey.submittedDate'], 'ctdc.kanon': ['yearOfRegistration'], hxl: ['#date+year'] } }),
    field('period', structure('period'), 'Period', 'Kipindi', 'When the journey, or the cases on the route, took place.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { vjt: ['2025: period of the cases'], catalogue: ['journey.periodStart', 'journey.periodEnd'] } }),
    field('persons', count, 'Number of persons', 'Idadi ya watu', 'How many persons travelled this way; a journey of one person needs no count.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { vjt: ['2019: (estimated) number of cases'], catalogue: ['journey.estimatedCasesLow', 'journey.estimatedCasesHigh'], hxl: ['#affected+num'] } }),
    field('scope', code('journey_scope'), 'Scope', 'Upeo', 'Inside one country, across a border, or both.', { role: 'quasi-identifier', crosswalk: { cpims: ['ctip_trafficking_type (qfD220_rdo)'] } }),
    field('stops', listOf(structure('stop'), 200), 'Stops', 'Vituo', 'Places in the order travelled, from origin on.', { required: true, sensitivity: 'high', role: 'sequence', crosswalk: { catalogue: ['journey.transits'] } }),
    field('stopsComplete', code('yes_no'), 'All stops listed', 'Vituo vyote vimeorodheshwa', 'Yes when the list of stops is known to be complete, so that no transit stop means none was passed.', { sensitivity: 'low' }),
    field('legs', listOf(structure('leg'), 200), 'Legs', 'Hatua', 'The ways between stops, in the order travelled.', { sensitivity: 'moderate', role: 'sequence', crosswalk: { catalogue: ['journey.legs'] } }),
    field('intendedDestination', structure('place'), 'Intended destination', 'Mahali palipokusudiwa', 'Where the person believed the journey would end; kept apart from where it did end.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { vjt: ['2019: expected (intended) destination city and country'], cpims: ['qfD80_txt'], catalogue: ['journey.intendedDestination'], hxl: ['#adm1+name+dest'] } }),
    field('recruitment', structure('recruitment'), 'Recruitment', 'Usajili', 'How the person was drawn in.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('exploitations', listOf(structure('exploitation'), 32), 'Exploitation', 'Unyonyaji', 'Each form of exploitation, expected or occurred.', { sensitivity: 'high', role: 'sensitive' }),
    field('acts', codes('act'), 'Acts', 'Vitendo', 'What was done: the act element of trafficking.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['ctip_activity_id'] } }),
    field('means', codes('means'), 'Means', 'Njia', 'How it was done: the means element. Not needed for a person under 18.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['ctip_means_id'] } }),
    field('meansOfControl', codes('means_of_control'), 'Means of control', 'Njia za udhibiti', 'How the person was kept under control.', { sensitivity: 'high', role: 'sensitive', crosswalk: { 'htcds-2.0': ['vic_MethodsOfControl'], 'ctdc.kanon': ['meansOfControl*'], hxl: ['#cause+control'] } }),
    field('costPayers', codes('travel_cost_payer'), 'Who paid', 'Nani alilipa', 'Who paid for the travel as a whole.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['qfD91_txt'], 'ctdc.vp2022': ['IP_PayMoney'], hxl: ['#value+travel'] } }),
    field('companions', codes('travel_companion'), 'Travelled with', 'Alisafiri na', 'With whom the person travelled on the whole.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['ctip_companion (qfD101)', 'qfD100_rdo'] } }),
    field('status', code('trafficking_status'), 'Trafficking status', 'Hali ya usafirishaji', 'Possible, confirmed, at risk or not trafficking.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { 'htcds-2.0': ['vic_TraffickingStatus'], cpims: ['qfD200_rdo'], hxl: ['#status+trafficking'] } }),
    field('priorTrafficking', code('yes_no'), 'Trafficked before', 'Aliwahi kusafirishwa', 'Whether the person had been trafficked before.', { sensitivity: 'high', role: 'sensitive', crosswalk: { vjt: ['2025: reported'] } }),
    field('informationSources', codes('information_source'), 'Sources', 'Vyanzo', 'Where the information comes from.', { sensitivity: 'low', role: 'sensitive' }),
    field('confidence', code('confidence'), 'Confidence', 'Uhakika', 'How sure the reporter is that this was trafficking.', { sensitivity: 'low' }),
    field('caseIds', listOf(identifier('cases'), 5000), 'Cases', 'Kesi', 'Ids of the cases of the persons who travelled this way.', { sensitivity: 'high', role: 'direct-identifier' }),
    field('actorIds', listOf(identifier('actors'), 500), 'Actors', 'Wahusika', 'Ids of the actors who took part.', { sensitivity: 'high', role: 'sensitive' }),
    ...closingFields,
  ],
};
