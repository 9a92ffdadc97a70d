import { calibrationError, sum, type GroupResult } from '../report.ts';

const GROUPS = [
  'KE admin',
  'KE places',
  'KE places spelling',
  'E. Africa admin',
  'E. Africa places',
  'Gulf/ME admin',
  'Gulf/ME places',
  'other',
  'country',
  '',
];
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/**
 * How probability and truth agree, as a Markdown page.
 *
 * @param given - what was measured: on the names the weights were fitted on, and on names unseen
 * @returns the page
 */
export function reliabilityReport(given: {
  readonly examples: number;
  readonly folds: number;
  readonly sameNames: ReadonlyMap<string, GroupResult>;
  readonly unseen: ReadonlyMap<string, GroupResult>;
}): string {
  const { examples, folds, sameNames, unseen } = given;
  const lines = [
    '# How far the probability can be trusted',
    '',
    `Written by \`bench/places/calibrate.ts\`: ${examples} examples of the labelled development names, the evaluation gazetteer with the other names that are shipped, country and level known. _Unseen_: ${folds}-fold cross-validation by place, so that no weight has seen the name it is measured on. The costs of letters and the lists of other names are the same in all folds.`,
    '',
    '## Groups',
    '',
    '| group | names | first is right | accepted | wrong of accepted | ECE | unseen: accepted | unseen: wrong of accepted | unseen: ECE |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...GROUPS.map((group) => {
      const same = sum(sameNames, group);
      const fresh = sum(unseen, group);
      return `| ${[
        group === '' ? '**all**' : group,
        same.n,
        percent(same.top1, same.n),
        percent(same.accepted, same.n),
        `${percent(same.wrong, same.accepted)} (${same.wrong})`,
        calibrationError(same).toFixed(3),
        percent(fresh.accepted, fresh.n),
        `${percent(fresh.wrong, fresh.accepted)} (${fresh.wrong})`,
        calibrationError(fresh).toFixed(3),
      ].join(' | ')} |`;
    }),
    '',
    '## Probability against truth, unseen names',
    '',
  ];
  for (const group of ['', 'KE admin', 'KE places', 'E. Africa admin', 'country']) {
    const { bins } = sum(unseen, group);
    lines.push(
      `### ${group === '' ? 'All' : group}`,
      '',
      '| probability said | names | mean said | right |',
      '| --- | --- | --- | --- |',
      ...bins.map(
        ({ n, right, probability }, at) =>
          `| ${(at / 10).toFixed(1)} to ${((at + 1) / 10).toFixed(1)} | ${n} | ${percent(probability, n)} | ${percent(right, n)} |`,
      ),
      '',
    );
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
