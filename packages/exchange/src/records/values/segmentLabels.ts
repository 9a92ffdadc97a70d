/** How a joined answer falls apart into labels. */
export type Segmentation =
  | {
      /** Exactly one way: indices of the labels in the order written. */
      readonly kind: 'one';
      readonly labels: readonly number[];
    }
  | {
      /** Two ways or more; the first two found. */
      readonly kind: 'many';
      readonly first: readonly number[];
      readonly second: readonly number[];
    }
  | {
      /** No way: the labels of the longest partial cover and what is left of the text. */
      readonly kind: 'none';
      readonly labels: readonly number[];
      readonly rest: readonly string[];
    };

/** Most steps of the search for one cell; hostile label lists end here, not later. */
const stepLimit = 20_000;

/**
 * Cuts a joined answer ("Not known Family member or relative") into the labels of its list, by
 * exact cover: the whole text must be used, and no label twice. Splitting at the separator is wrong
 * where labels themselves hold it, so the list decides.
 *
 * @param text - Joined answers, tidied.
 * @param labels - Labels of the list, tidied, as the text may write them.
 * @param separators - What stands between two answers, such as `' '` or `'; '`.
 */
export function segmentLabels(
  text: string,
  labels: readonly string[],
  separators: readonly string[],
): Segmentation {
  // Longest first, so that the first cover found is the natural one.
  const order = labels
    .flatMap((label, index) => (text.includes(label) ? [index] : []))
    .sort((a, b) => labels[b]!.length - labels[a]!.length || a - b);
  const covers: number[][] = [];
  const used = new Set<number>();
  const path: number[] = [];
  let steps = 0;
  const walk = (start: number): void => {
    for (const index of order) {
      if (covers.length > 1 || (steps += 1) > stepLimit) return;
      const label = labels[index]!;
      if (label === '' || used.has(index) || !text.startsWith(label, start)) continue;
      const end = start + label.length;
      path.push(index);
      used.add(index);
      if (end === text.length) {
        if (!covers.some((cover) => sameWords(cover, path, labels))) covers.push([...path]);
      } else {
        for (const separator of separators) {
          if (text.startsWith(separator, end) && end + separator.length < text.length)
            walk(end + separator.length);
        }
      }
      used.delete(index);
      path.pop();
    }
  };
  walk(0);
  const [first, second] = covers;
  if (first !== undefined && second !== undefined) return { kind: 'many', first, second };
  return first === undefined
    ? partial(text, labels, order, separators)
    : { kind: 'one', labels: first };
}

/** Two labels spelt alike (an old and a new version of a form) are one answer, not two covers. */
function sameWords(a: readonly number[], b: readonly number[], labels: readonly string[]): boolean {
  return a.length === b.length && a.every((index, at) => labels[index] === labels[b[at]!]);
}

/** Greedy longest labels from the left; what no label explains is skipped up to the next separator. */
function partial(
  text: string,
  labels: readonly string[],
  order: readonly number[],
  separators: readonly string[],
): Segmentation {
  const found: number[] = [];
  const rest: string[] = [];
  let unread = '';
  const flush = () => {
    if (unread !== '') rest.push(unread);
    unread = '';
  };
  for (let at = 0; at < text.length;) {
    const index = order.find((candidate) => {
      const label = labels[candidate]!;
      if (label === '' || found.includes(candidate) || !text.startsWith(label, at)) return false;
      const end = at + label.length;
      return end === text.length || separators.some((separator) => text.startsWith(separator, end));
    });
    if (index !== undefined) {
      flush();
      found.push(index);
      at += labels[index]!.length;
    } else {
      const ends = separators
        .map((separator) => text.indexOf(separator, at))
        .filter((end) => end >= 0);
      const end = ends.length === 0 ? text.length : Math.min(...ends);
      const piece = text.slice(at, end);
      unread = unread === '' ? piece : `${unread} ${piece}`;
      at = end;
    }
    at += separators.find((separator) => text.startsWith(separator, at))?.length ?? 0;
  }
  flush();
  return { kind: 'none', labels: found, rest };
}
