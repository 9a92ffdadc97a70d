import { definitionSentence, notDefined, type IndicatorDefinition } from '@njia/indicators';
import type { Call } from '../../arguments/call.js';
import type { ChosenIndicators } from './chooseIndicators.js';

/**
 * The indicators, each in one sentence made from its definition.
 *
 * @param chosen - What was asked for.
 * @param catalogue - All definitions, for the names of parts.
 * @param call - For language and form.
 */
export function indicatorsText(
  chosen: ChosenIndicators,
  catalogue: readonly IndicatorDefinition[],
  call: Call,
): string {
  const names = new Map(catalogue.map((definition) => [definition.id, definition.name]));
  const rows = chosen.definitions.map((definition) => {
    const sentence = definitionSentence(definition, names);
    return { definition, sentence };
  });
  if (call.value('format') === 'json')
    return `${JSON.stringify(
      rows.map(({ definition, sentence }) => ({
        id: definition.id,
        version: definition.version,
        name: definition.name,
        kind: definition.kind,
        sentence,
      })),
      undefined,
      2,
    )}\n`;
  const { language } = call;
  const lines = rows.map(({ definition, sentence }) => {
    const name = (language === 'sw' ? definition.name.sw : undefined) ?? definition.name.en;
    return `${definition.id}  ${name}\n    ${sentence[language]}\n`;
  });
  const missing = Object.entries(notDefined).map(([id, reason]) => `${id}  ${reason}\n`);
  const head =
    language === 'sw'
      ? `Viashiria ${rows.length} vya katalogi ya Njia. Vitambulisho ni vyetu, si namba za mpango wowote.\n\n`
      : `${rows.length} indicators of the Njia catalogue. The ids are ours, not numbers of any plan.\n\n`;
  return head + lines.join('') + (chosen.definitions.length > 50 ? `\n${missing.join('')}` : '');
}
