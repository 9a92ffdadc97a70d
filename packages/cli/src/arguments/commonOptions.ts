import type { Option } from '../command.js';

/** Options that every command understands. */
export const commonOptions: readonly Option[] = [
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['en', 'sw'],
    standard: 'en',
    description: {
      en: 'Language of messages: en or sw.',
      sw: 'Lugha ya ujumbe: en au sw.',
    },
  },
  {
    name: 'help',
    description: { en: 'Show this help and end.', sw: 'Onyesha msaada huu na umalize.' },
  },
];
