import { foldText } from './foldText.js';

/** Codes of the list `absence_reason`. */
export type AbsenceReason =
  | 'not_collected'
  | 'not_reported'
  | 'not_known'
  | 'refused'
  | 'not_applicable'
  | 'withheld'
  | 'illegible';

const words: Readonly<Record<AbsenceReason, readonly string[]>> = {
  not_known: [
    'unknown',
    'not known',
    'dont know',
    'do not know',
    'does not know',
    'dk',
    'unsure',
    'not sure',
    'unclear',
    'haijulikani',
    'hajulikani',
    'hapajulikani',
    'hawajulikani',
    'sijui',
    'hajui',
    'hatujui',
    'haifahamiki',
  ],
  refused: [
    'refused',
    'refused to answer',
    'declined',
    'declined to answer',
    'prefer not to say',
    'amekataa',
    'alikataa',
    'alikataa kujibu',
    'amekataa kujibu',
    'hakutaka kujibu',
  ],
  not_applicable: [
    'n a',
    'na',
    'n/a',
    'not applicable',
    'haihusiki',
    'haitumiki',
    'does not apply',
  ],
  not_reported: [
    'not reported',
    'not stated',
    'not specified',
    'unspecified',
    'not given',
    'not indicated',
    'haikuripotiwa',
    'haikutajwa',
    'hakutaja',
    'hakusema',
    'no data',
    'no information',
    'no info',
    'missing',
    'hakuna taarifa',
    'hakuna data',
    'tbd',
    'to be confirmed',
    'tbc',
  ],
  not_collected: ['not collected', 'not asked', 'haikukusanywa', 'haikuulizwa', 'hakuulizwa'],
  withheld: ['withheld', 'confidential', 'redacted', 'siri', 'imezuiwa', 'not shared'],
  illegible: ['illegible', 'not readable', 'haisomeki'],
};

const reasons = new Map<string, AbsenceReason>(
  Object.entries(words).flatMap(([reason, list]) =>
    list.map((word) => [foldText(word), reason as AbsenceReason] as const),
  ),
);

/**
 * Reads a word that stands in for a missing value: "unknown", "haijulikani", `n/a`, "refused",
 * "amekataa". Such a word never means "no". A lone dash or question mark is one too.
 *
 * @param text - Text of a cell.
 * @returns The reason, or nothing when the text is a value. `NA` is read as "not applicable": a
 * reader of countries asks for the country first, because NA is also Namibia.
 */
export function absenceReason(text: string): AbsenceReason | undefined {
  const trimmed = text.trim();
  if (/^[-–—.…]{1,5}$/u.test(trimmed)) return 'not_reported';
  if (/^\?{1,5}$/u.test(trimmed)) return 'not_known';
  return trimmed.length > 40 ? undefined : reasons.get(foldText(trimmed));
}
