import { exampleRecords, type IndicatorDefinition } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import { outcomes } from './explanationText.js';

/**
 * The example records of indicators: one that counts, and for each clause one that it decides. All of them are synthetic.
 *
 * @param definitions - The indicators; those without records of their own have none.
 * @param call - For language and form.
 */
export function examplesText(definitions: readonly IndicatorDefinition[], call: Call): string {
  const own = definitions.filter(({ population }) => population !== undefined);
  const all = own.map((definition) => ({ definition, ...exampleRecords(definition) }));
  if (call.value('format') === 'json')
    return `${JSON.stringify(
      all.map(({ definition, examples, coverage }) => ({
        id: definition.id,
        version: definition.version,
        examples: examples.map(({ shows, outcome, tables }) => ({ shows, outcome, tables })),
        coverage: Object.fromEntries(
          [...coverage].map(([path, verdicts]) => [path, [...verdicts]]),
        ),
      })),
      undefined,
      2,
    )}\n`;
  const { language } = call;
  return all
    .flatMap(({ definition, examples }) => [
      `${definition.id}  ${(language === 'sw' ? definition.name.sw : undefined) ?? definition.name.en}`,
      ...examples.flatMap(({ shows, outcome, tables }) => [
        `  ${outcomes[language][outcome]} (${shows})`,
        ...Object.entries(tables).flatMap(([table, rows]) =>
          rows.map((row) => `    ${table}: ${JSON.stringify(row)}`),
        ),
      ]),
      '',
    ])
    .join('\n');
}
