import type { RiskOptions, Table } from '@njia/anonymise';
import type { Call } from '../../arguments/call.js';
import type { Option } from '../../command.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/** What `njia risk` can be told about the data beyond the policy. */
export const riskOptions: readonly Option[] = [
  {
    name: 'sampling-fraction',
    value: 'SHARE',
    description: {
      en: 'Share of the population that is in the data, above 0 up to 1: estimates who is alone in the population.',
      sw: 'Sehemu ya watu wote iliyomo kwenye data, zaidi ya 0 hadi 1: hukadiria nani yuko peke yake kati ya wote.',
    },
  },
  {
    name: 'weights',
    value: 'COLUMN',
    description: {
      en: 'Column of sampling weights: people of the population that a record stands for.',
      sw: 'Safu ya uzito wa sampuli: watu wa jamii ambao rekodi inawakilisha.',
    },
  },
  {
    name: 'household',
    value: 'COLUMN',
    description: {
      en: 'Column that says which records are of one household: one found member gives away the others.',
      sw: 'Safu inayosema ni rekodi zipi za kaya moja: mmoja akipatikana wengine hujulikana.',
    },
  },
  {
    name: 'against',
    value: 'RELEASE',
    description: {
      en: 'A release (CSV) of these data: for every record, how many persons in it could be hers.',
      sw: 'Toleo (CSV) la data hizi: kwa kila rekodi, ni watu wangapi kwenye toleo wanaoweza kuwa wake.',
    },
  },
];

/**
 * Reads the options of a call that concern the measures.
 *
 * @param call - The call.
 * @param table - The data: the columns that are named must be in it.
 * @throws ExitError with exit code 2 for a column that is not there, or a share that is none.
 */
export function readRiskOptions(call: Call, table: Table): RiskOptions {
  const weight = columnNamed('weights', call, table);
  const household = columnNamed('household', call, table);
  const fraction = call.value('sampling-fraction');
  return {
    language: call.language,
    ...(weight !== undefined && { weight }),
    ...(household !== undefined && { household }),
    ...(fraction !== undefined && { samplingFraction: readFraction(fraction) }),
  };
}

function columnNamed(option: string, call: Call, { columns }: Table): string | undefined {
  const name = call.value(option);
  if (name === undefined || columns.some((each) => each.name === name && each.kind === 'value'))
    return name;
  throw new ExitError(
    exitCode.wrongUse,
    'COLUMN-UNKNOWN',
    `The column named with --${option} is not in the data, or holds lists.`,
    {
      hint: 'Write its heading as the data have it: njia inspect FILE shows the headings of a file, the guide those of the presets.',
      docs: 'guides/anonymise-presets.md',
    },
  );
}

function readFraction(text: string): number {
  const share = /^\d{0,9}\.?\d{1,15}$/u.test(text) ? Number(text) : 0;
  if (share > 0 && share <= 1) return share;
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    'The value of --sampling-fraction is not a share above 0, up to 1.',
    { hint: 'Write the share of the population that is in the data as 0.05.' },
  );
}
