import { defineField as field } from '../../model/defineField.js';
import type { StructureDefinition } from '../../model/structureDefinition.js';
import { currency, number } from '../../model/types.js';

/** An amount of money. */
export const money: StructureDefinition = {
  name: 'money',
  label: { en: 'Money', sw: 'Fedha' },
  definition: 'An amount in one currency.',
  fields: [
    field('amount', number(0, 1e15), 'Amount', 'Kiasi', 'The amount in units of the currency (shillings, not cents).', { required: true }),
    field('currency', currency, 'Currency', 'Sarafu', 'ISO 4217 code, such as KES.', { required: true }),
  ],
};
