import { foldText } from '../records/values/foldText.js';

/**
 * Words met in sheets of the field that are no label or alias of their list, English and Swahili
 * (drafts). Each stands for one code only; what could be two is not here.
 */
const lines: Readonly<Record<string, readonly (readonly [code: string, words: string])[]>> = {
  sex: [
    ['male', 'mwanamume|mwanaume|mume|wanaume|men|boys|males'],
    ['female', 'mwanamke|mke|wanawake|women|girls|females|msichana'],
  ],
  gender: [
    ['woman_girl', 'female|f|woman|girl|women|girls|mwanamke|msichana|kike'],
    ['man_boy', 'male|m|man|boy|men|boys|mwanamume|mwanaume|mvulana|kiume'],
    ['transgender_woman', 'transgender feminine'],
    ['transgender_man', 'transgender masculine'],
  ],
  recruitment_channel: [
    [
      'agency_status_unknown',
      'recruitment agency|agency|employment agency|job agency|bureau|wakala|wakala wa ajira|ofisi ya ajira|recruitment agent|agents|agent',
    ],
    ['through_friends', 'friend|friends|acquaintance|marafiki|rafiki|peer|peers'],
    [
      'through_family',
      'family|relative|relatives|family member|family members|familia|jamaa|ndugu|mwanafamilia',
    ],
    ['abduction', 'kidnapping|kidnapped|abducted|kutekwa|utekaji nyara|alitekwa'],
    [
      'online_advert',
      'online job advert|online ad|internet advert|tangazo mtandaoni|online advertisement',
    ],
    ['individual_broker', 'broker|dalali|middleman|madalali'],
    ['social_media', 'facebook|whatsapp group|tiktok|instagram|mtandaoni|online'],
    ['direct_approach', 'direct approach|approached directly|in person'],
  ],
  recruitment_inducement: [
    [
      'job_offer',
      'false job offer|fake job|job promise|promise of a job|promised a job|employment|kazi|ofa ya kazi|ahadi ya kazi|ajira',
    ],
    ['education_offer', 'education|school|scholarship|elimu|masomo'],
    ['marriage_promise', 'marriage|ndoa'],
  ],
  exploitation_type: [
    [
      'forced_labour',
      'labour exploitation|labor exploitation|forced labor|forced labour|labour|unyonyaji wa kazi|kazi za kulazimishwa|kazi ya kulazimishwa',
    ],
    ['sexual_exploitation', 'sex trafficking|sexual|sex exploitation|unyonyaji wa kingono|ukahaba'],
    ['domestic_servitude', 'domestic servitude|utumwa wa nyumbani|forced domestic work'],
    ['forced_begging', 'begging|kuombaomba|street begging'],
    ['forced_marriage', 'forced marriage|ndoa ya lazima'],
    ['child_labour_exploitation', 'child labour|child labor|ajira ya watoto'],
    [
      'forced_online_scamming',
      'online scam|online scams|scamming|cyber scam|cyber scams|scam compound|utapeli wa mtandaoni',
    ],
    ['organ_removal', 'organ trafficking|organ harvesting|organs'],
    ['forced_criminality', 'forced crime|criminal activities|forced criminal activity'],
  ],
  labour_sector: [
    [
      'domestic_work',
      'domestic|house help|househelp|house girl|housegirl|housework|house work|domestic worker|kazi za nyumbani|kazi ya nyumbani|yaya',
    ],
    ['hotel_work', 'hospitality|hotel|hotels|hoteli'],
    ['isic_f', 'building|ujenzi|construction work'],
    ['isic_a', 'agriculture|farming|farm work|farm|kilimo|shambani'],
    ['fishing_aquaculture', 'fishing|uvuvi|fisheries'],
    ['crops_livestock', 'herding|livestock|kuchunga mifugo|ufugaji'],
    ['isic_b', 'mining|mine|mines|uchimbaji madini'],
    ['security_guarding', 'security|security guard|guard|mlinzi|ulinzi'],
    ['cleaning', 'cleaner|cleaners|usafi'],
    ['spa_massage_beauty', 'massage|salon|beauty|spa'],
    ['bars_restaurants', 'bar|bars|restaurant|restaurants|waitress|club|entertainment'],
  ],
  journey_scope: [
    ['internal', 'domestic|in country|within country|ndani ya nchi|local|internal trafficking'],
    ['cross_border', 'international|transnational|cross border|nje ya nchi|external'],
  ],
  // Formal names of ISO 3166-1, with the noun first as HTCDS and others list them.
  country: [
    ['BO', 'bolivia plurinational state of'],
    ['CV', 'cabo verde|cape verde'],
    ['CD', 'congo democratic republic of the|congo the democratic republic of the|kongo drc'],
    ['CG', 'congo republic of the|republic of the congo|congo brazzaville'],
    ['IR', 'iran islamic republic of|islamic republic of iran'],
    ['KP', 'korea democratic peoples republic of|north korea|dprk'],
    ['KR', 'korea republic of|south korea'],
    ['LA', 'lao peoples democratic republic|laos'],
    ['PS', 'palestine state of|state of palestine'],
    ['SH', 'saint helena ascension and tristan da cunha'],
    ['TZ', 'tanzania united republic of|united republic of tanzania'],
    ['GB', 'united kingdom of great britain and northern ireland|uk|britain|uingereza'],
    ['VE', 'venezuela bolivarian republic of'],
    ['AE', 'uae|emirates|dubai uae|falme za kiarabu|united arab emirates uae'],
    ['US', 'usa|united states of america|marekani'],
    ['SS', 'south sudan|sudan kusini'],
  ],
  travel_cost_payer: [
    ['facilitator', 'trafficker|recruiter|agent|broker|wakala|dalali|msafirishaji'],
    ['self', 'victim|self|mwenyewe|mwathiriwa|the victim'],
    ['family', 'parents|relatives|wazazi|familia|jamaa'],
    ['employer', 'employer|agency|company|mwajiri'],
  ],
};

const tables = new Map(
  Object.entries(lines).map(([list, entries]) => [
    list,
    new Map(
      entries.flatMap(([code, words]) =>
        words.split('|').map((word) => [foldText(word), code] as const),
      ),
    ),
  ]),
);

/**
 * Looks up a word of the field.
 *
 * @param list - Id of the code list.
 * @param word - The word.
 * @returns The code, or nothing.
 */
export function commonWord(list: string, word: string): string | undefined {
  return tables.get(list)?.get(foldText(word));
}
