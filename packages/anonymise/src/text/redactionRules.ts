import { findNames } from './findNames.js';
import { digitWords } from './numberWords.js';
import type { RedactionRule } from './RedactionRule.js';

const gap = '[ ._()/\u2010-\u2015-]{0,3}';
const documentTerm =
  '(?:[Pp]assport|PASSPORT|[Pp]asipoti|[Hh]uduma|[Aa]lien|[Rr]efugee|[Kk]itambulisho|KITAMBULISHO|[Nn]ational [Ii][Dd]|[Mm]aisha|NIN|NIDA|KRA|NSSF|NHIF|SHA|IQAMA|[Ii]qama|[Vv]isa|ID|I\\.D\\.|[Ii]d)';
/** Domains that nobody takes for the end of a sentence. */
const domain = '(?:com|org|net|info|co|ac|go|or|ke|ug|tz|et|so|rw|me|io)';
const providers =
  '(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|icloud|proton|protonmail|live|aol|mail)';
const networks =
  '(?:IG|[Ii]nsta|[Ii]nstagram|INSTAGRAM|[Tt]ik ?[Tt]ok|TIKTOK|[Ss]nap|[Ss]napchat|[Tt]witter|[Tt]elegram|[Ff]acebook|FB|[Ff]b|[Ss]kype|[Uu]sername|[Hh]andle|[Aa]kaunti)';
const near = String.raw`[\s,;:/]{0,3}`;
const rule = (kind: RedactionRule['kind'], source: string, flags = 'gu'): RedactionRule => ({
  kind,
  pattern: new RegExp(source, flags),
});

/**
 * Rules for Kenya and its corridors, in the order in which they are applied. They are a net with holes: a name that is not
 * common, has no title and no capital, a nickname, a number that is told in a story or a place that only one person comes
 * from pass it.
 */
export const redactionRules: readonly RedactionRule[] = [
  rule(
    'email',
    String.raw`[\p{L}\p{N}._%+-]{1,64} ?@ ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`,
  ),
  // `amina [at] gmail dot com`
  rule(
    'email',
    String.raw`[\p{L}\p{N}._%+-]{1,64} ?[[({] ?at ?[\])}] ?[\p{L}\p{N}-]{1,63}(?: ?(?:\.|[[({] ?dot ?[\])}]| dot ) ?[\p{L}\p{N}-]{1,63}){1,5}`,
    'giu',
  ),
  rule(
    'email',
    String.raw`[\p{L}\p{N}._%+-]{1,64} at (?:${providers}(?: ?\. ?| dot )|[\p{L}\p{N}-]{1,63}(?:\.| dot ))${domain}(?:(?:\.| dot )${domain})?\b`,
    'giu',
  ),
  rule(
    'coordinates',
    String.raw`\bgeo:\s?[-+]?\d{1,3}(?:\.\d{1,12})?,\s?[-+]?\d{1,3}(?:\.\d{1,12})?`,
    'giu',
  ),
  rule(
    'web-address',
    String.raw`(?:https?:\/\/|www\.)[^\s<>"]{1,500}|\b(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12}\/[^\s<>"]{1,300}`,
    'giu',
  ),
  rule('web-address', String.raw`(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.]{2,40}`),
  // A handle behind the name of a network: said to be one, or of a form that no word has.
  rule(
    'web-address',
    String.raw`(?<keep>\b${networks}(?: (?:handle|name|account|page|profile|yake|yangu))?(?: (?:is|ni))?(?: ?: ?| (?=[\w.]{0,30}[\d_])|(?<=handle|account|profile) ))\w[\w.]{1,30}\w`,
  ),
  rule(
    'coordinates',
    String.raw`[-+]?\d{1,3}\.\d{3,12}°?(?: ?[NS])?\s{0,2}[,;/ ]\s{0,2}[-+]?\d{1,3}\.\d{3,12}°?(?: ?[EW](?!\p{L}))?`,
  ),
  // A sign or a letter of the compass says what it is, also when it is short.
  rule('coordinates', String.raw`(?<![\d.])[-+]\d{1,2}\.\d{1,12}°?${near}[-+]?\d{1,3}\.\d{1,12}°?`),
  rule(
    'coordinates',
    String.raw`\b[NSEW] ?\d{1,3}\.\d{1,12}°?(?:${near}[NSEW] ?\d{1,3}\.\d{1,12}°?)?`,
  ),
  rule(
    'coordinates',
    String.raw`(?<![\d.])\d{1,3}\.\d{1,12}°? ?[NS]\b${near}\d{1,3}\.\d{1,12}°? ?[EW]\b`,
  ),
  rule(
    'coordinates',
    String.raw`\b(?:lat|latitude|lon|long|lng|longitude)\b[\s:=]{0,3}[-+]?\d{1,3}\.\d{1,12}`,
    'giu',
  ),
  rule(
    'coordinates',
    String.raw`\d{1,3}°\s{0,2}\d{1,2}['′]\s{0,2}(?:\d{1,2}(?:\.\d{1,4})?["″]\s{0,2})?[NSEW]`,
  ),
  // Plus codes and the military grid.
  rule(
    'coordinates',
    String.raw`(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])`,
    'giu',
  ),
  rule('coordinates', String.raw`(?<![\p{L}\p{N}])\d{1,2}[C-X] ?[A-Z]{2} ?\d{4,5} ?\d{4,5}(?!\d)`),
  rule(
    'document',
    String.raw`(?<keep>\b${documentTerm}[^\d\n]{0,20}?)(?:[A-Z]{1,3}[ -]?)?\d[\d -]{4,14}\d`,
  ),
  // Numbers of cases and of entries in the book of a police station.
  rule('document', String.raw`(?<![\p{L}\p{N}])\d{3}-\d{2}C\d{5}(?!\d)`, 'giu'),
  rule(
    'document',
    String.raw`(?<keep>\bO\.?B\.?(?: [Nn]o\.?| [Nn]umber)?[ :]{1,2})\d{1,5}\/\d{1,2}\/\d{1,2}\/\d{2,4}`,
  ),
  rule('phone', String.raw`(?:\+ ?|(?<!\d)00)[1-9](?:${gap}\d){7,14}(?!\d)`),
  rule('phone', String.raw`(?<![\d\p{L}])[0Oo]${gap}[1-9](?:${gap}\d){7,9}(?!\d)`),
  rule(
    'phone',
    String.raw`(?<![\d\p{L}])(?:254|255|256|257|250|251|252|211|249|966|971|974|965|968|973|962|961)${gap}\d(?:${gap}\d){6,9}(?!\d)`,
  ),
  // Half hidden, and spelled out.
  rule('phone', String.raw`(?<![\d\p{L}])0[17]\d{3,8}[*xX•]{1,6}`),
  rule(
    'phone',
    String.raw`(?<!\p{L})(?:${digitWords})(?:[ ,-]{1,3}(?:${digitWords}|\d{1,4})){5,14}(?!\p{L})`,
    'giu',
  ),
  rule(
    'phone',
    String.raw`(?<![\d\p{L}])0\d{1,4}(?:[ ,-]{1,3}(?:${digitWords})){2,9}(?:[ ,-]{1,3}\d{1,4})?(?![\d\p{L}])`,
    'giu',
  ),
  // Confirmation codes of mobile money: ten capitals and digits, of both some; or so called.
  rule(
    'payment-code',
    String.raw`(?<![\p{L}\p{N}])(?=[A-Z0-9]{0,9}\d)(?=[A-Z0-9]{0,9}[A-Z])[A-Z][A-Z0-9]{9}(?![\p{L}\p{N}])`,
  ),
  // In lower case a digit must stand between letters: no word has that.
  rule(
    'payment-code',
    String.raw`(?<![\p{L}\p{N}])(?=[a-z0-9]{1,8}\d[a-z])[a-z][a-z0-9]{9}(?![\p{L}\p{N}])`,
  ),
  rule(
    'payment-code',
    String.raw`(?<keep>\b(?:[Rr]ef|REF|[Cc]ode|CODE|M-?PESA|[Mm]-?[Pp]esa|[Tt]ransaction|[Rr]eceipt|[Mm]uamala)\b[ .:#-]{0,3}(?:(?:no|code|number|id|namba)\b[ .:#-]{0,3})?)[A-Z]{10}(?![\p{L}\p{N}])`,
  ),
  rule('payment-code', String.raw`(?<![\p{L}\p{N}])[A-Z]{10}(?= [Cc]onfirmed)`),
  rule(
    'payment-code',
    String.raw`(?<keep>\b(?:till|paybill|pay bill|lipa na m-?pesa)\b[ .:#-]{0,3}(?:(?:no|number|namba)\b[ .:#-]{0,3})?)\d{5,7}`,
    'giu',
  ),
  // Kenya (also of the government, of embassies, of motorcycles), Uganda, South Sudan, Tanzania.
  rule(
    'vehicle',
    String.raw`(?<![\p{L}\p{N}])(?:K[A-Z]{2}[ .-]?\d{3}[ .-]?[A-Z]?|KM[A-Z]{2}[ .-]?\d{3}[ .-]?[A-Z]|U[A-Z]{2}[ .-]?\d{3}[ .-]?[A-Z]|SSD[ .-]?\d{3}[ .-]?[A-Z]|T[ .-]?\d{3}[ .-]?[A-Z]{3}|GK[ .-]?[A-Z]?[ .-]?\d{3}[ .-]?[A-Z]?|\d{1,3} ?(?:CD|UN) ?\d{1,4} ?K?)(?![\p{L}\p{N}])`,
  ),
  // In lower case only what begins like a plate and ends with its letter: `kwa 200` is a price.
  rule(
    'vehicle',
    String.raw`(?<![\p{L}\p{N}])(?:k[a-d][a-z][ -]?\d{3}[ -]?[a-z]|km[a-g][a-z][ -]?\d{3}[ -]?[a-z]|u[a-b][a-z][ -]?\d{3}[ -]?[a-z])(?![\p{L}\p{N}])`,
  ),
  rule(
    'document',
    String.raw`(?<![\p{L}\p{N}])(?!(?:KES|USD|UGX|TZS|SAR|AED|QAR|KSH)[ -]?\d{6,7}(?!\d))[A-Z]{1,3}[ -]?\d{6,9}[A-Z]?(?![\p{L}\p{N}])`,
  ),
  // Numbers of files: `CR/123/2024`.
  rule('document', String.raw`(?<![\p{L}\p{N}])[A-Z]{1,6}\/\d{1,6}\/\d{2,4}(?!\d)`),
  rule(
    'date',
    String.raw`(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)`,
  ),
  // Long numbers that are no money.
  rule(
    'number',
    String.raw`(?<!\d)(?<!(?:KES|Kes|[Kk][Ss][Hh]s?|[Ss]hs?|USD|US\$|UGX|TZS|SAR|AED|QAR)\.? ?)(?!(?:19|20)\d{2}[ -](?:19|20)\d{2}(?!\d))(?!\d{6,7}(?: ?\/[=-]| (?:per|a|kwa|every) (?:month|week|year|day|mwezi|wiki|mwaka|siku)| (?:shillings?|bob|shilingi|dollars?|riyals?|dirhams?|ksh|kes)\b))\d(?:[ -]?\d){5,20}(?!\d)`,
  ),
  { kind: 'name', pattern: findNames },
];
