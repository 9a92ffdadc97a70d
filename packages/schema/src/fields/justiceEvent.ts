import { defineField as field } from '../model/defineField.js';
import type { RecordDefinition } from '../model/recordDefinition.js';
import { code, codes, count, identifier, listOf, partialDate, structure, text } from '../model/types.js';
import { closingFields, idField } from './commonFields.js';

/** One event in the criminal or civil justice process. */
export const justiceEvent: RecordDefinition = {
  name: 'justiceEvent',
  table: 'justiceEvents',
  unit: 'event',
  label: { en: 'Justice event', sw: 'Tukio la haki' },
  definition: 'One event of the justice process, from the offence recorded to the asset paid over.',
  fields: [
    idField,
    field('kind', code('justice_event_kind'), 'Kind', 'Aina', 'What happened.', { required: true, role: 'sensitive', crosswalk: { catalogue: ['cjEvent.type', 'wfclEnforcement.stage'] } }),
    field('date', partialDate, 'Date', 'Tarehe', 'When it happened.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['cjEvent.date', 'sentence.date', 'award.awardDate', 'asset.date', 'cooperation.date', 'wfclEnforcement.year'] } }),
    field('proceedingId', identifier(), 'Proceeding', 'Shauri', 'Pseudonymous id of the court or police file.', { sensitivity: 'high', role: 'direct-identifier', crosswalk: { catalogue: ['cjEvent.caseId', 'cooperation.caseId'] } }),
    field('actorId', identifier('actors'), 'Accused', 'Mshtakiwa', 'Id of the accused.', { sensitivity: 'high', role: 'direct-identifier', crosswalk: { catalogue: ['cjEvent.personId', 'sentence.personId'] } }),
    field('caseIds', listOf(identifier('cases'), 500), 'Victims', 'Waathiriwa', 'Ids of the cases of the victims.', { sensitivity: 'high', role: 'direct-identifier', crosswalk: { catalogue: ['award.victimId'] } }),
    field('lawArea', code('law_area'), 'Area of law', 'Eneo la sheria', 'Trafficking, worst forms of child labour, smuggling or other.', { role: 'sensitive' }),
    field('statute', text(120), 'Section of the law', 'Kifungu cha sheria', 'Act and section charged, such as `ke-ctip-2010:3`.', { sensitivity: 'public', role: 'sensitive', crosswalk: { catalogue: ['cjEvent.statute'] } }),
    field('offence', code('offence'), 'Offence', 'Kosa', 'Kind of offence.', { role: 'sensitive', crosswalk: { catalogue: ['cjEvent.offence'] } }),
    field('exploitationTypes', codes('exploitation_type'), 'Form of exploitation', 'Aina ya unyonyaji', 'Forms of exploitation in the case.', { sensitivity: 'moderate', role: 'sensitive', crosswalk: { catalogue: ['cjEvent.form'] } }),
    field('outcome', code('justice_outcome'), 'Outcome', 'Matokeo', 'How a concluded case ended.', { role: 'sensitive', crosswalk: { catalogue: ['cjEvent.outcome'] } }),
    field('convictionMode', code('conviction_mode'), 'Plea or trial', 'Kukiri au kesi', 'How a conviction came about.', { role: 'sensitive', crosswalk: { catalogue: ['cjEvent.convictionMode'] } }),
    field('withdrawalReason', code('withdrawal_reason'), 'Reason of withdrawal', 'Sababu ya kuondolewa', 'Why a case was withdrawn.', { role: 'sensitive', crosswalk: { catalogue: ['cjEvent.withdrawalReason'] } }),
    field('carriedForward', code('yes_no'), 'Carried forward', 'Imeendelezwa', 'Whether the case was opened before the reporting period.', { crosswalk: { catalogue: ['cjEvent.carriedForward'] } }),
    field('court', text(200), 'Court', 'Mahakama', 'Public name or code of the court.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['cjEvent.court'] } }),
    field('place', structure('place'), 'Place', 'Mahali', 'County or place of the court or unit.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['cjEvent.county'] } }),
    field('unit', code('organisation_type'), 'Investigating body', 'Chombo cha uchunguzi', 'Kind of body that investigates or prosecutes.', { crosswalk: { catalogue: ['cjEvent.unit'] } }),
    field('sentence', structure('sentence'), 'Sentence', 'Adhabu', 'The sentence passed.', { role: 'sensitive' }),
    field('award', structure('money'), 'Amount awarded', 'Kiasi kilichoamriwa', 'Compensation or damages ordered.', { role: 'sensitive', crosswalk: { catalogue: ['award.awardAmount', 'award.awardCurrency'] } }),
    field('paid', structure('money'), 'Amount paid', 'Kiasi kilicholipwa', 'Compensation or damages paid.', { role: 'sensitive', crosswalk: { catalogue: ['award.paidAmount'] } }),
    field('paidOn', partialDate, 'Paid on', 'Tarehe ya malipo', 'When it was paid.', { role: 'quasi-identifier', crosswalk: { catalogue: ['award.paidDate'] } }),
    field('payer', code('award_payer'), 'Payer', 'Mlipaji', 'Offender, state fund or other.', { role: 'sensitive', crosswalk: { catalogue: ['award.payer'] } }),
    field('assetStage', code('asset_stage'), 'Stage of the asset', 'Hatua ya mali', 'Restrained, forfeited or paid to the fund.', { role: 'sensitive', crosswalk: { catalogue: ['asset.stage'] } }),
    field('assetValue', structure('money'), 'Value of the asset', 'Thamani ya mali', 'Value restrained, forfeited or paid over.', { role: 'sensitive', crosswalk: { catalogue: ['asset.amount', 'asset.currency'] } }),
    field('cooperation', code('cooperation_type'), 'Cooperation', 'Ushirikiano', 'Kind of cross-border cooperation.', { crosswalk: { catalogue: ['cooperation.type'] } }),
    field('country', code('country'), 'Other country', 'Nchi nyingine', 'Country cooperated with.', { role: 'quasi-identifier', crosswalk: { catalogue: ['cooperation.country'] } }),
    field('persons', count, 'Number', 'Idadi', 'For a record that stands for several events: how many.', { role: 'sensitive', crosswalk: { catalogue: ['wfclEnforcement.count'] } }),
    ...closingFields,
  ],
};
