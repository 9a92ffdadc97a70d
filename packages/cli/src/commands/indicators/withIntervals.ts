import type { IndicatorDefinition } from '@njia/indicators';

/** Ways of `--intervals`, for shares; counts and rates get exact Poisson intervals. */
export const intervalMethods = ['none', 'wilson', 'clopper-pearson'] as const;

/** Which way fits which kind of indicator. */
const shares: ReadonlySet<string> = new Set(['proportion']);
const counts: ReadonlySet<string> = new Set(['count', 'rate']);

/**
 * Definitions with confidence intervals of 95 %. Sums, medians and what is made of several indicators have none.
 *
 * @param definitions - The definitions.
 * @param method - One of {@link intervalMethods}, or nothing: then each as it says itself.
 */
export function withIntervals(
  definitions: readonly IndicatorDefinition[],
  method: string | undefined,
): readonly IndicatorDefinition[] {
  const wanted = intervalMethods.find((one) => one === method);
  if (wanted === undefined) return definitions;
  return definitions.map((definition) => {
    const { kind, denominator } = definition;
    if (wanted === 'none') return { ...definition, uncertainty: { method: wanted } };
    if (shares.has(kind) && denominator?.fixed === undefined)
      return { ...definition, uncertainty: { method: wanted } };
    return counts.has(kind)
      ? { ...definition, uncertainty: { method: 'poisson-exact' as const } }
      : definition;
  });
}
