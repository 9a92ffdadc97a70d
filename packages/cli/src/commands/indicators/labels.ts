import { kenyanCounties, type Wording } from '@njia/schema';
import { codeListDetails } from '@njia/schema/codes';
import { isCodeListId } from '../codes/isCodeListId.js';

const lists = new Map<string, ReadonlyMap<string, Wording>>();

/**
 * Name of a code of the format.
 *
 * @param list - Id of the list.
 * @param code - The code.
 */
export function codeLabel(list: string, code: string): Wording | undefined {
  let labels = lists.get(list);
  if (labels === undefined) {
    const values = isCodeListId(list) ? codeListDetails[list].values : [];
    labels = new Map(values.map((value) => [value.code, value.label]));
    lists.set(list, labels);
  }
  return labels.get(code);
}

/**
 * Name of a country or of a county of Kenya.
 *
 * @param code - ISO code of a country or p-code.
 */
export const placeName = (code: string): string | undefined =>
  kenyanCounties[code] ?? codeLabel('country', code)?.en;
