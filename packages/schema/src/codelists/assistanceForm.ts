// Written by `pnpm generate`: do not edit.

/** Form of assistance: The nine forms of assistance of the Kenyan National Assistance Trust Fund for Victims of Trafficking in Persons. */
export const assistanceFormList = {
  id: 'assistance_form',
  version: '0.1.0',
  codes: [
    'return',
    'resettlement',
    'reintegration',
    'shelter_basic_needs',
    'psychosocial',
    'medical',
    'legal',
    'other_necessary',
    'damages_balance',
  ],
  parents: {},
} as const;

/** A code of the list `assistance_form`. */
export type AssistanceForm = (typeof assistanceFormList.codes)[number];
