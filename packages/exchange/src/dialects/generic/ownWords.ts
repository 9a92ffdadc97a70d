import { isCodeOf } from '../../mapping/isCodeOf.js';
import type { WordMap, WordMeaning } from '../../mapping/columnPlan.js';
import type { Mapping } from '../../mapping/mapping.js';
import { listOf } from '../../mapping/readWords.js';
import type { Target } from '../../mapping/target.js';
import { wordField } from '../../mapping/wordField.js';
import { absenceReason } from '../../records/values/absenceReason.js';
import { foldText } from '../../records/values/foldText.js';

/**
 * The person's own words for the fields of a column; words without a code yet count as unknown.
 *
 * @param mapping - The mapping.
 * @param targets - Where the column goes.
 * @param record - What a row of the table is.
 */
export function ownWords(
  mapping: Mapping,
  targets: readonly Target[],
  record: string,
): WordMap | undefined {
  const entries: [string, WordMeaning][] = [];
  for (const target of targets) {
    const name = wordField(target.text, record);
    const words = Object.hasOwn(mapping.words, name) ? mapping.words[name]! : {};
    for (const [word, code] of Object.entries(words)) {
      if (code === '') continue;
      const absence = absenceReason(code);
      const other = /^([\w.]+)=(\w+)$/u.exec(code);
      if (other !== null)
        entries.push([
          foldText(word),
          {
            code: other[2]!,
            target:
              targets.find((one) => wordField(one.text, record) === other[1])?.text ?? target.text,
          },
        ]);
      else
        entries.push([
          foldText(word),
          absence === undefined || code === 'unknown'
            ? { code, target: (targets.find((one) => has(one, code)) ?? target).text }
            : { absence },
        ]);
    }
  }
  return entries.length === 0 ? undefined : new Map(entries);
}

/** The word stands under the first field of its column; its code may be of the list of another. */
function has(target: Target, code: string): boolean {
  const list = listOf(target);
  return list !== undefined && isCodeOf(list, code);
}
