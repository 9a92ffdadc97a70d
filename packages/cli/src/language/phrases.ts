import type { Wording } from '@njia/schema';

/** Phrases of the command line itself. Swahili is a draft until a native reviewer signs. */
export const phrases = {
  about: {
    en: 'njia: one format for counter-trafficking data: check, convert, make safe, count',
    sw: 'njia: muundo mmoja wa data za kupambana na usafirishaji haramu wa binadamu: kagua, badilisha, linda, hesabu',
  },
  usage: { en: 'Usage', sw: 'Matumizi' },
  commands: { en: 'Commands', sw: 'Amri' },
  options: { en: 'Options', sw: 'Chaguo' },
  examples: { en: 'Examples', sw: 'Mifano' },
  standardValue: { en: 'standard: {value}', sw: 'kawaida: {value}' },
  repeatable: { en: 'may be given several times', sw: 'inaweza kutolewa mara kadhaa' },
  helpHint: {
    en: 'njia COMMAND --help shows the options of a command.',
    sw: 'njia AMRI --help huonyesha chaguo za amri.',
  },
  hint: { en: 'What to do', sw: 'La kufanya' },
  why: { en: 'Why', sw: 'Kwa nini' },
  fails: { en: 'Fails', sw: 'Haipiti' },
  passes: { en: 'Passes', sw: 'Inapita' },
  source: { en: 'Source', sw: 'Chanzo' },
  dialect: { en: 'Layout', sw: 'Mpangilio' },
  file: { en: 'File', sw: 'Faili' },
  sheet: { en: 'sheet', sw: 'karatasi' },
  row: { en: 'row', sw: 'mstari' },
  rows: { en: 'rows', sw: 'mistari' },
  hiddenRows: { en: 'hidden rows', sw: 'mistari iliyofichwa' },
  hiddenColumns: { en: 'hidden columns', sw: 'safu zilizofichwa' },
  comments: { en: 'comments', sw: 'maoni' },
  formulas: { en: 'formulas', sw: 'fomula' },
  records: { en: 'Records', sw: 'Rekodi' },
  columns: { en: 'Columns of the main table', sw: 'Safu za jedwali kuu' },
  notMatched: { en: 'not matched', sw: 'haijalinganishwa' },
  noticed: { en: 'Noticed', sw: 'Yaliyoonekana' },
  skipped: { en: 'Rows that are no records', sw: 'Mistari ambayo si rekodi' },
  mapped: {
    en: '{matched} columns go to a field, {unmatched} do not; {words} of your own words have no code yet.',
    sw: 'Safu {matched} zina sehemu, {unmatched} hazina; maneno yako {words} bado hayana msimbo.',
  },
  mappedOn: {
    en: '{added} columns are new; what you had decided about the others stays.',
    sw: 'Safu {added} ni mpya; uliyoamua kuhusu nyingine yamebaki.',
  },
  mapNext: {
    en: 'Look through it, fill in the codes of your own words, then use it with --mapping.',
    sw: 'Ipitie, jaza misimbo ya maneno yako, kisha uitumie na --mapping.',
  },
  written: {
    en: 'Written to the file after --out.',
    sw: 'Imeandikwa kwenye faili lililo baada ya --out.',
  },
  noCodeFound: {
    en: 'No code was found. Try another word, or look through a list: njia codes LIST.',
    sw: 'Hakuna msimbo uliopatikana. Jaribu neno lingine, au pitia orodha: njia codes ORODHA.',
  },
  writtenTables: {
    en: '{count} files were written, one for each table; before the ending of the name after --out they have: {names}.',
    sw: 'Faili {count} zimeandikwa, moja kwa kila jedwali; kabla ya kiambishi cha jina lililo baada ya --out zina: {names}.',
  },
  convertedWithErrors: {
    en: '{errors} errors stand against the {records} records read; njia validate shows them.',
    sw: 'Makosa {errors} yapo kwenye rekodi {records} zilizosomwa; njia validate huyaonyesha.',
  },
  fixed: {
    en: '{changes} changes were made on the copy; the file itself is as it was.',
    sw: 'Mabadiliko {changes} yamefanywa kwenye nakala; faili lenyewe halijabadilika.',
  },
  fixedSomeLeft: {
    en: '{changes} changes were made on the copy, {left} have to be made by hand; the file itself is as it was.',
    sw: 'Mabadiliko {changes} yamefanywa kwenye nakala, {left} yafanywe kwa mkono; faili lenyewe halijabadilika.',
  },
  unknownCommand: { en: 'There is no such command.', sw: 'Hakuna amri kama hiyo.' },
  didYouMean: { en: 'Did you mean: njia {name}?', sw: 'Je, ulimaanisha: njia {name}?' },
  ownBug: {
    en: 'This is a fault in njia, not in your data. Please report the code {code} and the command (without any data).',
    sw: 'Hili ni kosa la njia, si la data yako. Tafadhali ripoti msimbo {code} na amri (bila data yoyote).',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Key of a phrase. */
export type Phrase = keyof typeof phrases;
