import type { PlaceLevel } from '../model/PlaceLevel.js';

/** A word or phrase that says what kind of unit a name is, rather than which one. */
export interface UnitWord {
  /** The words as `tokens` gives them, separated by one space. */
  readonly words: string;
  /** The levels it states; empty for words that state none (a market, a stage). */
  readonly states: readonly PlaceLevel[];
  /**
   * Where it may be cut off: anywhere, only after the name (`Sudan Port` but not `Port Sudan`), or
   * only before it (`mji wa Kale`).
   */
  readonly cut: 'anywhere' | 'after' | 'before';
}

const unit = (
  cut: UnitWord['cut'],
  states: readonly PlaceLevel[],
  phrases: string,
): readonly UnitWord[] => phrases.split('|').map((words) => ({ words, states, cut }));

/**
 * Unit words in English, Swahili, Somali and Arabic (Latin script). Swahili drafts from general
 * knowledge. Direction words are no unit words: `Imenti South` and `Imenti North` are two places.
 */
export const UNIT_WORDS: readonly UnitWord[] = [
  ...unit('anywhere', ['adm1'], 'county|cnty|kaunti ya|kaunti|county government of|mkoa wa|mkoa'),
  ...unit('anywhere', ['adm1'], 'province|gobolka|gobol|emirate of|emirate|governorate|muhafazat'),
  ...unit('anywhere', ['adm1', 'adm2'], 'region|state of|oblast'),
  ...unit('after', ['adm1'], 'state'),
  ...unit('anywhere', ['adm2'], 'sub county|subcounty|sub cnty|kaunti ndogo ya|kaunti ndogo'),
  ...unit('anywhere', ['adm2'], 'constituency|jimbo la|eneo bunge la|eneo bunge|eneobunge'),
  ...unit('before', ['adm2'], 'jimbo'),
  ...unit('anywhere', ['adm1', 'adm2'], 'district|wilaya ya|wilaya|degmada|degmo'),
  ...unit('anywhere', ['adm2', 'adm3'], 'woreda|division|tarafa ya|tarafa'),
  ...unit('after', ['adm2'], 'zone'),
  ...unit('anywhere', ['adm3'], 'ward|wadi ya|wadi|kata ya'),
  ...unit('before', ['adm3'], 'kata'),
  ...unit('anywhere', [], 'sub location|sublocation|lokesheni'),
  ...unit('after', [], 'location'),
  ...unit(
    'anywhere',
    ['town'],
    'town|mji wa|jiji la|township|city|municipality|trading centre|trading center',
  ),
  ...unit(
    'anywhere',
    ['town'],
    'shopping centre|shopping center|town centre|town center|cbd|urban',
  ),
  ...unit('before', ['town'], 'mji|jiji'),
  ...unit(
    'after',
    ['town'],
    'market|centre|center|stage|junction|store|stores|mission|farm|ranch|bus stage|bus stop|bus park',
  ),
  ...unit('before', ['town'], 'soko la|stendi ya|stage ya'),
  ...unit('anywhere', ['town', 'locality'], 'village|kijiji cha|kijiji|tuulada|tuulo'),
  ...unit(
    'anywhere',
    ['estate', 'town', 'locality'],
    'estate|mtaa wa|mtaa|slums|slum|housing estate',
  ),
  ...unit('after', ['estate', 'town', 'camp', 'locality'], 'settlement|flats|phase|scheme'),
  ...unit(
    'anywhere',
    ['border_post'],
    'border post|border point|border crossing|border|mpaka wa|mpaka',
  ),
  ...unit('anywhere', ['border_post'], 'one stop border post|osbp|boda ya'),
  ...unit('after', ['border_post'], 'boda'),
  ...unit(
    'anywhere',
    ['camp'],
    'refugee camp|refugee camps|refugee complex|kambi ya wakimbizi ya|kambi ya wakimbizi',
  ),
  ...unit('anywhere', ['camp'], 'refugee settlement|kambi ya'),
  ...unit('after', ['camp'], 'camp|camps|complex'),
  ...unit('before', ['camp'], 'kambi'),
  ...unit(
    'anywhere',
    [],
    'chiefs camp|police station|primary school|secondary school|school|church|lodge|hospital',
  ),
  ...unit(
    'anywhere',
    ['airport'],
    'international airport|intl airport|airport|airstrip|uwanja wa ndege wa|uwanja wa ndege',
  ),
  ...unit('anywhere', ['seaport'], 'port of|bandari ya|harbour|harbor|sea port|seaport|pier|ferry'),
  ...unit('after', ['seaport'], 'port'),
  ...unit('before', ['seaport'], 'bandari'),
  ...unit(
    'before',
    ['country'],
    'republic of|kingdom of|sultanate of|state of|jamhuri ya|the|nchi ya|ufalme wa',
  ),
  ...unit('after', ['country'], 'country|republic'),
];
