import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { codes, partialDate, structure } from '../../model/types.js';

/** How a person was drawn in: three separate axes that other standards mix. */
export const recruitment: StructureDefinition = {
  name: 'recruitment',
  label: { en: 'Recruitment', sw: 'Usajili' },
  definition: 'How a person was drawn in: channel, what was promised, and who did it are three separate questions.',
  fields: [
    field('channels', codes('recruitment_channel'), 'Channels', 'Njia za usajili', 'Through which channel contact was made.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { 'htcds-2.0': ['vic_MethodOfRecruitment'], vjt: ['2020: recruitment methods'], cpims: ['ctip_form_d21 (qfD21)'], catalogue: ['journey.recruitmentMethods'], hxl: ['#channel+recruitment'] },
    }),
    field('inducements', codes('recruitment_inducement'), 'Inducements', 'Vishawishi', 'What was promised or used to draw the person in.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { 'ctdc.kanon': ['meansOfControlFalsePromises'], cpims: ['ctip_form_d10 (qfD10)', 'ctip_labour (qfD30)'], hxl: ['#item+inducement'] },
    }),
    field('recruiterRelationships', codes('recruiter_relationship'), 'Relationship of the recruiter', 'Uhusiano na msajili', 'What the recruiter was to the person.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { 'htcds-2.0': ['vic_RelationshipToTrafficker'], 'ctdc.kanon': ['RecruiterRelationship'], vjt: ['2025: facilitator identity'], catalogue: ['victim.recruiterRelation'], hxl: ['#group+relationship'] },
    }),
    field('onlinePlatforms', codes('online_platform'), 'Online platforms', 'Majukwaa ya mtandaoni', 'Sites and apps through which contact was made.', {
      sensitivity: 'moderate',
      role: 'sensitive',
      crosswalk: { 'htcds-2.0': ['vic_RecruitmentWebsitesAndApps'] },
    }),
    field('promisedSectors', codes('labour_sector'), 'Work promised', 'Kazi iliyoahidiwa', 'Sectors of the work that was promised.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { cpims: ['ctip_labour (3.0)'] } }),
    field('promisedPay', structure('money'), 'Pay promised', 'Malipo yaliyoahidiwa', 'Pay a month that was promised.', { sensitivity: 'moderate', role: 'sensitive' }),
    field('place', structure('place'), 'Place of recruitment', 'Mahali pa usajili', 'Where the person was recruited.', {
      sensitivity: 'high',
      role: 'quasi-identifier',
      crosswalk: { 'htcds-2.0': ['vic_LocationOfRecruitment'], hxl: ['#loc+name+recruitment'] },
    }),
    field('date', partialDate, 'Date of recruitment', 'Tarehe ya usajili', 'When the person was recruited.', { sensitivity: 'moderate', role: 'quasi-identifier' }),
  ],
};
