/**
 * Sorts a short list by insertion: lists that come from the columns of a sheet are short and mostly
 * in order already, which costs one pass and no copy.
 *
 * @param list - The list; it is sorted in place.
 * @param rank - Where an item belongs; equal ranks keep their order.
 * @returns The same list.
 */
export function inOrder<Item>(list: Item[], rank: (item: Item) => number): Item[] {
  for (let at = 1; at < list.length; at += 1) {
    const item = list[at]!;
    const own = rank(item);
    let to = at;
    for (; to > 0 && rank(list[to - 1]!) > own; to -= 1) list[to] = list[to - 1]!;
    list[to] = item;
  }
  return list;
}
