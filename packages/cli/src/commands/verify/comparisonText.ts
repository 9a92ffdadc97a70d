import { sayOutcome } from '@njia/anonymise';
import type { VerdictComparison } from '@njia/anonymise/verify';
import type { Language } from '../../language/language.js';

const words = {
  en: {
    agrees: 'The saved verdict says what was found now.',
    differs: 'The saved verdict DIFFERS from what was found now. Believe the one above.',
    notRepeated: 'Of the saved verdict was not repeated, for less was given',
    standard: 'it is of another kind',
    version: 'its form has another version',
    passed: 'it says otherwise whether the release passed',
    policyHash: 'it was given for another policy',
    fileHash: 'it was given for other bytes: another release, or one that was changed',
    originalsHash: 'it was given for other originals',
    gateVersion: 'another version of the gate gave it, or nobody',
    rows: 'it counts other rows',
    reportHashes: 'reports: it does not name the ones that were given',
    ledgerHead: 'it was given for another ledger',
    notProven: 'it leaves out what is not proven',
    unknown: 'it holds what no verdict holds',
    check: 'it has a check that no gate makes',
    otherwise: 'it does not say of this check what was found',
    moreReports: 'reports that were not given',
  },
  sw: {
    agrees: 'Hukumu iliyohifadhiwa inasema kilichopatikana sasa.',
    differs: 'Hukumu iliyohifadhiwa INATOFAUTIANA na kilichopatikana sasa. Amini ya hapo juu.',
    notRepeated: 'Ya hukumu iliyohifadhiwa yasiyorudiwa, kwani vichache vilitolewa',
    standard: 'ni ya aina nyingine',
    version: 'muundo wake ni wa toleo jingine',
    passed: 'inasema vingine kama toleo limepita',
    policyHash: 'ilitolewa kwa sera nyingine',
    fileHash: 'ilitolewa kwa baiti nyingine: toleo jingine, au lililobadilishwa',
    originalsHash: 'ilitolewa kwa data nyingine za asili',
    gateVersion: 'ilitolewa na toleo jingine la lango, au na mtu yeyote',
    rows: 'inahesabu safu nyingine',
    reportHashes: 'ripoti: haitaji zile zilizotolewa',
    ledgerHead: 'ilitolewa kwa daftari jingine',
    notProven: 'inaacha yasiyothibitishwa',
    unknown: 'ina kitu ambacho hukumu haina',
    check: 'ina ukaguzi ambao lango halifanyi',
    otherwise: 'haisemi kilichopatikana kwa ukaguzi huu',
    moreReports: 'ripoti ambazo hazikutolewa',
  },
} as const;

/**
 * How a saved verdict stands to the new one, for a person: one line a difference, by key or by the id of the check.
 *
 * @param comparison - The comparison.
 * @param language - Language of the call.
 */
export function comparisonText(comparison: VerdictComparison, language: Language): string {
  const text = words[language];
  const { agrees, differing, notRepeated } = comparison;
  return [
    agrees ? text.agrees : text.differs,
    ...differing.map((key) => `  ${key}: ${said(key, language)}`),
    ...(notRepeated.length === 0 ? [] : [`${text.notRepeated}:`]),
    ...notRepeated.map(
      (id) => `  ${id}: ${id === 'reportHashes' ? text.moreReports : meaning(id, language)}`,
    ),
    '',
  ].join('\n');
}

function said(key: string, language: Language): string {
  const text = words[language];
  if (key === 'checks/unknown') return text.check;
  const [, id] = /^checks\/(.+)$/u.exec(key) ?? [];
  return id === undefined
    ? text[key as keyof typeof text]
    : `${text.otherwise}. ${meaning(id, language)}`;
}

function meaning(id: string, language: Language): string {
  return sayOutcome(id, language)?.means ?? id;
}
