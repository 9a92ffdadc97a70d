import {
  dataRequirements,
  filledFields,
  type IndicatorDefinition,
  type RecordSource,
} from '@njia/indicators';
import type { Call } from '../../arguments/call.js';

const words = {
  en: {
    yes: 'can be computed',
    'without-some-breakdowns': 'without some breakdowns',
    no: 'cannot be computed',
    lacks: 'lacks',
  },
  sw: {
    yes: 'kinaweza kuhesabiwa',
    'without-some-breakdowns': 'bila baadhi ya migawanyo',
    no: 'hakiwezi kuhesabiwa',
    lacks: 'inakosa',
  },
} as const;

/**
 * Which indicators the files can feed.
 *
 * @param definitions - The indicators.
 * @param source - What the files hold: the same that is counted, the census included.
 * @param call - For language and form.
 */
export function requirementsText(
  definitions: readonly IndicatorDefinition[],
  source: RecordSource,
  call: Call,
): string {
  const available = filledFields(source);
  const own = definitions
    .filter(({ population }) => population !== undefined)
    .map((definition) => [definition, dataRequirements(definition, available)] as const);
  if (call.value('format') === 'json')
    return `${JSON.stringify(
      own.map(([, requirements]) => requirements),
      undefined,
      2,
    )}\n`;
  const say = words[call.language];
  return own
    .map(([definition, { supported, missing, missingDimensions }]) => {
      const gaps = [...missing, ...missingDimensions];
      const name = (call.language === 'sw' ? definition.name.sw : undefined) ?? definition.name.en;
      return `${definition.id.padEnd(26)}  ${say[supported].padEnd(24)}  ${name}${gaps.length === 0 ? '' : ` (${say.lacks}: ${gaps.join(', ')})`}\n`;
    })
    .join('');
}
