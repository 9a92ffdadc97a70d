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
  helpHint: { en: 'njia COMMAND --help shows the options of a command.', sw: 'njia AMRI --help huonyesha chaguo za amri.' },
  hint: { en: 'What to do', sw: 'La kufanya' },
  why: { en: 'Why', sw: 'Kwa nini' },
  fails: { en: 'Fails', sw: 'Haipiti' },
  passes: { en: 'Passes', sw: 'Inapita' },
  source: { en: 'Source', sw: 'Chanzo' },
  unknownCommand: { en: 'There is no such command.', sw: 'Hakuna amri kama hiyo.' },
  didYouMean: { en: 'Did you mean: njia {name}?', sw: 'Je, ulimaanisha: njia {name}?' },
  ownBug: {
    en: 'This is a fault in njia, not in your data. Please report the code {code} and the command (without any data).',
    sw: 'Hili ni kosa la njia, si la data yako. Tafadhali ripoti msimbo {code} na amri (bila data yoyote).',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Key of a phrase. */
export type Phrase = keyof typeof phrases;
