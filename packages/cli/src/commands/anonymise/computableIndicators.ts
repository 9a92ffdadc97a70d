import {
  buildCatalogue,
  dataRequirements,
  datasetSource,
  filledFields,
  kenyaProfile,
  type DataRequirements,
} from '@njia/indicators';
import type { Dataset } from '@njia/schema';
import type { Language } from '../../language/language.js';

/** What becomes of one indicator. */
export interface ComputableIndicator {
  /** Id of its definition. */
  readonly indicator: string;
  /** Its name. */
  readonly name: string;
  /** Whether the originals can feed it. */
  readonly originals: DataRequirements['supported'];
  /** Whether the release can. */
  readonly release: DataRequirements['supported'];
  /** What it lacks, in words. */
  readonly reason: string;
}

/** Which indicators a release can still feed. */
export interface ComputableIndicators {
  /** The count, in a sentence or two. */
  readonly summary: string;
  /** One entry an indicator that is counted from records. */
  readonly indicators: readonly ComputableIndicator[];
}

interface Words {
  readonly whole: string;
  readonly lacks: (fields: string) => string;
  readonly neither: (fields: string) => string;
  readonly without: (dimensions: string) => string;
  readonly summary: (counts: Record<'all' | 'before' | 'full' | 'part' | 'lost', number>) => string;
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    whole: 'can be computed',
    lacks: (fields) => `cannot be computed: the release does not publish ${fields}`,
    neither: (fields) => `cannot be computed from the originals either: they lack ${fields}`,
    without: (dimensions) => `can be computed, but not broken down by ${dimensions}`,
    summary: ({ all, before, full, part, lost }) =>
      `Of ${all} indicators that are counted from records the originals can feed ${before}. The release can feed ${full} in full and ${part} without some breakdowns; ${lost} that the originals can feed cannot be computed from it.`,
  },
  sw: {
    whole: 'kinaweza kuhesabiwa',
    lacks: (fields) => `hakiwezi kuhesabiwa: toleo halichapishi ${fields}`,
    neither: (fields) => `hakiwezi kuhesabiwa hata kwa data za asili: zinakosa ${fields}`,
    without: (dimensions) => `kinaweza kuhesabiwa, lakini si kwa mgawanyo wa ${dimensions}`,
    summary: ({ all, before, full, part, lost }) =>
      `Kati ya viashiria ${all} vinavyohesabiwa kutoka rekodi, data za asili zinatosha kwa ${before}. Toleo linatosha kikamilifu kwa ${full}, na kwa ${part} bila baadhi ya migawanyo; ${lost} vinavyowezekana kwa data za asili haviwezi kuhesabiwa kutoka toleo.`,
  },
};

/**
 * Says which indicators can be computed from a release, and why the others cannot. It looks at which fields are filled, so
 * it tells a little of the originals: it is for the publisher alone.
 *
 * @param originals - The originals.
 * @param release - The release as records.
 * @param language - Language of names and reasons.
 */
export function computableIndicators(
  originals: Dataset,
  release: Dataset,
  language: Language,
): ComputableIndicators {
  const say = words[language];
  const [before, after] = [originals, release].map((dataset) =>
    filledFields(datasetSource([dataset])),
  ) as [ReturnType<typeof filledFields>, ReturnType<typeof filledFields>];
  const indicators = buildCatalogue(kenyaProfile)
    .filter(({ population }) => population !== undefined)
    .map((definition): ComputableIndicator => {
      const [first, second] = [before, after].map((fields) =>
        dataRequirements(definition, fields),
      ) as [DataRequirements, DataRequirements];
      return {
        indicator: definition.id,
        name: (language === 'sw' ? definition.name.sw : undefined) ?? definition.name.en,
        originals: first.supported,
        release: second.supported,
        reason: reasonOf(first, second, say),
      };
    });
  const count = (test: (one: ComputableIndicator) => boolean): number =>
    indicators.filter(test).length;
  const summary = say.summary({
    all: indicators.length,
    before: count((one) => one.originals !== 'no'),
    full: count((one) => one.release === 'yes'),
    part: count((one) => one.release === 'without-some-breakdowns'),
    lost: count((one) => one.originals !== 'no' && one.release === 'no'),
  });
  return { summary, indicators };
}

function reasonOf(before: DataRequirements, after: DataRequirements, say: Words): string {
  const list = (items: readonly string[]): string => items.join(', ');
  if (after.supported === 'yes') return say.whole;
  if (after.supported === 'without-some-breakdowns')
    return say.without(list(after.missingDimensions));
  return before.supported === 'no'
    ? say.neither(list([...before.missing, ...before.missingDimensions]))
    : say.lacks(list([...after.missing, ...after.missingDimensions]));
}
