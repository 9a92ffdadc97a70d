/** Counts the legs of all journeys of a data set, whatever state they are in. */
export function countLegs(dataset: Readonly<Record<string, unknown>>): number {
  const journeys = dataset['journeys'];
  if (!Array.isArray(journeys)) return 0;
  return journeys.reduce<number>((sum, journey) => {
    const legs: unknown = (journey as Readonly<Record<string, unknown>> | null)?.['legs'];
    return sum + (Array.isArray(legs) ? legs.length : 0);
  }, 0);
}
