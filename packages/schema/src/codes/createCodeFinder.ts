import type { CodeListDetails } from './codeListDetails.js';
import type { CodeCandidate, CodeMatch } from './codeMatch.js';
import {
  codeNames,
  isAbbreviation,
  longestName,
  type CodeLocale,
  type CodeName,
} from './codeNames.js';
import { foldText } from './foldText.js';
import { nearCodes } from './nearCodes.js';

/** What a finder may be told. */
export interface FindCodeOptions {
  /** Language of the text: labels of the other language are then left out. */
  readonly locale?: CodeLocale | undefined;
}

/** How much better the best near spelling must be than the next code. */
const margin = 0.1;
const sure: Readonly<Record<CodeCandidate['by'], number>> = { code: 1, label: 1, alias: 0.98 };

/**
 * Makes a function that finds the code a text means. Use it where one list is asked many times, or
 * where a bundle should hold one list only; `findCode` takes any list by its id.
 *
 * @param list - A list with details, such as `transportModeDetails`.
 * @param options - Language of the texts.
 */
export function createCodeFinder(
  list: CodeListDetails,
  options: FindCodeOptions = {},
): (text: string) => CodeMatch {
  const names = codeNames(list, options.locale);
  const verbatim = verbatimNames(list);
  const byName = new Map<string, CodeName[]>();
  for (const name of names) {
    const sameName = byName.get(name.folded);
    if (sameName === undefined) byName.set(name.folded, [name]);
    else sameName.push(name);
  }

  return (text) => {
    const typed = text.trim();
    const asItStands = verbatim.get(typed);
    if (asItStands !== undefined) return found('exact', [asItStands]);
    if (typed.length > longestName) return nothing;
    const folded = foldText(typed);
    if (folded === '') return nothing;
    const exact = distinct(byName.get(folded) ?? []);
    if (exact.length > 0) return found('exact', exact);
    return found('near', nearCodes(names, folded));
  };
}

/** What is recognised letter by letter: abbreviations, and above them the codes themselves. */
function verbatimNames(list: CodeListDetails): Map<string, CodeCandidate> {
  const names = new Map<string, CodeCandidate>();
  for (const { code, aliases = [] } of list.values)
    for (const alias of aliases.filter(isAbbreviation))
      names.set(alias, { code, confidence: sure.alias, by: 'alias' });
  for (const { code } of list.values) names.set(code, { code, confidence: 1, by: 'code' });
  return names;
}

const nothing: CodeMatch = { status: 'none', confidence: 0, candidates: [] };

function found(status: 'exact' | 'near', candidates: readonly CodeCandidate[]): CodeMatch {
  const [best, next] = candidates;
  if (best === undefined) return nothing;
  const rivals = candidates.filter((candidate) => candidate.confidence > best.confidence - margin);
  if (next !== undefined && rivals.length > 1)
    return { status: 'ambiguous', confidence: 0, candidates: rivals };
  return { status, code: best.code, confidence: best.confidence, candidates: [best] };
}

function distinct(names: readonly CodeName[]): CodeCandidate[] {
  const codes = new Map<string, CodeCandidate>();
  for (const { code, by } of names)
    if (sure[by] > (codes.get(code)?.confidence ?? 0))
      codes.set(code, { code, by, confidence: sure[by] });
  return [...codes.values()];
}
