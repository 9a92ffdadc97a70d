import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { Framework, FrameworkIndicator } from './Framework.js';

/** An indicator of a plan, with the definition that computes it. */
export interface PlanEntry {
  /** The entry of the plan; `null` if our catalogue stands in for it. */
  readonly indicator: FrameworkIndicator | null;
  /** The definition; `null` = entered by hand. */
  readonly definition: IndicatorDefinition | null;
}

/** A pillar with its indicators. */
export interface PlanGroup {
  /** Pillar id, or `other`. */
  readonly pillar: string;
  /** Its indicators. */
  readonly entries: readonly PlanEntry[];
}

/** A plan ready to compute. */
export interface ResolvedFramework {
  /** The plan. */
  readonly framework: Framework;
  /** True if the plan's own list is empty, so that catalogue indicators are shown instead; a report must say so in its head. */
  readonly catalogueInstead: boolean;
  /** Indicators by pillar, in the order of the plan. */
  readonly groups: readonly PlanGroup[];
  /** Definitions to compute, each once. */
  readonly definitions: readonly IndicatorDefinition[];
}

/**
 * Binds a plan to definitions. While its own list is empty the catalogue is grouped under its pillars (themes and pillars
 * the plan does not have are put under `other`).
 *
 * @param framework - A plan without problems, see `checkFramework`.
 * @param catalogue - The definitions.
 */
export function resolveFramework(
  framework: Framework,
  catalogue: readonly IndicatorDefinition[],
): ResolvedFramework {
  const byId = new Map(catalogue.map((definition) => [definition.id, definition]));
  const catalogueInstead = framework.indicators.length === 0;
  const groups: PlanGroup[] = [];
  if (catalogueInstead) {
    const listed = catalogue.filter(
      (definition) => definition.status === 'active' || definition.status === 'draft',
    );
    const placed = new Set<string>();
    for (const pillar of framework.pillars) {
      const own = listed.filter((definition) => pillar.catalogue.includes(definition.pillar ?? ''));
      for (const definition of own) placed.add(definition.id);
      groups.push({
        pillar: pillar.id,
        entries: own.map((definition) => ({ indicator: null, definition })),
      });
    }
    const rest = listed.filter((definition) => !placed.has(definition.id));
    if (rest.length > 0)
      groups.push({
        pillar: 'other',
        entries: rest.map((definition) => ({ indicator: null, definition })),
      });
  } else
    for (const pillar of framework.pillars)
      groups.push({
        pillar: pillar.id,
        entries: framework.indicators
          .filter((indicator) => indicator.pillar === pillar.id)
          .map((indicator) => ({
            indicator,
            definition: boundDefinition(indicator, byId, framework.indicators.indexOf(indicator)),
          })),
      });
  const definitions = new Map<string, IndicatorDefinition>();
  for (const { entries } of groups)
    for (const { definition } of entries)
      if (definition !== null) definitions.set(definition.id, definition);
  return { framework, catalogueInstead, groups, definitions: [...definitions.values()] };
}

/** The definition of an entry; with parameters of its own it is another definition, with an id and a hash of its own. */
function boundDefinition(
  { binding }: FrameworkIndicator,
  byId: ReadonlyMap<string, IndicatorDefinition>,
  index: number,
): IndicatorDefinition | null {
  const definition = byId.get(binding?.definition ?? '');
  if (definition === undefined) return null;
  const where = binding?.parameters?.where;
  const { population } = definition;
  if (where === undefined || population === undefined) return definition;
  const own = population.where;
  return {
    ...definition,
    id: `${definition.id}~${index + 1}`,
    population: {
      ...population,
      where: own === undefined ? where : { op: 'all', of: [own, where] },
    },
  };
}
