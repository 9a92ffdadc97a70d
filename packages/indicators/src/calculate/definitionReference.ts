import { definitionHash } from '../definition/definitionHash.js';
import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { LanguageMap } from '../definition/LanguageMap.js';
import type { Predicate } from '../definition/Predicate.js';
import { definitionFigures } from '../figures/definitionFigures.js';
import { definitionSentence } from '../render/definitionSentence.js';
import { english } from '../render/english.js';
import { Renderer } from '../render/Renderer.js';
import { swahili } from '../render/swahili.js';
import type { DefinitionReference } from '../results/ResultTable.js';

/** A definition whose population a run narrows. */
function narrowed(definition: IndicatorDefinition, where: Predicate): IndicatorDefinition {
  const { population } = definition;
  if (population === undefined) return definition;
  const own = population.where;
  return {
    ...definition,
    population: {
      ...population,
      where: own === undefined ? where : { op: 'all', of: [own, where] },
    },
  };
}

/** A condition in words, with the labels of the records it looks at. */
function words(
  where: Predicate,
  definition: IndicatorDefinition,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): LanguageMap {
  const part = definition.change?.of ?? definition.composite?.parts[0]?.definition ?? '';
  const own =
    definition.population === undefined ? (definitions.get(part) ?? definition) : definition;
  return {
    en: new Renderer(english, own).predicate(where),
    sw: new Renderer(swahili, own).predicate(where),
  };
}

function baseRuleOf({ kind, denominator, share }: IndicatorDefinition): string | null {
  if (kind === 'count' || kind === 'sum') return null;
  if (denominator?.baseRule !== undefined) return denominator.baseRule;
  if (share !== undefined) return `${share.base === 'known' ? 'known' : 'all'}-${share.of}`;
  if (denominator?.external !== undefined)
    return `population-${denominator.external.base ?? 'group'}`;
  return denominator?.fixed === undefined ? 'population' : 'fixed';
}

/**
 * How a definition is cited in results. A condition of the run is part of what its numbers are: of name, sentence and hash.
 *
 * @param definition - The definition.
 * @param definitions - Others by id, for changes and composites.
 * @param where - Further condition of the run on the records of every population.
 */
export function definitionReference(
  definition: IndicatorDefinition,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  where?: Predicate,
): DefinitionReference {
  const names = new Map<string, LanguageMap>(
    [...definitions].map(([id, other]) => [id, other.name]),
  );
  const filter = where === undefined ? undefined : words(where, definition, definitions);
  const own = where === undefined ? definition : narrowed(definition, where);
  const all =
    where === undefined
      ? definitions
      : new Map([...definitions].map(([id, other]) => [id, narrowed(other, where)]));
  const { name } = definition;
  return {
    id: definition.id,
    version: definition.version,
    hash: definitionHash(own, all),
    name:
      filter === undefined
        ? name
        : {
            en: `${name.en} (only: ${filter.en})`,
            ...(name.sw === undefined ? {} : { sw: `${name.sw} (tu: ${filter.sw ?? filter.en})` }),
          },
    sentence: definitionSentence(own, names),
    kind: definition.kind,
    unit: definition.unit,
    direction: definition.direction,
    baseRule: baseRuleOf(definition),
    pillar: definition.pillar ?? null,
    numberInPlan: null,
    ...(filter === undefined ? {} : { filter }),
    figures: definitionFigures(definition, definitions, where),
  };
}
