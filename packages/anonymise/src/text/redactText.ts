import { type RedactionKind, type RedactionRule, redactionRules } from './redactionRules.js';

/** A text after redaction. */
export interface RedactedText {
  /** The text, with `[phone]`, `[name]` ... in place of what was found. */
  readonly text: string;
  /** How often each kind was found. */
  readonly found: ReadonlyMap<RedactionKind, number>;
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
  const found = new Map<RedactionKind, number>();
  const redacted = rules.reduce(
    (current, { kind, pattern }) =>
      current.replace(pattern, (...match: unknown[]) => {
        found.set(kind, (found.get(kind) ?? 0) + 1);
        const groups = match[match.length - 1];
        const keep = typeof groups === 'object' ? (groups as { readonly keep?: string }).keep : '';
        return `${keep ?? ''}[${kind}]`;
      }),
    text.normalize('NFKC'),
  );
  return { text: redacted, found };
}
