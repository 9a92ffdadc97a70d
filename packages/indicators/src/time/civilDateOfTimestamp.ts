const timestampPattern =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** One formatter a zone: building one costs more than a thousand uses. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The civil date of a timestamp in a time zone. The only place where a `Date` is used: an instant has a time zone, a
 * civil date has none and never comes here.
 *
 * @param timestamp - ISO 8601 date, time and offset (`Z` or `+03:00`).
 * @param timeZone - IANA zone, such as `Africa/Nairobi`.
 * @returns `YYYY-MM-DD`, or `undefined` if the text is not a timestamp with an offset.
 */
export function civilDateOfTimestamp(timestamp: string, timeZone: string): string | undefined {
  if (!timestampPattern.test(timestamp)) return undefined;
  const instant = new Date(timestamp);
  if (Number.isNaN(instant.getTime())) return undefined;
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  const part = (type: string): string =>
    formatter.formatToParts(instant).find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
