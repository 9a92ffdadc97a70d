import type { Option } from '../command.js';

/** Options of every command that reads files of data. */
export const inputOptions: readonly Option[] = [
  {
    name: 'profile',
    value: 'PROFILE',
    choices: ['ke', 'core'],
    standard: 'ke',
    description: {
      en: 'Profile of the data: ke (Kenya) or core.',
      sw: 'Wasifu wa data: ke (Kenya) au core.',
    },
  },
  {
    name: 'mapping',
    value: 'FILE',
    description: {
      en: 'Mapping made by njia map and checked by a person.',
      sw: 'Ramani iliyotengenezwa na njia map na kukaguliwa na mtu.',
    },
  },
  {
    name: 'date-order',
    value: 'ORDER',
    choices: ['dmy', 'mdy'],
    standard: 'dmy',
    description: {
      en: 'Order of day and month where a column does not show it: dmy or mdy.',
      sw: 'Mpangilio wa siku na mwezi ambapo safu haionyeshi: dmy au mdy.',
    },
  },
  {
    name: 'date',
    value: 'DAY',
    description: {
      en: 'Day of the check, YYYY-MM-DD; today when not given. The same day gives the same report.',
      sw: 'Siku ya ukaguzi, YYYY-MM-DD; leo isipotolewa. Siku ile ile hutoa ripoti ile ile.',
    },
  },
  {
    name: 'limit',
    value: 'NAME=NUMBER',
    repeatable: true,
    description: {
      en: 'Raise or lower a limit, such as fileBytes=536870912 or rows=2000000.',
      sw: 'Ongeza au punguza kikomo, kama fileBytes=536870912 au rows=2000000.',
    },
  },
];
