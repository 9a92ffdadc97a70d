import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { code, partialDate } from '../../model/types.js';

/** One step in the identification of a victim. */
export const statusChange: StructureDefinition = {
  name: 'statusChange',
  label: { en: 'Change of status', sw: 'Badiliko la hali' },
  definition: 'One step of the identification procedure.',
  fields: [
    field('status', code('victim_status'), 'Status', 'Hali', 'Presumed, formally identified, not a victim, or withdrawn.', { required: true, sensitivity: 'moderate', role: 'sensitive', crosswalk: { catalogue: ['victim.statusHistory'] } }),
    field('date', partialDate, 'Date', 'Tarehe', 'When the status changed.', { sensitivity: 'moderate', role: 'quasi-identifier', crosswalk: { catalogue: ['victim.decisionDate'] } }),
    field('decider', code('status_decider'), 'Decided by', 'Aliyeamua', 'The body that decided.', { role: 'sensitive', crosswalk: { 'htcds-2.0': ['vic_TraffickingStatusDecisionMakingOrg'] } }),
  ],
};
