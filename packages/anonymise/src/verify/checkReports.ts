import { type Check, type Examination, leastCount } from './Examination.js';
import { readReports } from './readReports.js';
import { smallInData } from './smallInData.js';
import { smallInProse } from './smallInProse.js';
import { textsOf, visibleText } from './textsOf.js';

/**
 * Only one report may stand beside a file: the one that the gate makes itself from file, policy and originals, byte for
 * byte, as JSON or as a page. So it can neither lie nor carry anything more. The other checks say what is wrong with one
 * that is refused, and look at what the policy itself says in words.
 *
 * @param examination - what is looked at
 * @returns the checks `reports-readable`, `reports-recognised`, `reports-passive`, `small-counts`, `counts-reconcile`
 */
export const checkReports: Check = (examination) => {
  const { evidence, policy } = examination;
  const { reports, rebuilt } = readReports(examination);
  if (reports.length === 0) return [];
  const k = leastCount(policy);
  const persons = evidence.originals?.rows.length;
  const strange = reports.filter(({ recognised }) => !recognised);
  const atMostNone = (failing: number): { pass: boolean; failing: number } => ({
    pass: failing === 0,
    failing,
  });
  const countable = (data: unknown): unknown =>
    policy.form === 'aggregate' ? withoutLines(data) : data;
  // What is made here is looked at like what others made: the figures may tell no small count either.
  const data = [
    ...(rebuilt === undefined ? [] : [rebuilt.data]),
    ...strange.map((report) => report.data),
  ];
  const small = [
    ...data.map((each) => smallInData(countable(each), k)),
    ...strange.map((report) =>
      report.data === undefined ? smallInText(visibleText(report.text), k) : 0,
    ),
    ...[policy.name, policy.purpose, ...strange.flatMap(textsOf)].map((text) =>
      smallInProse(text, k, persons),
    ),
  ].reduce((sum, count) => sum + count, 0);
  return [
    { id: 'reports-readable', ...atMostNone(reports.filter((report) => !report.readable).length) },
    { id: 'reports-recognised', ...atMostNone(strange.length) },
    { id: 'reports-passive', ...atMostNone(strange.filter(({ text }) => isActive(text)).length) },
    { id: 'small-counts', required: k, ...atMostNone(small) },
    {
      id: 'counts-reconcile',
      ...atMostNone(strange.filter((report) => lies(report.data, examination)).length),
    },
  ];
};

/** Anything in a page that runs, or that is fetched from elsewhere when it is opened. */
function isActive(text: string): boolean {
  return /<(?:script|iframe|frame|object|embed|link|base|form|img|image|video|audio|source|use|meta\s+http-equiv)\b|\son[a-z]{3,20}\s*=|javascript:|\/\/[\w.-]{1,100}\.[a-z]|@import|url\s*\(/iu.test(
    text,
  );
}

/** Whole numbers that stand alone; `< 5`, `12.5`, `3 %`, `2022-07` are none. */
function smallInText(text: string, k: number): number {
  const numbers =
    text.match(/(?<![\d.,:@\-\u2013/]|<\s?)\b\d{1,9}\b(?![.,:\-\u2013/]\d|\s?%)/gu) ?? [];
  return numbers.map(Number).filter((value) => value > 0 && value < k).length;
}

/** Lines of a file of counts are no persons; that their number is true is checked apart. */
function withoutLines(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !('rows' in data)) return data;
  const { rows, ...rest } = data as { readonly rows?: object };
  return { ...rest, rows: { ...rows, out: undefined } };
}

/** `rows: { in, out, dropped }`: what is stated must be true, and what is left out must not follow from the rest. */
function lies(data: unknown, { evidence, release, policy }: Examination): boolean {
  if (data === undefined) return false;
  const { rows } = Object(data) as { readonly rows?: unknown };
  if (typeof rows !== 'object' || rows === null) return true;
  const stated = rows as { readonly in?: unknown; readonly out?: unknown; dropped?: unknown };
  const persons = evidence.originals?.rows.length;
  const out = release.rows.length;
  if (stated.out !== out) return true;
  if (stated.in !== undefined && stated.in !== persons) return true;
  if (typeof stated.dropped === 'number' && stated.dropped !== (persons ?? 0) - out) return true;
  const missing = (persons ?? out) - out;
  return (
    policy.form === 'microdata' &&
    stated.in !== undefined &&
    missing > 0 &&
    missing < leastCount(policy)
  );
}
