/** What a redacted place was. */
export type RedactionKind =
  | 'email'
  | 'web-address'
  | 'coordinates'
  | 'phone'
  | 'payment-code'
  | 'vehicle'
  | 'document'
  | 'date'
  | 'number'
  | 'name';

/** One rule: everything that the expression finds is replaced by its kind in brackets. */
export interface RedactionRule {
  /** What it finds. */
  readonly kind: RedactionKind;
  /** The expression, with the flags `g` and `u`; bounded, linear. A group named `keep` stays before the redaction. */
  readonly pattern: RegExp;
}

const gap = '[ .()/-]{0,2}';
const word = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
const kin = [
  // English
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'pastor',
  'rev',
  'sheikh',
  'imam',
  'madam',
  'sir',
  'uncle',
  'aunt',
  'auntie',
  'aunty',
  'mother',
  'father',
  'brother',
  'sister',
  'cousin',
  'husband',
  'wife',
  'friend',
  'neighbour',
  'agent',
  'boss',
  'employer',
  'son',
  'daughter',
  'named',
  'called',
  'name is',
  'known as',
  // Swahili
  'bw',
  'bwana',
  'bi',
  'bibi',
  'mama',
  'baba',
  'mzee',
  'dada',
  'kaka',
  'mjomba',
  'shangazi',
  'ndugu',
  'binamu',
  'mume',
  'mke',
  'rafiki',
  'jirani',
  'wakala',
  'mchungaji',
  'mwalimu',
  'tajiri',
  'anaitwa',
  'aliitwa',
  'jina lake',
  'jina',
  'kwa jina la',
  'mtoto',
].sort((left, right) => right.length - left.length);
// Upper and lower case at the beginning only: case must still tell names from words.
const kinTerm = kin
  .map((term) => `[${term.charAt(0).toUpperCase()}${term.charAt(0)}]${term.slice(1)}`)
  .join('|');
const documentTerm =
  '(?:[Pp]assport|[Pp]asipoti|[Hh]uduma|[Aa]lien|[Kk]itambulisho|[Nn]ational [Ii][Dd]|[Mm]aisha|NIN|NIDA|KRA|NSSF|NHIF|SHA|IQAMA|[Ii]qama|[Vv]isa|ID|I\\.D\\.|[Ii]d)';

/**
 * Rules for Kenya and its corridors, in the order in which they are applied. They are a net with holes: a name without a
 * title, a nickname or a place that only one person comes from pass it.
 */
export const redactionRules: readonly RedactionRule[] = [
  {
    kind: 'email',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every quantifier is bounded: a fixed number of steps a place
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu,
  },
  {
    kind: 'web-address',
    pattern:
      /(?:https?:\/\/|www\.)[^\s<>"]{1,500}|\b(?:wa\.me|t\.me|m\.me|fb\.com|facebook\.com|instagram\.com|tiktok\.com)\/[^\s<>"]{1,200}/giu,
  },
  { kind: 'web-address', pattern: /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.]{2,40}/gu },
  {
    kind: 'coordinates',
    pattern:
      // eslint-disable-next-line redos-detector/no-unsafe-regex -- every quantifier is bounded: a fixed number of steps a place
      /[-+]?\d{1,3}\.\d{3,12}°?(?: ?[NS])?\s{0,2}[,;/ ]\s{0,2}[-+]?\d{1,3}\.\d{3,12}°?(?: ?[EW](?!\p{L}))?/gu,
  },
  {
    kind: 'coordinates',
    // eslint-disable-next-line redos-detector/no-unsafe-regex -- every quantifier is bounded: a fixed number of steps a place
    pattern: /\d{1,3}°\s{0,2}\d{1,2}['′]\s{0,2}(?:\d{1,2}(?:\.\d{1,4})?["″]\s{0,2})?[NSEW]/gu,
  },
  {
    kind: 'document',
    pattern: new RegExp(
      String.raw`(?<keep>\b${documentTerm}[^\d\n]{0,20}?)(?:[A-Z]{1,3}[ -]?)?\d[\d -]{4,14}\d`,
      'gu',
    ),
  },
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`(?:\+ ?|(?<!\d)00)[1-9](?:${gap}\d){7,14}(?!\d)`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: new RegExp(String.raw`(?<![\d\p{L}])0${gap}[1-9](?:${gap}\d){7,9}(?!\d)`, 'gu'),
  },
  {
    kind: 'phone',
    pattern: new RegExp(
      String.raw`(?<![\d\p{L}])(?:254|255|256|257|250|251|252|211|249|966|971|974|965|968|973|962|961)${gap}\d(?:${gap}\d){6,9}(?!\d)`,
      'gu',
    ),
  },
  // Confirmation codes of mobile money: ten capitals and digits, of both some.
  {
    kind: 'payment-code',
    pattern:
      /(?<![\p{L}\p{N}])(?=[A-Z0-9]{0,9}\d)(?=[A-Z0-9]{0,9}[A-Z])[A-Z][A-Z0-9]{9}(?![\p{L}\p{N}])/gu,
  },
  {
    kind: 'vehicle',
    pattern:
      /(?<![\p{L}\p{N}])(?:K[A-Z]{2} ?\d{3}[A-Z]?|U[A-Z]{2} ?\d{3}[A-Z]|T ?\d{3} ?[A-Z]{3}|KM[A-Z]{2} ?\d{3}[A-Z])(?![\p{L}\p{N}])/gu,
  },
  { kind: 'document', pattern: /(?<![\p{L}\p{N}])[A-Z]{1,3}[ -]?\d{6,9}[A-Z]?(?![\p{L}\p{N}])/gu },
  {
    kind: 'date',
    pattern:
      /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)/gu,
  },
  // eslint-disable-next-line redos-detector/no-unsafe-regex -- every quantifier is bounded: a fixed number of steps a place
  { kind: 'number', pattern: /(?<!\d)\d(?:[ -]?\d){5,20}(?!\d)/gu },
  {
    kind: 'name',
    pattern: new RegExp(
      String.raw`(?<keep>(?<!\p{L})(?:${kinTerm})\.? {1,2})${word}(?: {1,2}${word}){0,3}`,
      'gu',
    ),
  },
];
