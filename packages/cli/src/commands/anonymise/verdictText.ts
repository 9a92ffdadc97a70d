import type { AnonymiseIssue } from '@njia/anonymise';
import type { Verdict } from '@njia/anonymise/verify';
import type { Language } from '../../language/language.js';

const words = {
  en: {
    passed: 'Passed: every check holds for these bytes.',
    failed: 'Refused: nothing is released.',
    holds: 'holds',
    fails: 'FAILS',
    notProven: 'Not proven',
    nowhere: 'No way was found to keep the policy',
  },
  sw: {
    passed: 'Imepita: kila ukaguzi unatimia kwa baiti hizi.',
    failed: 'Imekataliwa: hakuna kinachotolewa.',
    holds: 'inatimia',
    fails: 'HAITIMII',
    notProven: 'Haijathibitishwa',
    nowhere: 'Hakuna njia iliyopatikana ya kutimiza sera',
  },
} as const;

/**
 * A verdict for a person: one line a check, then what is not proven.
 *
 * @param verdict - The verdict.
 * @param language - Language of the call.
 */
export function verdictText(verdict: Verdict, language: Language): string {
  const text = words[language];
  const lines = verdict.checks.map(({ id, pass }) => `  ${pass ? text.holds : text.fails}  ${id}`);
  return [
    verdict.passed ? text.passed : text.failed,
    ...lines,
    `${text.notProven}: ${verdict.notProven.join(', ')}`,
    '',
  ].join('\n');
}

/**
 * Why there is no release: the failed verdict, or the rules that the transformation could not satisfy.
 *
 * @param issues - What the transformation met.
 * @param verdict - The verdict, when it came so far.
 * @param language - Language of the call.
 */
export function refusalText(
  issues: readonly AnonymiseIssue[],
  verdict: Verdict | undefined,
  language: Language,
): string {
  if (verdict !== undefined) return verdictText(verdict, language);
  const text = words[language];
  const lines = issues.map(({ rule, path }) => `  ${rule}${path === '' ? '' : ` (${path})`}`);
  return [text.failed, `${text.nowhere}:`, ...lines, ''].join('\n');
}
