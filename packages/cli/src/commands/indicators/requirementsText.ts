import { dataRequirements, type AvailableFields, type IndicatorDefinition } from '@njia/indicators';
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
 * @param datasets - What the files hold.
 * @param call - For language and form.
 */
export function requirementsText(
  definitions: readonly IndicatorDefinition[],
  datasets: readonly object[],
  call: Call,
): string {
  const available = fieldsOf(datasets);
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
      return `${definition.id.padEnd(24)}${say[supported].padEnd(26)}${name}${gaps.length === 0 ? '' : ` (${say.lacks}: ${gaps.join(', ')})`}\n`;
    })
    .join('');
}

/** Names of the fields that the records really have, by table: names of the format only. */
function fieldsOf(datasets: readonly object[]): AvailableFields {
  const fields = new Map<string, Set<string>>();
  for (const [table, rows] of datasets.flatMap((dataset) => Object.entries(dataset))) {
    if (!Array.isArray(rows)) continue;
    const names = fields.get(table) ?? new Set<string>();
    fields.set(table, names);
    for (const row of rows) for (const name of Object.keys(row as object)) names.add(name);
  }
  return Object.fromEntries([...fields].map(([table, names]) => [table, [...names]]));
}
