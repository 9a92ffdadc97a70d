/** A path through the layers: one state a layer, and its log-likelihood. */
export interface LayerPath {
  /** Position of the state in each layer. */
  readonly states: readonly number[];
  /** Log-likelihood. */
  readonly score: number;
}

/**
 * The two best paths through layers of states (Viterbi with two survivors a state).
 *
 * @param sizes - Number of states in each layer, at least one each.
 * @param emission - Log-likelihood of a state.
 * @param transition - Log-likelihood of going from a state of one layer to a state of the next.
 * @returns The best path first; the second, when there is one, differs in at least one state.
 */
export function bestPaths(
  sizes: readonly number[],
  emission: (layer: number, state: number) => number,
  transition: (layer: number, from: number, to: number) => number,
): LayerPath[] {
  let survivors: LayerPath[][] = Array.from({ length: sizes[0] ?? 0 }, (_, state) => [
    { states: [state], score: emission(0, state) },
  ]);
  for (let layer = 1; layer < sizes.length; layer += 1) {
    survivors = Array.from({ length: sizes[layer] ?? 0 }, (_, state) => {
      const arriving = survivors.flatMap((paths) =>
        paths.map((path) => ({
          states: [...path.states, state],
          score:
            path.score +
            transition(layer - 1, path.states[path.states.length - 1] ?? 0, state) +
            emission(layer, state),
        })),
      );
      return arriving.sort((a, b) => b.score - a.score).slice(0, 2);
    });
  }
  return survivors
    .flat()
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
}
