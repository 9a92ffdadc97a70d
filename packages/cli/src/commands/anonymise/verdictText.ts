import { type AnonymiseIssue, type Policy, sayOutcome, unguardedColumns } from '@njia/anonymise';
import type { Verdict, VerdictCheck } from '@njia/anonymise/verify';
import type { Language } from '../../language/language.js';

const words = {
  en: {
    passed: 'Passed: every check holds for these bytes.',
    failed: 'Refused: nothing is released.',
    holds: 'holds',
    fails: 'FAILS',
    notProven: 'Not proven',
    nowhere: 'No way was found to keep the policy',
    required: 'required',
    found: 'found',
    asked: 'What was asked',
    todo: 'What to do',
  },
  sw: {
    passed: 'Imepita: kila ukaguzi unatimia kwa baiti hizi.',
    failed: 'Imekataliwa: hakuna kinachotolewa.',
    holds: 'inatimia',
    fails: 'HAITIMII',
    notProven: 'Haijathibitishwa',
    nowhere: 'Hakuna njia iliyopatikana ya kutimiza sera',
    required: 'inatakiwa',
    found: 'imepatikana',
    asked: 'Kilichoulizwa',
    todo: 'La kufanya',
  },
} as const;

/**
 * A verdict for a person: one line a check, what fails with what to do about it, then what is not proven.
 *
 * @param verdict - The verdict.
 * @param language - Language of the call.
 * @param policy - The policy: its columns are named where one is meant.
 */
export function verdictText(verdict: Verdict, language: Language, policy?: Policy): string {
  const text = words[language];
  const named = policy === undefined ? new Map<string, readonly string[]>() : columnsMeant(policy);
  return [
    verdict.passed ? text.passed : text.failed,
    ...verdict.checks.flatMap((check) => checkLines(check, language)),
    `${text.notProven}:`,
    ...verdict.notProven.map((id) => {
      const columns = named.get(id) ?? [];
      const said = spaced(sayOutcome(id, language)?.means);
      return `  ${id}${columns.length === 0 ? '' : ` (${columns.join(', ')})`}${said}`;
    }),
    '',
  ].join('\n');
}

function columnsMeant(policy: Policy): ReadonlyMap<string, readonly string[]> {
  const { sensitive, sequences } = unguardedColumns(policy);
  return new Map([
    ['sensitive-column-without-model', sensitive],
    ['sequence-without-model', sequences],
  ]);
}

function checkLines({ id, pass, required, found }: VerdictCheck, language: Language): string[] {
  const text = words[language];
  if (pass) return [`  ${text.holds}  ${id}`];
  const measured = [
    ...(required === undefined ? [] : [`${text.required} ${figure(required)}`]),
    ...(found === undefined || found === null ? [] : [`${text.found} ${figure(found)}`]),
  ];
  const said = sayOutcome(id, language);
  return [
    `  ${text.fails}  ${id}${measured.length === 0 ? '' : ` (${measured.join(', ')})`}`,
    ...(said === undefined ? [] : [`      ${text.asked}: ${said.means}`]),
    ...(said?.todo === undefined ? [] : [`      ${text.todo}: ${said.todo}`]),
  ];
}

function figure(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

function spaced(means: string | undefined): string {
  return means === undefined ? '' : `: ${means}`;
}

/**
 * Why there is no release: the failed verdict, or the rules that the transformation could not satisfy.
 *
 * @param issues - What the transformation met.
 * @param verdict - The verdict, when it came so far.
 * @param language - Language of the call.
 * @param policy - The policy.
 */
export function refusalText(
  issues: readonly AnonymiseIssue[],
  verdict: Verdict | undefined,
  language: Language,
  policy: Policy,
): string {
  if (verdict !== undefined) return verdictText(verdict, language, policy);
  const text = words[language];
  return [text.failed, `${text.nowhere}:`, ...issueLines(issues, language), ''].join('\n');
}

/**
 * Issues with what they mean and what to do, each rule and place once.
 *
 * @param issues - The issues.
 * @param language - Language of the call.
 */
export function issueLines(issues: readonly AnonymiseIssue[], language: Language): string[] {
  const lines = issues.map(({ rule, path }) => {
    const said = sayOutcome(rule, language);
    return [
      `  ${rule}${path === '' ? '' : ` (${path})`}${spaced(said?.means)}`,
      ...(said?.todo === undefined ? [] : [`      ${words[language].todo}: ${said.todo}`]),
    ].join('\n');
  });
  return [...new Set(lines)];
}
