/** Our spellings: those of Office Open XML, for the few characters that CSV cannot carry. */
const escaped = /_x(0000|005[Ff]|[Dd][89A-Fa-f][0-9A-Fa-f]{2})_/gu;

/** NUL, and halves of surrogate pairs, which UTF-8 has no place for; `u` leaves whole pairs alone. */
const unwritable = /[\0\ud800-\udfff]/gu;

/**
 * Spells the characters that CSV cannot carry as `_xHHHH_`, and keeps texts that look like such a
 * spelling apart from it.
 *
 * @param text - any text
 * @returns text without NUL and lone surrogates
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/_(?=x(?:0000|005[fF]|[dD][89a-fA-F][0-9a-fA-F]{2}))/gu, '_x005F_')
    .replaceAll(unwritable, (unit) => `_x${hex(unit)}_`);
}

/**
 * Undoes {@link escapeText}.
 *
 * @param text - text of a CSV cell
 * @returns the text as it was meant
 */
export function unescapeText(text: string): string {
  return text.replaceAll(escaped, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
