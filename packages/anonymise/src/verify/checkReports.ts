import type { Check } from './Examination.js';
import { leastCount } from './Examination.js';
import { readReport } from './readReport.js';

/** Keys of a report whose numbers are parameters of a policy or of the form, never counts of persons. */
const PARAMETERS = new Set([
  'version',
  'k',
  'l',
  'm',
  'c',
  't',
  'alpha',
  'beta',
  'delta',
  'base',
  'length',
  'required',
  'confidence',
  'share',
  'minimum',
  'maximum',
  'level',
  'levels',
]);

/**
 * Reports must reconcile with the file and hide small counts as the file does: a report that says that two rows were
 * dropped tells of two persons.
 *
 * @param examination - what is looked at
 * @returns the checks `reports-readable`, `small-counts`, `counts-reconcile`
 */
export const checkReports: Check = (examination) => {
  const { evidence, release, policy } = examination;
  const reports = (evidence.reports ?? []).map(readReport);
  if (reports.length === 0) return [];
  const k = leastCount(policy);
  const parameters = new Set(
    policy.models.flatMap((spec) =>
      Object.values(spec).filter((value) => typeof value === 'number'),
    ),
  );
  let small = 0;
  let wrong = 0;
  for (const { data, visible } of reports) {
    if (data === undefined) small += smallInText(visible, k, parameters);
    else {
      const persons = evidence.originals?.rows.length;
      small += smallInData(policy.form === 'aggregate' ? withoutLines(data) : data, k, false);
      wrong +=
        policy.form === 'microdata'
          ? reconcile(data, release.rows.length, persons, k)
          : restate(data, release.rows.length, persons);
    }
  }
  const unreadable = reports.filter(({ readable }) => !readable).length;
  return [
    { id: 'reports-readable', pass: unreadable === 0, failing: unreadable },
    { id: 'small-counts', pass: small === 0, required: k, failing: small },
    { id: 'counts-reconcile', pass: wrong === 0, failing: wrong },
  ];
};

function isSmall(value: number, k: number): boolean {
  return Number.isInteger(value) && Math.abs(value) > 0 && Math.abs(value) < k;
}

function smallInData(data: unknown, k: number, isParameter: boolean): number {
  if (typeof data === 'number') return !isParameter && isSmall(data, k) ? 1 : 0;
  if (typeof data === 'string')
    return !isParameter && /^\d{1,15}$/u.test(data) && isSmall(Number(data), k) ? 1 : 0;
  if (Array.isArray(data))
    return data.reduce((sum: number, item) => sum + smallInData(item, k, isParameter), 0);
  if (typeof data !== 'object' || data === null) return 0;
  return Object.entries(data).reduce(
    (sum, [key, value]) => sum + smallInData(value, k, PARAMETERS.has(key)),
    0,
  );
}

/** Whole numbers that stand alone; `< 5`, `12.5`, `3 %`, `2022-07` are none. */
function smallInText(text: string, k: number, parameters: ReadonlySet<number>): number {
  const numbers =
    text.match(/(?<![\d.,:@\-\u2013/]|<\s?|&lt;\s?)\b\d{1,9}\b(?![.,:\-\u2013/]\d|\s?%)/gu) ?? [];
  return numbers.map(Number).filter((value) => isSmall(value, k) && !parameters.has(value)).length;
}

/** `rows: { in, out, dropped }`: what is stated must be true, and what is left out must not follow from the rest. */
function reconcile(data: unknown, out: number, originals: number | undefined, k: number): number {
  const rows =
    typeof data === 'object' && data !== null
      ? (data as Readonly<Record<string, unknown>>)['rows']
      : undefined;
  if (typeof rows !== 'object' || rows === null) return 1;
  const stated = rows as Readonly<Record<string, unknown>>;
  let wrong = stated['out'] === out ? 0 : 1;
  const { in: before, dropped } = stated as { in?: unknown; dropped?: unknown };
  if (typeof before === 'number') {
    if (originals !== undefined && before !== originals) wrong++;
    if (isSmall(before - out, k)) wrong++;
  }
  if (typeof dropped === 'number' && originals !== undefined && dropped !== originals - out)
    wrong++;
  return wrong;
}

/** Lines of a file of counts are no persons; that their number is true is checked apart. */
function withoutLines(data: unknown): unknown {
  const { rows, ...rest } = data as { readonly rows?: object };
  return { ...rest, rows: { ...rows, out: undefined } };
}

/** Files of counts and of drawn rows: what the report says of rows must be true, and there is nothing to subtract. */
function restate(data: unknown, out: number, originals: number | undefined): number {
  const { rows } = data as { readonly rows?: { readonly out?: unknown; readonly in?: unknown } };
  const isTrue = rows?.out === out && (rows.in === undefined || rows.in === originals);
  return isTrue ? 0 : 1;
}
