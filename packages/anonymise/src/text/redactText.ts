import { foldDigits } from './foldDigits.js';
import type { RedactionKind, RedactionRule, TextSpan } from './RedactionRule.js';
import { redactionRules } from './redactionRules.js';

/** A text after redaction. */
export interface RedactedText {
  /** The text, with `[phone]`, `[name]` ... in place of what was found. */
  readonly text: string;
  /** How often each kind was found; a kind that was not is not there. A plain object, so that it can be written as JSON. */
  readonly found: Readonly<Partial<Record<RedactionKind, number>>>;
}

/**
 * Redacts a free text by rules. Partial at best: the default is to drop free text, and whoever keeps it releases something
 * that no one has proven, which is what the verdict says of it.
 *
 * @param text - the text
 * @param rules - the rules, in order; default those for Kenya and its corridors
 * @returns the redacted text and what was found
 */
export function redactText(
  text: string,
  rules: readonly RedactionRule[] = redactionRules,
): RedactedText {
  const found: Partial<Record<RedactionKind, number>> = {};
  const redacted = rules.reduce(
    (current, { kind, pattern }) => {
      const spans = typeof pattern === 'function' ? pattern(current) : matchesOf(current, pattern);
      if (spans.length > 0) found[kind] = (found[kind] ?? 0) + spans.length;
      const ends = [0, ...spans.map(({ end }) => end)];
      const kept = [...spans.map(({ start }) => start), current.length].map((start, at) =>
        current.slice(ends[at], start),
      );
      return kept.join(`[${kind}]`);
    },
    foldDigits(text.normalize('NFKC')),
  );
  return { text: redacted, found };
}

/** What a group named `keep` holds stays in front. */
function matchesOf(text: string, pattern: RegExp): TextSpan[] {
  return [...text.matchAll(pattern)].map(({ 0: match, index, groups }) => ({
    start: index + (groups?.['keep']?.length ?? 0),
    end: index + match.length,
  }));
}
