import {
  cellText,
  TOTAL,
  type FrameworkResults,
  type ResultCell,
  type ResultTable,
} from '@njia/indicators';
import type { Language } from '../../language/language.js';

const words = {
  en: {
    instead:
      'The numbered indicators of this plan were not obtained: these are indicators of the Njia catalogue, grouped by the plan’s pillars. Their ids are not numbers of the plan.',
    hidden: '[c] = hidden to protect persons, or so that others cannot be computed.',
  },
  sw: {
    instead:
      'Viashiria vyenye namba vya mpango huu havikupatikana: hivi ni viashiria vya katalogi ya Njia, vikipangwa kwa nguzo za mpango. Vitambulisho vyake si namba za mpango.',
    hidden: '[c] = imefichwa kulinda watu, au ili nyingine zisiweze kukokotolewa.',
  },
} as const;

/**
 * Results for a terminal, pillar by pillar. Of a whole plan, tables without any value or record are left out.
 *
 * @param found - Results of a plan.
 * @param language - Language.
 * @param named - Whether the indicators were asked for by name: then each says what it has to say, be it that there are no data.
 */
export function resultsText(found: FrameworkResults, language: Language, named = false): string {
  const { results, groups } = found;
  const say = words[language];
  const text = (map: { readonly en: string; readonly sw?: string | undefined }): string =>
    (language === 'sw' ? map.sw : undefined) ?? map.en;
  const lines: string[] = [];
  if (results.framework !== null) {
    lines.push(text(results.framework.title));
    if (results.framework.catalogueInstead) lines.push(say.instead);
    if (results.disclosureProfile !== null)
      lines.push(`${results.disclosureProfile}: ${say.hidden}`);
  }
  for (const group of groups) {
    const ids = new Set(group.entries.map(({ definition }) => definition?.id));
    const tables = results.tables.filter(
      (table) => ids.has(table.definition.id) && (named || table.cells.some(tells)),
    );
    if (tables.length === 0) continue;
    lines.push('', group.pillar.toUpperCase());
    let last = '';
    for (const table of tables) {
      const { definition } = table;
      if (definition.id !== last)
        lines.push('', `${definition.numberInPlan ?? definition.id}  ${text(definition.name)}`);
      last = definition.id;
      lines.push(...headLine(table, language));
      for (const cell of table.cells.filter((one) => speaks(one) && !repeatsTotal(one)))
        lines.push(`  ${cellLine(table, cell, language)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Whether a cell has something to say on a terminal: empty combinations fill screens, a total without data or of zero does not. */
const speaks = (cell: ResultCell): boolean =>
  cell.status === 'Q' || cell.key.length === 1 || tells(cell);

/** Whether records stand behind a cell. */
const tells = (cell: ResultCell): boolean =>
  cell.status === 'Q' ||
  (cell.denominator ?? 0) > 0 ||
  cell.units > 0 ||
  cell.undetermined > 0 ||
  (cell.value !== null && cell.value !== 0);

/** A total inside a breakdown: it was shown already, above. */
const repeatsTotal = (cell: ResultCell): boolean =>
  cell.key.length > 1 && cell.key.slice(1).every((code) => code === TOTAL);

function cellLine(table: ResultTable, cell: ResultCell, language: Language): string {
  const labels = cell.key.map((code, index) => {
    const label = table.dimensions[index]?.categories.find(
      (category) => category.code === code,
    )?.label;
    return (language === 'sw' ? label?.sw : undefined) ?? label?.en ?? code;
  });
  const { value, details, remarks } = cellText(cell, table.definition, language);
  const notes = remarks.length === 0 ? [] : [`[${remarks.join(', ')}]`];
  return [`${labels.join(' | ').padEnd(44)}${value.padStart(12)}`, ...details, ...notes].join('  ');
}

/** What the parts of a row are, above a table with more than periods. */
function headLine({ dimensions }: ResultTable, language: Language): string[] {
  if (dimensions.length < 2) return [];
  return [
    `  ${dimensions.map(({ label }) => (language === 'sw' ? label.sw : undefined) ?? label.en).join(' | ')}:`,
  ];
}
