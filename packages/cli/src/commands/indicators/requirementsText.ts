import type { DataRequirements, IndicatorDefinition } from '@njia/indicators';
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
 * @param rows - Definitions with what they need.
 * @param call - For language and form.
 */
export function requirementsText(
  rows: readonly (readonly [IndicatorDefinition, DataRequirements])[],
  call: Call,
): string {
  const own = rows.filter(([definition]) => definition.population !== undefined);
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
      return `${definition.id.padEnd(24)}${say[supported].padEnd(26)}${name}${gaps.length === 0 ? '' : ` (${say.lacks}: ${gaps.join(', ')})`}\n`;
    })
    .join('');
}
