import { foldText } from '../records/values/foldText.js';
import { withoutBrackets } from './withoutBrackets.js';

/** What a heading says about a place: which place, and which part of it. */
export interface PlaceHeading {
  /** Which place: a role on the journey, or `''` when the heading names none. */
  readonly role:
    | 'origin'
    | 'departure'
    | 'recruitment'
    | 'transit'
    | 'border'
    | 'destination'
    | 'intended'
    | 'exploitation'
    | 'identification'
    | 'return'
    | 'route'
    | '';
  /** Number in the heading ("transit 2"). */
  readonly number?: number;
  /** Which part: the name of the place, its county or district, or its country. */
  readonly part: 'text' | 'area' | 'country';
}

const roleWords: readonly (readonly [PlaceHeading['role'], string])[] = [
  [
    'intended',
    'intended expected promised planned desired kusudiwa lililokusudiwa palipokusudiwa iliyokusudiwa linalotarajiwa lililotarajiwa iliyotarajiwa tarajiwa kulikokusudiwa',
  ],
  ['exploitation', 'exploitation exploited unyonyaji alikonyonywa kunyonywa'],
  ['recruitment', 'recruitment recruited usajili kusajiliwa kuandikishwa alikosajiliwa'],
  [
    'transit',
    'transit transits transited via stopover stopovers kupitia njiani alipopitia walipopitia mapitio vituo',
  ],
  ['border', 'border crossing mpaka mpakani kuvuka kivuko'],
  [
    'identification',
    'identification identified intercepted interception rescued rescue alipotambuliwa alikookolewa',
  ],
  ['return', 'return returned repatriated kurejea alikorudi'],
  ['departure', 'departure departed kuondoka kuondokea'],
  ['origin', 'origin source home from asili kutoka nyumbani chimbuko alikotoka walikotoka'],
  [
    'destination',
    'destination destinations to kwenda marudio anakoenda alikoenda walikoenda wanakoenda alikokwenda walikokwenda hadi mwisho kufika',
  ],
  ['route', 'route itinerary'],
];
const partWords: readonly (readonly [PlaceHeading['part'], string])[] = [
  ['country', 'country countries nation nchi taifa'],
  ['area', 'county counties subcounty sub district state province region kaunti wilaya mkoa jimbo'],
  [
    'text',
    'city cities town towns village villages place places location locations point points area mji miji kijiji mahali eneo maeneo sehemu site sites address name names stop stops',
  ],
];
const roles = table(roleWords);
const parts = table(partWords);
const stopWords = new Set(
  'of the and or a an in at for na ya wa cha la za kwa au ni used known final last actual where was were is victim victims person persons first yao yake pa pale ambapo'.split(
    ' ',
  ),
);

/**
 * Reads a heading that names a place, word by word: "Origin town", "Kaunti ya asili", "City and
 * country of exploitation", "Expected destination city", "Transit points", "from_country".
 *
 * @param heading - The heading; what stands in brackets is not read.
 * @returns The place and its part, or nothing when any word says something else.
 */
export function placeHeading(heading: string): PlaceHeading | undefined {
  const tokens = foldText(withoutBrackets(heading)).split(' ');
  if (tokens.length > 10 || tokens[0] === '') return undefined;
  const foundRoles = new Set<PlaceHeading['role']>();
  const foundParts = new Set<PlaceHeading['part']>();
  let number: number | undefined;
  for (const token of tokens) {
    const role = roles.get(token);
    const part = parts.get(token);
    if (role !== undefined) foundRoles.add(role);
    else if (part !== undefined) foundParts.add(part);
    else if (/^\d{1,2}$/u.test(token) && number === undefined) number = Number(token);
    else if (!stopWords.has(token)) return undefined;
  }
  const role = pickRole(foundRoles);
  if (role === undefined || (role === '' && foundParts.size === 0)) return undefined;
  // "Type of crossing" has other words; "exploitation" or "recruitment" alone is the question itself.
  if (
    foundParts.size === 0 &&
    (role === 'exploitation' ||
      role === 'recruitment' ||
      role === 'identification' ||
      role === 'return')
  )
    return undefined;
  const part =
    foundParts.has('text') || foundParts.size !== 1
      ? foundParts.has('area') && foundParts.size === 1
        ? 'area'
        : 'text'
      : [...foundParts][0]!;
  return number === undefined ? { role, part } : { role, part, number };
}

/** "Intended destination" is the intended one; "from" and "to" give way to any other role. */
function pickRole(found: ReadonlySet<PlaceHeading['role']>): PlaceHeading['role'] | undefined {
  const order = roleWords.map(([role]) => role);
  const sorted = [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (found.has('origin') && found.has('destination'))
    return found.size === 2 ? 'route' : undefined;
  return sorted[0] ?? '';
}

function table<Name extends string>(
  lines: readonly (readonly [Name, string])[],
): ReadonlyMap<string, Name> {
  return new Map(
    lines.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
  );
}
