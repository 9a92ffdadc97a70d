/**
 * Finds the known word that is nearest to a typed one, within two edits.
 *
 * @param typed - What was typed; it is never repeated in a message.
 * @param known - Words that would have been right.
 */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const word of known) {
    const distance = editDistance(typed.slice(0, 40), word);
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change));
    }
    row = next;
  }
  return row[right.length]!;
}
