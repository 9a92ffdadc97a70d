import type { DescribedResolution } from '@njia/places';

/**
 * Writes answers for people.
 *
 * @param answers - The answers.
 * @returns A few lines each.
 */
export function placesText(answers: readonly DescribedResolution[]): string {
  return answers.map(answerText).join('');
}

function answerText(answer: DescribedResolution): string {
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  const around = (place: {
    name: string | null;
    county: string | null;
    country: string | null;
  }): string =>
    [place.name, place.county === place.name ? null : place.county, place.country]
      .filter((part) => part !== null)
      .join(', ');
  const head =
    answer.status === 'matched'
      ? `${around(answer)}  ${answer.level ?? ''} ${answer.code ?? ''}  ${percent(answer.probability)}, within ${answer.precisionKm} km`
      : answer.region === null
        ? ''
        : answer.region;
  const lines = [
    `${answer.input}\n  ${answer.status}${head === '' ? '' : `: ${head}`}  (${answer.reasons.join(', ')})`,
  ];
  if (answer.status === 'ambiguous')
    for (const candidate of answer.candidates.slice(0, 4))
      lines.push(
        `    ${percent(candidate.probability).padStart(5)}  ${around(candidate)}  ${candidate.level ?? ''} ${candidate.code ?? ''}`,
      );
  return `${lines.join('\n')}\n`;
}
