import {
  conditionFaults,
  type ImpossibleReason,
  type ImpossibleValue,
  type IndicatorDefinition,
  type Predicate,
} from '@njia/indicators';
import { codeListDetails, findCode } from '@njia/schema/codes';
import { isCodeListId } from '../codes/isCodeListId.js';
import { wrongUse } from './wrongUse.js';

const reasons: Readonly<Record<ImpossibleReason, readonly [what: string, hint: string]>> = {
  date: ['a value that no date is', 'Write a day, month or year, such as 2024-01.'],
  number: ['a value that is no number', 'Write a number, such as 17.'],
  place: [
    'a place that there is not',
    'Write the ISO code of a country, such as KE, or of a county, such as KE047.',
  ],
  text: ['free text', 'Ask a field that has codes: the reference of the format names them.'],
  group: [
    'a value, though it is a group of fields',
    'Name a field in it, such as sentence.months.',
  ],
};

const impossibleUse = ({ field, reason }: ImpossibleValue): Error => {
  const [what, hint] = reasons[reason];
  return wrongUse(`A --where asks the field ${field} for ${what}.`, hint);
};

/** Lists up to this long are named whole where nothing is near. */
const shortList = 12;

/**
 * Refuses a `--where` with a code that the list of its field does not have, a place that does not exist, or a value that the
 * field cannot have: it would find nothing, and nothing would look like a result. What was typed is not repeated.
 *
 * @param where - The condition.
 * @param definitions - The indicators it is asked of.
 * @returns Those whose lists have the codes: a field may have another list in another table.
 * @throws {@link ExitError} with exit code 2, and the near codes of a list, if no list has them.
 */
export function refuseUnknownCodes(
  where: Predicate,
  definitions: readonly IndicatorDefinition[],
): readonly IndicatorDefinition[] {
  const judged = definitions.map((definition) => ({
    definition,
    ...conditionFaults(where, definition),
  }));
  const sound = judged.flatMap(({ definition, codes, impossible }) =>
    codes.length + impossible.length === 0 ? definition : [],
  );
  if (sound.some(({ population }) => population !== undefined)) return sound;
  const [value] = judged.flatMap(({ impossible }) => impossible);
  if (value !== undefined) throw impossibleUse(value);
  const [fault] = judged.flatMap(({ codes }) => codes);
  if (fault === undefined) return sound;
  const { field, list, values } = fault;
  const near = isCodeListId(list)
    ? values.flatMap((value) => {
        const { code, candidates } = findCode(list, value);
        return code === undefined ? candidates.map((one) => one.code) : [code];
      })
    : [];
  const all = isCodeListId(list) ? codeListDetails[list].values.map((one) => one.code) : [];
  const named = near.length > 0 ? near : all.length <= shortList ? all : [];
  throw wrongUse(
    `A --where asks the field ${field} for a code that its list ${list} does not have.`,
    named.length > 0
      ? `Perhaps ${[...new Set<string>(named)].join(', ')}; all codes: njia codes ${list}.`
      : `All codes: njia codes ${list}.`,
  );
}
