/**
 * Risk that at least one member of a household is re-identified: `1 - prod(1 - r)`; every member inherits it.
 *
 * @param risks - individual risk of each record
 * @param households - household of each record, from 0
 * @returns the household's risk, for each record
 */
export function householdRisk(
  risks: ArrayLike<number>,
  households: ArrayLike<number>,
): Float64Array {
  const safe = new Map<number, number>();
  for (let row = 0; row < risks.length; row++) {
    const household = households[row] as number;
    safe.set(household, (safe.get(household) ?? 1) * (1 - (risks[row] as number)));
  }
  return Float64Array.from(
    { length: risks.length },
    (_, row) => 1 - (safe.get(households[row] as number) as number),
  );
}
