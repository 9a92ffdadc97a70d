import { sayModel, type RiskReport } from '@njia/anonymise';
import type { Language } from '../../language/language.js';
import type { Linkage } from './readLinkage.js';
import { riskWords } from './riskWords.js';

/** What a person is shown. */
export interface RiskView {
  /** The measures. */
  readonly report: RiskReport;
  /** Share of the population in the data, if it was given. */
  readonly fraction?: number | undefined;
  /** Whether weights were given. */
  readonly isWeighted: boolean;
  /** How well records can be found in a release, if one was given. */
  readonly linkage?: Linkage | undefined;
}

const mostFindings = 20;

/**
 * The risk of a table for a person, in words and figures, never with a value of it.
 *
 * @param view - What was measured.
 * @param language - Language of the call.
 */
export function riskText(view: RiskView, language: Language): string {
  const text = riskWords[language];
  const { prosecutor, persons, global, household, suda, findings } = view.report;
  const shown = findings.slice(0, mostFindings);
  return [
    fill(text.records, prosecutor.records),
    ...(persons ? [fill(text.persons, persons.all, persons.withSeveral, persons.records)] : []),
    fill(text.unique, prosecutor.uniques),
    fill(text.mean, percent(prosecutor.mean)),
    fill(text.highest, percent(prosecutor.highest)),
    fill(text.above, percent(0.2), prosecutor.above),
    fill(text.smallest, prosecutor.smallest),
    ...(view.isWeighted ? [expected(text.weighted, global)] : []),
    ...(household ? [expected(text.household, household)] : []),
    fill(text.suda, suda.records),
    ...(suda.records === 0
      ? []
      : [fill(text.sudaScore, rounded(suda.highestScore), percent(suda.highestDis))]),
    ...populationLines(view, language),
    ...linkageLines(view, language),
    fill(text.findings, shown.length, findings.length),
    ...(shown.length === 0 ? [`  ${text.none}`] : shown.map((finding) => `  ${finding.text}`)),
    ...(shown.length < findings.length ? [`  ... ${text.all}`] : []),
    text.models,
    ...modelLines(view, language),
    '',
  ].join('\n');
}

function populationLines({ report, fraction }: RiskView, language: Language): string[] {
  const text = riskWords[language];
  const { population, prosecutor } = report;
  if (fraction === undefined || population === undefined) return [];
  if (fraction === 1)
    return [fill(text.whole, percent(prosecutor.uniques / Math.max(1, prosecutor.records)))];
  const { pitman, zayatz, logLinear } = population;
  const share = (estimate: number): string =>
    Number.isFinite(estimate) ? percent(estimate) : text.noEstimate;
  const { sampleUniques, expectedUniques, expectedMatches } = logLinear;
  return [
    fill(text.population, percent(fraction)),
    `  ${fill(text.pitman, share(pitman.share))}`,
    `  ${fill(text.zayatz, share(zayatz.share))}`,
    `  ${fill(text.logLinear, sampleUniques, rounded(expectedUniques), rounded(expectedMatches))}`,
  ];
}

function linkageLines({ linkage }: RiskView, language: Language): string[] {
  if (linkage === undefined) return [];
  const text = riskWords[language];
  return [
    text.linkage,
    `  ${fill(text.candidates, linkage.smallest, linkage.k)}`,
    `  ${fill(text.below, linkage.belowK)}`,
    `  ${fill(text.single, linkage.uniquelyLinkable)}`,
    `  ${fill(text.without, linkage.withoutCandidate)}`,
    `  ${fill(text.linked, percent(linkage.meanRisk))}`,
  ];
}

function modelLines({ report }: RiskView, language: Language): string[] {
  const text = riskWords[language];
  return report.models.map(
    ({ model, holds }) =>
      `  ${holds ? text.holds : text.fails}  ${model.model}: ${sayModel(model, language)}`,
  );
}

function expected(text: string, { expected: sum, rate, highest }: RiskReport['global']): string {
  return fill(text, rounded(sum), percent(rate), percent(highest));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function fill(text: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return text.replace(/\{\}/gu, () => String(values[at++] ?? ''));
}
