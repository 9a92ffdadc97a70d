import type { IndicatorDefinition } from '../definition/IndicatorDefinition.js';
import type { LanguageMap } from '../definition/LanguageMap.js';

const label = (en: string, sw: string): LanguageMap => ({ en, sw });

/**
 * What people call the derived fields, links and uncoded values of the catalogue, as they stand inside a sentence. A field
 * that is an axis of its definition has the name of the axis.
 */
const labels: Readonly<Record<string, LanguageMap>> = {
  person: label(
    'the key of the person (shared between organisations, else the organisation’s own)',
    'ufunguo wa mtu (wa pamoja kati ya mashirika, la sivyo wa shirika lenyewe)',
  ),
  servedPerson: label(
    'the key of the person served (of the case, else of the service record, else the case itself)',
    'ufunguo wa mtu aliyehudumiwa (wa kesi, la sivyo wa rekodi ya huduma, la sivyo kesi yenyewe)',
  ),
  accusedPerson: label('the key of the accused', 'ufunguo wa mshtakiwa'),
  childOrAdult: label(
    '“child or adult” (by age group, age, age band or year of birth)',
    '“mtoto au mtu mzima” (kwa kundi la umri, umri au mwaka wa kuzaliwa)',
  ),
  victimAge: label('“child or adult” of the case', '“mtoto au mtu mzima” wa kesi'),
  county: label('“county”', '“kaunti”'),
  originPlace: label('the place of origin', 'mahali pa asili'),
  originCountry: label('the country of origin', 'nchi ya asili'),
  originCounty: label('“county of origin”', '“kaunti ya asili”'),
  exploitationCountry: label('“country of exploitation”', '“nchi ya unyonyaji”'),
  destinationCountry: label(
    'the country of destination (that of exploitation, else the intended one)',
    'nchi ya mwisho (ya unyonyaji, la sivyo iliyokusudiwa)',
  ),
  transitPlaces: label('“places of transit”', '“mahali pa kupitia”'),
  corridor: label(
    'the corridor (country of origin and country of destination)',
    'njia (nchi ya asili na nchi ya mwisho)',
  ),
  everyCountry: label(
    'each country of its stops and of its destination',
    'kila nchi ya vituo vyake na ya mwisho wake',
  ),
  legCount: label('the number of legs', 'idadi ya vipande vya safari'),
  distance: label('the distance of all legs (km)', 'umbali wa vipande vyote (km)'),
  decidedOn: label('the first decision on the status', 'uamuzi wa kwanza kuhusu hali'),
  formallyIdentifiedOn: label('the first formal identification', 'utambuzi rasmi wa kwanza'),
  daysToDecision: label(
    'the days from first contact to formal identification',
    'siku kutoka mawasiliano ya kwanza hadi utambuzi rasmi',
  ),
  wait: label(
    'the days from the referral to the first service delivered',
    'siku kutoka rufaa hadi huduma ya kwanza iliyotolewa',
  ),
  placeNights: label('the places times the days of the period', 'nafasi mara siku za kipindi'),
  nights: label(
    'the nights between start and end of the stay that lie in the period',
    'usiku kati ya mwanzo na mwisho wa ukaaji ulio ndani ya kipindi',
  ),
  accusedSex: label('the sex of the accused', 'jinsi ya mshtakiwa'),
  accusedCitizenships: label('the citizenship of the accused', 'uraia wa mshtakiwa'),
  accusedRoles: label('the role of the accused', 'nafasi ya mshtakiwa'),
  accusedOfficial: label('“public official” of the accused', '“afisa wa umma” ya mshtakiwa'),
  chargedOn: label(
    'the first charge in the same proceeding',
    'shtaka la kwanza katika shauri hilohilo',
  ),
  daysToDisposition: label(
    'the days from the first charge in the proceeding to the decision',
    'siku kutoka shtaka la kwanza katika shauri hadi uamuzi',
  ),
  weighted: label('the value times its weight', 'thamani mara uzito wake'),
  typedStops: label(
    'the number of stops whose place is written down',
    'idadi ya vituo ambavyo mahali pake pameandikwa',
  ),
  matchedStops: label(
    'the number of stops whose place was found',
    'idadi ya vituo ambavyo mahali pake pamepatikana',
  ),
  services: label('service records of the case', 'rekodi za huduma za kesi'),
  delivered: label('service records that answer the referral', 'rekodi za huduma zinazojibu rufaa'),
  sameCase: label('service records of the same case', 'rekodi za huduma za kesi hiyohiyo'),
  samePerson: label('case records of the same person', 'rekodi za kesi za mtu huyohuyo'),
  help: label('service records of the victims’ cases', 'rekodi za huduma za kesi za waathiriwa'),
  sameAccused: label('justice events of the same accused', 'matukio ya haki ya mshtakiwa huyohuyo'),
  sameProceeding: label(
    'justice events of the same proceeding',
    'matukio ya haki ya shauri hilohilo',
  ),
  submissions: label('activity records of the organisation', 'rekodi za shughuli za shirika'),
  trust_fund: label('the Trust Fund', 'Mfuko wa Dhamana'),
  labour_inspector: label('labour inspectors', 'wakaguzi wa kazi'),
  labour_attache: label('labour attachés', 'maafisa wa kazi ubalozini'),
  bilateral_labour: label('bilateral labour', 'kazi kati ya nchi mbili'),
};

/** Every text of a definition that may be a name: its names of parts and the values it compares with. */
function namesIn(node: unknown, into: Set<string>): Set<string> {
  if (typeof node === 'string') into.add(node);
  else if (Array.isArray(node)) for (const one of node) namesIn(one, into);
  else if (typeof node === 'object' && node !== null)
    for (const [name, child] of Object.entries(node)) {
      into.add(name);
      namesIn(child, into);
    }
  return into;
}

/**
 * The labels that a definition of the catalogue needs, no more: they are part of it.
 *
 * @param definition - Its parts.
 */
export function partLabels(
  definition: Omit<
    IndicatorDefinition,
    'language' | 'id' | 'version' | 'status' | 'name' | 'direction'
  >,
): Readonly<Record<string, LanguageMap>> | undefined {
  const { population, numerator, denominator, value, period, derived, links, share } = definition;
  // Fields of the record share a name with some of ours (`person` of none): only what it derives or links counts.
  const own = new Set([...Object.keys(derived ?? {}), ...Object.keys(links ?? {})]);
  const used = namesIn(
    { population, numerator, denominator, value, period, derived, share },
    new Set(),
  );
  const needed = Object.entries(labels).filter(
    ([name]) => used.has(name) && (own.has(name) || name.includes('_')),
  );
  return needed.length === 0 ? undefined : Object.fromEntries(needed);
}
