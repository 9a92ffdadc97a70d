import { presetDefinitions } from '@njia/anonymise/presets';
import type { Option } from '../../command.js';
import { inputOptions } from '../../input/inputOptions.js';

/** Says where the release as records goes: of `anonymise` and `verify`. */
export const recordsOption: Option = {
  name: 'records',
  value: 'FILE',
  description: {
    en: 'Also write the proven rows as records of the shared format (JSON), for njia routes and njia indicators.',
    sw: 'Pia andika safu zilizothibitishwa kama rekodi za muundo wa pamoja (JSON), kwa njia routes na njia indicators.',
  },
};

/** Names the privacy budget: of `anonymise` and `verify`. */
export const budgetOption: Option = {
  name: 'budget',
  value: 'FILE',
  description: {
    en: 'Privacy budget (JSON) that pays for rows drawn from noisy counts: one for all releases of a data set.',
    sw: 'Bajeti ya faragha (JSON) inayolipia safu zinazotolewa kwenye hesabu zenye kelele: moja kwa matoleo yote ya data.',
  },
};

/** Options of the commands that look at data through a policy. */
export const policyOptions: readonly Option[] = [
  {
    name: 'preset',
    value: 'PRESET',
    choices: Object.keys(presetDefinitions),
    standard: 'partner',
    description: {
      en: 'Policy for journeys of the shared format.',
      sw: 'Sera kwa safari za muundo wa pamoja.',
    },
  },
  {
    name: 'policy',
    value: 'FILE',
    description: {
      en: 'A policy of your own (JSON) over the columns of a CSV file or a workbook, instead of a preset.',
      sw: 'Sera yako mwenyewe (JSON) juu ya safu za faili ya CSV au kitabu cha kazi, badala ya iliyo tayari.',
    },
  },
  {
    name: 'aliases',
    value: 'FILE',
    description: {
      en: 'Decisions on names: see njia places.',
      sw: 'Maamuzi ya majina: tazama njia places.',
    },
  },
  ...inputOptions,
];
