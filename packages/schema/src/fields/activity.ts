import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, codes, count, identifier, integer, number, partialDate, structure, text } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** Something an institution did or put in place. */
export const activity: RecordDefinition = {
  name: 'activity',
  table: 'activities',
  unit: 'event',
  label: { en: 'Activity', sw: 'Shughuli' },
  definition: 'Something an institution did, paid for or put in place: a training, an inspection, an agreement, a milestone.',
  fields: [
    idField,
    field('kind', code('activity_kind'), 'Kind', 'Aina', 'What kind of activity this is.', { required: true, sensitivity: 'public', crosswalk: { catalogue: ['activity.type'] } }),
    field('pillar', code('plan_pillar'), 'Pillar', 'Nguzo', 'Pillar of the plan of action.', { sensitivity: 'public', crosswalk: { catalogue: ['planActivity.pillar'] } }),
    field('subtype', text(120), 'Subtype', 'Aina ndogo', 'Finer kind in the words or code of the plan.', { sensitivity: 'public', crosswalk: { catalogue: ['agreement.type', 'institutionSupport.type', 'inspection.type', 'staffing.post', 'meeting.body', 'score.activity'] } }),
    field('date', partialDate, 'Date', 'Tarehe', 'When it took place or was published.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.date', 'training.date', 'agencyVetting.date', 'inspection.date', 'staffing.asOf', 'survey.date', 'allocation.date', 'disbursement.date', 'meeting.date', 'submission.date', 'countyMechanism.asOf', 'institutionSupport.date', 'publication.date'] } }),
    field('period', structure('period'), 'Period', 'Kipindi', 'From when to when it lasted or is in force.', { sensitivity: 'public', crosswalk: { catalogue: ['agreement.inForceFrom', 'agreement.inForceTo'] } }),
    field('due', partialDate, 'Due', 'Tarehe ya mwisho', 'When it was to be done.', { sensitivity: 'public', crosswalk: { catalogue: ['planActivity.dueDate', 'submission.dueDate', 'publication.dueDate'] } }),
    field('status', code('activity_status'), 'Status', 'Hali', 'Planned, in progress, completed, cancelled and so on.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.status', 'planActivity.status', 'meeting.status', 'countyMechanism.status', 'agencyVetting.outcome'] } }),
    field('place', structure('place'), 'Place', 'Mahali', 'County or place.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.county', 'training.county', 'agencyVetting.county', 'inspection.county', 'submission.county', 'countyMechanism.county'] } }),
    field('country', code('country'), 'Country', 'Nchi', 'Other country concerned.', { sensitivity: 'public', crosswalk: { catalogue: ['staffing.country', 'agreement.country'] } }),
    field('organisation', identifier('reportingEntities'), 'Organisation', 'Shirika', 'Id of the organisation that did it or is concerned.', { sensitivity: 'public', crosswalk: { catalogue: ['submission.org', 'institutionSupport.institution', 'agencyVetting.agencyId'] } }),
    field('organisationKind', code('organisation_type'), 'Kind of organisation', 'Aina ya shirika', 'Kind of that organisation.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.organisationType', 'training.institution', 'submission.orgType', 'planActivity.leadAgency'] } }),
    field('partner', code('organisation_type'), 'Partner', 'Mshirika', 'Kind of partner of an agreement.', { sensitivity: 'public', crosswalk: { catalogue: ['agreement.partner'] } }),
    field('targetGroup', code('target_group'), 'Target group', 'Kundi lengwa', 'Whom it was for.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.targetGroup', 'survey.targetGroup'] } }),
    field('topic', text(120), 'Topic', 'Mada', 'Subject of a training, purpose of money, item of a score.', { sensitivity: 'public', crosswalk: { catalogue: ['training.topic', 'allocation.purpose', 'disbursement.purpose', 'score.item'] } }),
    field('sector', code('labour_sector'), 'Sector', 'Sekta', 'Sector inspected.', { sensitivity: 'public', crosswalk: { catalogue: ['inspection.sector'] } }),
    field('participants', count, 'Participants', 'Washiriki', 'How many took part, or how many posts are filled; the count says whether counted or estimated.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.participants', 'activity.reachMethod', 'training.headcount', 'staffing.count'] } }),
    field('personKey', identifier(), 'Participant key', 'Ufunguo wa mshiriki', 'Pseudonymous key where one record is one participant.', { sensitivity: 'high', role: 'direct-identifier', crosswalk: { catalogue: ['training.personKey'] } }),
    field('sex', code('sex'), 'Sex', 'Jinsi', 'Sex of the participants this record counts.', { crosswalk: { catalogue: ['training.sex', 'survey.sex'] } }),
    field('ageGroup', code('age_group'), 'Child or adult', 'Mtoto au mtu mzima', 'Age group of the participants this record counts.', { crosswalk: { catalogue: ['survey.ageGroup'] } }),
    field('evaluated', code('yes_no'), 'Evaluated', 'Ilitathminiwa', 'Whether it was evaluated.', { sensitivity: 'public', crosswalk: { catalogue: ['activity.evaluated'] } }),
    field('reason', text(200), 'Reason', 'Sababu', 'Reason of a refusal or deregistration.', { sensitivity: 'low', crosswalk: { catalogue: ['agencyVetting.reason'] } }),
    field('wave', code('survey_wave'), 'Survey wave', 'Awamu ya utafiti', 'Baseline, endline or other.', { sensitivity: 'public', crosswalk: { catalogue: ['survey.wave'] } }),
    field('respondents', integer(0, 1e9), 'Respondents', 'Waliohojiwa', 'How many answered a survey.', { sensitivity: 'public', crosswalk: { catalogue: ['survey.n'] } }),
    field('aware', integer(0, 1e9), 'Aware', 'Wenye ufahamu', 'How many of them were aware.', { sensitivity: 'public', crosswalk: { catalogue: ['survey.aware'] } }),
    field('money', structure('money'), 'Amount', 'Kiasi', 'Money allocated, disbursed or budgeted.', { sensitivity: 'public', crosswalk: { catalogue: ['allocation.amount', 'allocation.currency', 'disbursement.amount', 'disbursement.currency', 'planActivity.budget', 'planActivity.currency'] } }),
    field('spent', structure('money'), 'Spent', 'Kilichotumika', 'Money spent of the budget.', { sensitivity: 'public', crosswalk: { catalogue: ['planActivity.spend'] } }),
    field('fiscalYear', text(20), 'Fiscal year', 'Mwaka wa fedha', 'Label such as 2025/26.', { sensitivity: 'public', crosswalk: { catalogue: ['allocation.fiscalYear', 'disbursement.fiscalYear'] } }),
    field('milestone', text(200), 'Milestone', 'Hatua muhimu', 'Milestone of a response framework.', { sensitivity: 'public', crosswalk: { catalogue: ['score.milestone'] } }),
    field('value', number(-1e15, 1e15), 'Value', 'Thamani', 'Value of a scored item.', { sensitivity: 'public', crosswalk: { catalogue: ['score.value'] } }),
    field('weight', number(0, 1e6), 'Weight', 'Uzito', 'Weight of a scored item.', { sensitivity: 'public', crosswalk: { catalogue: ['score.weight'] } }),
    field('evidence', codes('evidence_kind'), 'Evidence', 'Ushahidi', 'Kinds of proof held.', { sensitivity: 'public' }),
    ...closingFields,
  ],
};
