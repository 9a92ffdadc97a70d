import type { ModelSpec, SensitiveColumns } from '../policy/ModelSpec.js';

/**
 * Puts a privacy model into one sentence that says what it promises, for somebody who has never heard of it.
 *
 * @param model - the model with its parameters
 * @param language - `en`, or `sw` (drafts)
 * @returns the sentence
 */
export function sayModel(model: ModelSpec, language: 'en' | 'sw' = 'en'): string {
  return language === 'sw' ? inSwahili(model) : inEnglish(model);
}

function inEnglish(spec: ModelSpec): string {
  const value = (): string => columns('sensitive' in spec ? (spec.sensitive ?? []) : [], 'and');
  switch (spec.model) {
    case 'k-anonymity':
      return `Rows that look alike${inColumns(spec.columns, ' in', 'and')} are always at least ${String(spec.k)}.`;
    case 'km-anonymity':
      return `Any ${spec.m === 1 ? 'value' : `combination of up to ${String(spec.m)} values`} that occurs, occurs in at least ${String(spec.k)} rows.`;
    case 'k-map':
      return `At least ${String(spec.k)} people of the whole population look like each row.`;
    case 'distinct-l-diversity':
      return `Rows that look alike have at least ${String(spec.l)} different values of ${value()}.`;
    case 'entropy-l-diversity':
      return `Among rows that look alike, ${value()} is as uncertain as among ${String(spec.l)} equally likely values.`;
    case 'recursive-l-diversity':
      return `Among rows that look alike, the commonest value of ${value()} occurs less than ${String(spec.c)} times as often as the rarer ones together, counted from place ${String(spec.l)} of the commonest on.`;
    case 't-closeness':
      return `Among rows that look alike, ${value()} is spread as in the whole file, up to a distance of ${String(spec.t)} (of 1).`;
    case 'beta-likeness':
      return `Among rows that look alike, no value of ${value()} is more frequent than in the whole file by more than ${percent(spec.beta)} of its share there.`;
    case 'delta-disclosure':
      return `Among rows that look alike, each value of ${value()} that occurs is as frequent as in the whole file, within a factor of ${factor(spec)}.`;
    case 'alpha-k-anonymity':
      return `Rows that look alike are always at least ${String(spec.k)}, and no value of ${value()} makes up more than ${percent(spec.alpha)} of them.`;
    case 'delta-presence':
      return `The chance that somebody of the population is in the file lies between ${percent(spec.minimum)} and ${percent(spec.maximum)}.`;
    case 'sequence-privacy':
      return `Whoever knows ${spec.length === 1 ? 'one stop' : `up to ${String(spec.length)} stops`} of a journey finds at least ${String(spec.k)} journeys with them${spec.confidence < 1 ? `, and is sure of no sensitive value by more than ${percent(spec.confidence)}` : ''}.`;
    case 'flow-anonymity':
      return `Every combination of ${columns([spec.origin, spec.destination, ...(spec.by ?? [])], 'and')} in the file is that of at least ${String(spec.k)} journeys.`;
    case 'differential-privacy':
      return `Whether one person is among the originals hardly changes what the rows can be (zCDP, rho = ${spec.rho}).`;
  }
}

function inSwahili(spec: ModelSpec): string {
  const value = (): string => columns('sensitive' in spec ? (spec.sensitive ?? []) : [], 'na');
  switch (spec.model) {
    case 'k-anonymity':
      return `Safu zinazofanana${inColumns(spec.columns, ' kwa', 'na')} daima si chini ya ${String(spec.k)}.`;
    case 'km-anonymity':
      return `Thamani zozote zisizozidi ${String(spec.m)} zinazotokea pamoja, hutokea kwenye safu zisizopungua ${String(spec.k)}.`;
    case 'k-map':
      return `Watu wasiopungua ${String(spec.k)} wa jamii yote wanafanana na kila safu.`;
    case 'distinct-l-diversity':
      return `Safu zinazofanana zina angalau thamani ${String(spec.l)} tofauti za ${value()}.`;
    case 'entropy-l-diversity':
      return `Kati ya safu zinazofanana, ${value()} haijulikani kama vile kati ya thamani ${String(spec.l)} zenye uwezekano sawa.`;
    case 'recursive-l-diversity':
      return `Kati ya safu zinazofanana, thamani ya kawaida zaidi ya ${value()} hutokea chini ya mara ${String(spec.c)} ya zile adimu kwa pamoja, kuanzia nafasi ya ${String(spec.l)}.`;
    case 't-closeness':
      return `Kati ya safu zinazofanana, ${value()} imesambaa kama kwenye faili lote, kwa umbali usiozidi ${String(spec.t)} (kati ya 1).`;
    case 'beta-likeness':
      return `Kati ya safu zinazofanana, hakuna thamani ya ${value()} inayotokea zaidi ya kwenye faili lote kwa zaidi ya ${percent(spec.beta)} ya sehemu yake.`;
    case 'delta-disclosure':
      return `Kati ya safu zinazofanana, kila thamani ya ${value()} inayotokea ni ya kawaida kama kwenye faili lote, ndani ya kizidishi ${factor(spec)}.`;
    case 'alpha-k-anonymity':
      return `Safu zinazofanana daima si chini ya ${String(spec.k)}, na hakuna thamani ya ${value()} inayozidi ${percent(spec.alpha)} yake.`;
    case 'delta-presence':
      return `Uwezekano kwamba mtu wa jamii yumo kwenye faili ni kati ya ${percent(spec.minimum)} na ${percent(spec.maximum)}.`;
    case 'sequence-privacy':
      return `Anayejua vituo visivyozidi ${String(spec.length)} vya safari hupata safari zisizopungua ${String(spec.k)} zenye vituo hivyo${spec.confidence < 1 ? `, wala hana uhakika wa thamani nyeti yoyote zaidi ya ${percent(spec.confidence)}` : ''}.`;
    case 'flow-anonymity':
      return `Kila mchanganyiko wa ${columns([spec.origin, spec.destination, ...(spec.by ?? [])], 'na')} kwenye faili ni ya safari zisizopungua ${String(spec.k)}.`;
    case 'differential-privacy':
      return `Kuwepo kwa mtu mmoja kwenye data za asili hakubadilishi sana safu zinazoweza kutoka (zCDP, rho = ${spec.rho}).`;
  }
}

function inColumns(names: readonly string[] | undefined, lead: string, and: string): string {
  return names === undefined ? '' : `${lead} ${columns(names, and)}`;
}

function columns(names: SensitiveColumns, and: string): string {
  return (typeof names === 'string' ? [names] : names).join(` ${and} `);
}

function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)} %`;
}

function factor({ delta, base }: { readonly delta: number; readonly base: 2 | 'e' }): string {
  return String(Math.round((base === 2 ? 2 ** delta : Math.exp(delta)) * 100) / 100);
}
