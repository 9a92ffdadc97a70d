import type { IndicatorDefinition, ValueSpecification } from '../definition/IndicatorDefinition.js';
import { canonicalJson } from '../hash/canonicalJson.js';
import type { LanguageMap } from '../definition/LanguageMap.js';
import { english } from './english.js';
import type { Phrases } from './Phrases.js';
import { Renderer } from './Renderer.js';
import { swahili } from './swahili.js';

function sentence(
  definition: IndicatorDefinition,
  phrases: Phrases,
  names: ReadonlyMap<string, LanguageMap>,
): string {
  const renderer = new Renderer(phrases, definition);
  const { population, period, numerator, denominator } = definition;
  const nameOf = (id: string): string => {
    const name = names.get(id);
    return `“${(phrases.language === 'sw' ? name?.sw : undefined) ?? name?.en ?? id}”`;
  };
  const value = (specification: ValueSpecification | undefined): string | undefined =>
    specification === undefined
      ? undefined
      : renderer.field(specification.field) +
        (specification.currency === undefined ? '' : ` (${specification.currency.code})`);
  const shareField = definition.dimensions?.find(
    (dimension) => dimension.id === definition.share?.of,
  );
  const parts: Record<string, string | undefined> = {
    above: numerator?.where === undefined ? undefined : renderer.predicate(numerator.where),
    // What the population says already is not said twice.
    below:
      denominator?.where === undefined ||
      (population?.where !== undefined &&
        canonicalJson(denominator.where) === canonicalJson(population.where))
        ? undefined
        : renderer.predicate(denominator.where),
    exclusions:
      denominator?.exclusions === undefined
        ? undefined
        : renderer.predicate(denominator.exclusions),
    exceptions:
      denominator?.exceptions === undefined
        ? undefined
        : renderer.predicate(denominator.exceptions),
    value: value(definition.value ?? numerator?.value),
    valueBelow: value(denominator?.value),
    fixed: denominator?.fixed === undefined ? undefined : phrases.number(denominator.fixed),
    per: definition.unit.per === undefined ? undefined : phrases.number(definition.unit.per),
    base: denominator?.external?.base ?? definition.share?.base,
    of:
      definition.change !== undefined
        ? nameOf(definition.change.of)
        : definition.composite !== undefined
          ? phrases.all(definition.composite.parts.map((part) => nameOf(part.definition)))
          : shareField === undefined
            ? undefined
            : renderer.axis(shareField),
    quantile:
      definition.quantile === undefined
        ? undefined
        : phrases.number(Math.round(definition.quantile * 1000) / 10),
    measure: definition.keyChange?.measure,
    lookback:
      definition.keyChange === undefined ? undefined : String(definition.keyChange.lookback),
    stages: definition.stages
      ?.map((stage) => (phrases.language === 'sw' ? stage.label.sw : undefined) ?? stage.label.en)
      .join(', '),
    against: definition.change?.against,
    method: definition.change?.method,
    formula: definition.composite?.formula,
  };
  const counted =
    population === undefined
      ? ''
      : phrases.sentence.counted(
          population.unit,
          renderer.table(population.from),
          population.key === undefined
            ? undefined
            : phrases.all(population.key.map((reference) => renderer.field(reference))),
          population.where === undefined ? undefined : renderer.predicate(population.where),
        );
  const main = phrases.sentence.kind(definition.kind, counted, parts);
  const extra = period?.to === undefined ? undefined : renderer.field(period.to);
  return (
    main +
    phrases.sentence.basis(
      period?.basis ?? 'none',
      period?.field === undefined ? undefined : renderer.field(period.field),
      period?.followUp === undefined ? extra : renderer.duration(period.followUp),
    )
  );
}

/**
 * A definition in one sentence, in English and in draft Swahili: made from the definition itself, so that the words can
 * never say something else than the numbers.
 *
 * @param definition - The definition.
 * @param names - Names of other definitions by id, for changes and composites.
 */
export function definitionSentence(
  definition: IndicatorDefinition,
  names: ReadonlyMap<string, LanguageMap> = new Map(),
): { readonly en: string; readonly sw: string } {
  return { en: sentence(definition, english, names), sw: sentence(definition, swahili, names) };
}
