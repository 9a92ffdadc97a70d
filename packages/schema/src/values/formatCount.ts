import type { Count } from './count.js';

const words = {
  en: { atLeast: 'at least', atMost: 'at most', about: 'about', to: 'to' },
  sw: { atLeast: 'angalau', atMost: 'si zaidi ya', about: 'takriban', to: 'hadi' },
} as const;

/**
 * Writes a count for people: `1,757`, `about 20`, `at least 3`, `3 to 5`, `<5`. What it writes,
 * `parseCount` reads back, all but the basis of an estimate.
 *
 * @param count - A count.
 * @param locale - Language; default English.
 */
export function formatCount(count: Count, locale: 'en' | 'sw' = 'en'): string {
  const say = words[locale];
  switch (count.kind) {
    case 'exact':
      return grouped(count.value);
    case 'estimate':
      return `${say.about} ${grouped(count.value)}`;
    case 'censored':
      return `<${grouped(count.below)}`;
    case 'interval':
      if (count.min === undefined) return `${say.atMost} ${grouped(count.max ?? 0)}`;
      if (count.max === undefined) return `${say.atLeast} ${grouped(count.min)}`;
      return `${grouped(count.min)} ${say.to} ${grouped(count.max)}`;
  }
}

/** Digits in groups of three; both languages of the standard write a comma. */
function grouped(value: number): string {
  const digits = String(value);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3)
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}
