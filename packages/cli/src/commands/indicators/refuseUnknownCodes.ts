import { conditionCodes, type IndicatorDefinition, type Predicate } from '@njia/indicators';
import { codeListDetails, findCode } from '@njia/schema/codes';
import { isCodeListId } from '../codes/isCodeListId.js';
import { wrongUse } from './wrongUse.js';

/** Lists up to this long are named whole where nothing is near. */
const shortList = 12;

/**
 * Refuses a `--where` with a code that the list of its field does not have: it would find nothing, and nothing would look
 * like a result.
 *
 * @param where - The condition.
 * @param definitions - The indicators it is asked of.
 * @returns Those whose lists have the codes: a field may have another list in another table.
 * @throws {@link ExitError} with exit code 2 and the near codes of the list, if no list has them.
 */
export function refuseUnknownCodes(
  where: Predicate,
  definitions: readonly IndicatorDefinition[],
): readonly IndicatorDefinition[] {
  const judged = definitions.map((definition) => ({
    definition,
    faults: conditionCodes(where, definition),
  }));
  const sound = judged.flatMap(({ definition, faults }) => (faults.length === 0 ? definition : []));
  const [fault] = judged.flatMap(({ faults }) => faults);
  if (fault === undefined || sound.some(({ population }) => population !== undefined)) return sound;
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
