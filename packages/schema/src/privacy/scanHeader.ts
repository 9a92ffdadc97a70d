import { foldDigits } from './foldDigits.js';
import type { PrivacyKind } from './privacyKind.js';

/**
 * Words of headings, English and Swahili, by what such a column holds. `not` takes back a match:
 * the name of a place or an organisation is no personal data.
 */
const headings: readonly { kind: PrivacyKind; is: RegExp; not?: RegExp }[] = [
  {
    kind: 'name',
    is: /(?<!\p{L})(?:names?|fullname|surname|nickname|jina|majina|ubini|(?:first|last|middle|given|family|other|sur) ?names?)(?!\p{L})/iu,
    not: /place|town|city|county|village|organi[sz]ation|agency|shirika|kaunti|mahali|mji|kijiji|form|file|sheet|column|field|country|nchi|school|shule|station|border|programme|project|user ?name/iu,
  },
  {
    kind: 'phone',
    is: /(?<!\p{L})(?:phone|phonenumber|telephone|tel|mobile|cell ?phone|whatsapp|msisdn|simu|namba ya simu|nambari ya simu)(?!\p{L})/iu,
    not: /taken|phone ?taken|call or|by phone|calls|kupitia/iu,
  },
  { kind: 'email', is: /(?<!\p{L})(?:e ?mail|barua pepe)(?!\p{L})/iu },
  {
    kind: 'national-id',
    is: /(?<!\p{L})(?:national id|id (?:no|number|card)|identity (?:card|number)|kitambulisho|huduma (?:no|number|namba)|kra pin|birth certificate|cheti cha kuzaliwa)(?!\p{L})/iu,
  },
  {
    kind: 'passport',
    is: /(?<!\p{L})(?:passport|pasipoti) ?(?:no|number|id|namba|nambari)?(?!\p{L})/iu,
    not: /taken|withh|genuine|false|forged|who has|whether/iu,
  },
  {
    kind: 'birth-date',
    is: /(?<!\p{L})(?:dob|d\.o\.b|date of birth|birth ?date|birthday|tarehe ya kuzaliwa)(?!\p{L})/iu,
  },
  {
    kind: 'coordinates',
    is: /(?<!\p{L})(?:gps|latitude|longitude|lat|lon|lng|geopoint|geolocation|coordinates?|what3words)(?!\p{L})/iu,
  },
  {
    kind: 'address',
    is: /(?<!\p{L})(?:address|street|postal ?code|zip ?code|house (?:no|number)|p\.?o\.? ?box|anwani|mtaa|sanduku la posta)(?!\p{L})/iu,
    not: /e ?mail|web|address type/iu,
  },
  {
    kind: 'web-address',
    is: /(?<!\p{L})(?:facebook|instagram|tiktok|telegram|twitter|social media (?:account|profile|handle|link)|profile (?:url|link))(?!\p{L})/iu,
  },
];

/**
 * Says what personal data a column should hold by its heading. Underscores, dashes and capitals of
 * machine names (`first_name`, `PhoneNumber`) are read as words.
 *
 * @param header - The heading of a column, or the name of a question or key.
 * @returns The kinds, in a fixed order; empty for a heading that promises nothing personal.
 */
export function scanHeader(header: string): PrivacyKind[] {
  const words = foldDigits(header)
    .slice(0, 300)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[_/:\\-]+/gu, ' ');
  return headings
    .filter(({ is, not }) => is.test(words) && !(not?.test(words) ?? false))
    .map(({ kind }) => kind);
}
