import type { Wording } from '@njia/schema';
import type { ReportLanguage } from '../reports/formatLocation.js';

/** Words of the workbook template. Swahili is a draft until a native reviewer signs. */
export const templateWords = {
  journeyId: { en: 'Journey', sw: 'Safari' },
  journeyIdHint: {
    en: 'id of a journey of the first sheet',
    sw: 'kitambulisho cha safari ya karatasi ya kwanza',
  },
  journeyIdWrong: {
    en: 'Choose the id of a journey that stands on the sheet "journeys".',
    sw: 'Chagua kitambulisho cha safari kilicho kwenye karatasi "journeys".',
  },
  oneCode: { en: 'Choose one code of the list.', sw: 'Chagua msimbo mmoja wa orodha.' },
  severalCodes: {
    en: 'Use codes of the list. Several codes are right when a ; stands between them.',
    sw: 'Tumia misimbo ya orodha. Misimbo mingi ni sawa ikitenganishwa na ;.',
  },
  county: {
    en: 'Choose a county when the place is in Kenya, or type the name of the place.',
    sw: 'Chagua kaunti kama mahali ni Kenya, au andika jina la mahali.',
  },
  wordField: { en: 'Field', sw: 'Sehemu' },
  myWord: { en: 'My word', sw: 'Neno langu' },
  itsCode: { en: 'Its code', sw: 'Msimbo wake' },
  wordFieldHint: {
    en: 'the field in which you use the word',
    sw: 'sehemu unakotumia neno',
  },
  myWordHint: { en: 'as you type it', sw: 'kama unavyoliandika' },
  itsCodeHint: { en: 'a code of the sheet "Lists"', sw: 'msimbo wa karatasi "Lists"' },
} as const satisfies Readonly<Record<string, Wording>>;

/** The text of the first sheet, title first. */
export const readMeLines: Readonly<Record<ReportLanguage, readonly string[]>> = {
  en: [
    'Journeys: how to fill this workbook in',
    'Never type a name, a telephone number, an id card number or an address of a person anywhere in this workbook.',
    '1. Sheet "journeys": one row a journey. Give each an id of your own that says nothing about the person, such as J-001.',
    '2. Sheet "journeys.stops": one row a place, in the order travelled; choose the journey, and call the stops s1, s2, s3.',
    '3. Sheet "journeys.legs": one row for the way from one stop to the next.',
    'Cells with a list offer codes; several codes go into one cell with a ; between them. What nobody knows stays empty.',
    'Your own words: say once on the sheet "My words" which code each stands for, and type them as you are used to.',
    'Dates: 2026-03-14, or 2026-03 when only the month is known, or 2026.',
    'Check it before you send it: njia validate FILE',
  ],
  sw: [
    'Safari: jinsi ya kujaza kitabu hiki (rasimu)',
    'Kamwe usiandike jina, namba ya simu, namba ya kitambulisho wala anwani ya mtu popote kwenye kitabu hiki.',
    '1. Karatasi "journeys": mstari mmoja kwa kila safari. Ipe kila moja kitambulisho chako kisichosema lolote kuhusu mtu, kama J-001.',
    '2. Karatasi "journeys.stops": mstari mmoja kwa kila mahali, kwa mpangilio wa safari; chagua safari, na uviite vituo s1, s2, s3.',
    '3. Karatasi "journeys.legs": mstari mmoja kwa njia kutoka kituo kimoja hadi kinachofuata.',
    'Seli zenye orodha hutoa misimbo; misimbo mingi huandikwa kwenye seli moja ikitenganishwa na ;. Kisichojulikana hubaki wazi.',
    'Maneno yako mwenyewe: sema mara moja kwenye karatasi "My words" kila moja lina msimbo gani, kisha yaandike kama ulivyozoea.',
    'Tarehe: 2026-03-14, au 2026-03 ikijulikana mwezi tu, au 2026.',
    'Ikague kabla ya kuituma: njia validate FAILI',
  ],
};
