import { hintOf } from '../templates/hintOf.js';
import type { ReportLanguage } from '../reports/formatLocation.js';
import type { SheetContent } from '../xlsx/write/workbookContent.js';
import type { Mapping } from './mapping.js';
import { orderTarget, referenceTarget } from './joinTargets.js';
import { mappingWords } from './mappingWords.js';
import { targetsOf } from './targetsOf.js';

/** What a row of a table of a mapping is. */
type Kind = 'journey' | 'case' | 'leg' | 'stop';

/** The sheet of fields, with the range that a drop-down offers for each kind of row. */
export interface FieldsSheet {
  /** The sheet. */
  readonly sheet: SheetContent;
  /** Range of the targets for a kind of row, such as `Fields!$A$2:$A$90`. */
  readonly rangeOf: (kind: Kind) => string;
}

/**
 * Makes the sheet that says where columns may go: each target with its name, what to type, its code
 * list and what it means, for the kinds of rows that a mapping has.
 *
 * @param mapping - The mapping.
 * @param language - Language of the names; meanings are in English only.
 */
export function fieldsSheet(mapping: Mapping, language: ReportLanguage): FieldsSheet {
  const say = mappingWords[language];
  const kinds = [
    ...new Set<Kind>([mapping.record, ...(mapping.tables ?? []).map(({ record }) => record)]),
  ];
  const rows: (readonly string[])[] = [];
  const ranges = new Map<Kind, string>();
  for (const kind of kinds) {
    const first = rows.length + 2;
    if (kind === 'leg' || kind === 'stop')
      rows.push(
        [referenceTarget, say.reference, '', '', say.rowsOf[kind]],
        [orderTarget, say.order, '', '', say.rowsOf[kind]],
      );
    for (const { target, label, type, definition } of targetsOf(kind)) {
      const inner = type.kind === 'list' ? type.of : type;
      const list = inner.kind === 'code' ? inner.list : '';
      // The hint for a text speaks of places.
      const isPlace = inner.kind !== 'text' || target === 'text' || target.endsWith('.text');
      rows.push([
        target,
        label[language],
        isPlace ? hintOf(type)[language] : '',
        list,
        say.rowsOf[kind],
        ...(say.fieldHeads.length > 5 ? [definition] : []),
      ]);
    }
    ranges.set(kind, `${say.fields}!$A$${first}:$A$${rows.length + 1}`);
  }
  return {
    sheet: {
      name: say.fields,
      rows: [say.fieldHeads.map((value) => ({ value, look: 'header' as const })), ...rows],
      columns: [40, 44, 40, 24, 14, 80].map((width) => ({ width })),
      freeze: { rows: 1, columns: 1 },
    },
    rangeOf: (kind) => ranges.get(kind)!,
  };
}
