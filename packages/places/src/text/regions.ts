/** A named part of the world that is larger or vaguer than any code can say. */
export interface Region {
  /** A stable code of ours. */
  readonly code: string;
  /** The English name. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes of the countries it is usually taken for; empty where that is unclear. */
  readonly countries: readonly string[];
  /** Country that must be the context (or be named) for the words to mean this region. */
  readonly within?: string;
}

const GULF = 'SA AE QA OM KW BH';
const MIDDLE_EAST = `${GULF} YE LB JO IQ SY EG IL PS IR TR`;

/** code; name; countries; words. A region stays a region: it never becomes one of its countries. */
const TABLE = `
gulf;Gulf States;${GULF};gulf|the gulf|gulf states|gulf countries|gulf country|arab gulf|persian gulf|gcc|gcc countries|ghuba|nchi za ghuba|khaleej|al khaleej|khaliij
arabia;Arabia;${GULF} YE;arabia|arabian peninsula|arab peninsula|uarabuni|arabuni|urabuni|bara arabu|rasi ya uarabuni|jazira
middle-east;Middle East;${MIDDLE_EAST};middle east|the middle east|middle eastern countries|middle east countries|mid east|mideast|mashariki ya kati|bariga dhexe|sharq al awsat|arab countries|arab country|arab world|arab states|nchi za kiarabu|nchi za waarabu
africa;Africa;;africa|afrika|the african continent|african country|african countries
east-africa;East Africa;KE UG TZ RW BI SS ET SO;east africa|eastern africa|afrika mashariki|eac|east african community|east african countries
horn-of-africa;Horn of Africa;ET ER DJ SO;horn of africa|the horn|pembe ya afrika|geeska afrika
great-lakes;Great Lakes;UG RW BI CD TZ KE;great lakes|great lakes region|maziwa makuu
west-africa;West Africa;;west africa|western africa|afrika magharibi
central-africa;Central Africa;;central africa|afrika ya kati
southern-africa;Southern Africa;;southern africa|sadc|kusini mwa afrika
north-africa;North Africa;;north africa|northern africa|maghreb|afrika kaskazini
sub-saharan-africa;Sub-Saharan Africa;;sub saharan africa|subsaharan africa
europe;Europe;;europe|ulaya|european country|european countries|eu|european union|western europe|eastern europe|yurub|uropa
schengen;Schengen area;;schengen|schengen area
asia;Asia;;asia|asian country|asian countries|bara asia
south-east-asia;South-East Asia;TH MM LA KH VN MY SG ID PH;south east asia|southeast asia|asean
south-asia;South Asia;IN PK BD LK NP;south asia|indian subcontinent
far-east;Far East;;far east|east asia|mashariki ya mbali
golden-triangle;Golden Triangle;TH MM LA;golden triangle
america;Americas;;north america|south america|latin america|central america|americas|amerika ya kusini
caribbean;Caribbean;;caribbean|west indies
scandinavia;Scandinavia;;scandinavia|nordic countries
balkans;Balkans;;balkans|the balkans
mediterranean;Mediterranean;;mediterranean|mediterranean sea
indian-ocean;Indian Ocean;;indian ocean|bahari ya hindi
red-sea;Red Sea;;red sea
lake-turkana;Lake Turkana;KE ET;lake turkana|ziwa turkana|lake rudolf
lake-victoria;Lake Victoria;KE UG TZ;lake victoria|ziwa victoria|ziwa viktoria|lake region
ke-rift-valley;Rift Valley (former province);;rift valley|rift valley province|bonde la ufa|r valley|r v p
ke-north-eastern;North Eastern (former province);;north eastern province|n eastern|north eastern kenya|nfd|northern frontier district|northern kenya
ke-coast;Coast (former province);;coast province|pwani kenya|kenya coast|kenyan coast|mkoa wa pwani kenya|coast region kenya
ke-nyanza;Nyanza (former province);;nyanza province|south nyanza|nyanza kenya
ke-central;Central (former province);;central province|central kenya|mount kenya region|mt kenya region
ke-eastern;Eastern (former province);;eastern province kenya|eastern kenya
ke-western;Western (former province);;western province kenya|western kenya
`;

/** Former provinces whose bare name needs Kenya as context. */
const KENYAN = `
ke-rift-valley;Rift Valley (former province);;rift valley|rift valley region|rift|rift region
ke-north-eastern;North Eastern (former province);;north eastern|northeastern|north eastern region|kaskazini mashariki
ke-coast;Coast (former province);;coast|the coast|pwani|coastal|coast region|mkoa wa pwani|jimbo la pwani
ke-nyanza;Nyanza (former province);;nyanza|nyanza region|mkoa wa nyanza|jimbo la nyanza
ke-central;Central (former province);;central|central region|mkoa wa kati
ke-eastern;Eastern (former province);;eastern|eastern region|eastern province|mkoa wa mashariki
ke-western;Western (former province);;western|western region|western province|mkoa wa magharibi
`;

let regions: Map<string, Region[]> | undefined;

function load(): Map<string, Region[]> {
  if (regions) return regions;
  const map = new Map<string, Region[]>();
  const read = (table: string, within?: string): void => {
    for (const line of table.trim().split('\n')) {
      const [code = '', name = '', countries = '', words = ''] = line.split(';');
      const region: Region = {
        code,
        name,
        countries: countries.split(' ').filter(Boolean),
        ...(within === undefined ? {} : { within }),
      };
      for (const word of words.split('|')) map.set(word, [...(map.get(word) ?? []), region]);
    }
  };
  read(TABLE);
  read(KENYAN, 'KE');
  regions = map;
  return map;
}

/**
 * Finds the region that some words name.
 *
 * @param words - The words joined by one space, as `tokens` gives them.
 * @param country - ISO alpha-2 code of the country that is known from elsewhere.
 * @returns The region, or nothing.
 */
export function findRegion(words: string, country: string | undefined): Region | undefined {
  return load()
    .get(words)
    ?.find((region) => region.within === undefined || region.within === country);
}
