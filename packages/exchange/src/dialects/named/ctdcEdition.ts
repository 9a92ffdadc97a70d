/** Editions of the CTDC global data sets. */
export type CtdcEdition =
  'ctdc.vp2022' | 'ctdc.kanon' | 'ctdc.syn2021' | 'ctdc.syn2024' | 'ctdc.syn2026';

/**
 * Tells the edition of a CTDC file by its columns; each edition renamed some. Cut-down copies are
 * told by what is left: without any tell-tale column they count as the k-anonymised edition, whose
 * copies are the ones in circulation.
 *
 * @param headings - Headings, in any case.
 * @returns The edition, or nothing for another file.
 */
export function ctdcEdition(headings: readonly string[]): CtdcEdition | undefined {
  const has = new Set(headings.map((heading) => heading.toLowerCase()));
  const some = (prefix: string) => [...has].some((heading) => heading.startsWith(prefix));
  if (has.has('ip_exploiter') && has.has('yearregister')) return 'ctdc.vp2022';
  if (!has.has('yearofregistration')) return undefined;
  if (has.has('datasource') || has.has('meansofcontrolconcatenated')) return 'ctdc.kanon';
  if (has.has('meansofcontrolthreatoflawenforce') || has.has('typeofsexother'))
    return 'ctdc.syn2021';
  if (has.has('meansdebtbondageearnings'))
    return some('sectoroflabour') ? 'ctdc.syn2026' : 'ctdc.syn2024';
  return has.has('countryofexploitation') && (has.has('agebroad') || has.has('isforcedlabour'))
    ? 'ctdc.kanon'
    : undefined;
}
