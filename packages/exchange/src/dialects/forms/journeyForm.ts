import type { WordMeaning } from '../../mapping/columnPlan.js';
import type { KnownForm } from './knownForm.js';

const transport: readonly (readonly [string, WordMeaning])[] = [
  ['foot|On foot|Kwa miguu', { code: 'walking' }],
  [
    'matatu_bus|Matatu or bus|Matatu au basi',
    { code: 'vehicle_unspecified', candidates: ['minibus', 'bus'] },
  ],
  ['lorry|Lorry|Lori', { code: 'truck' }],
  ['boda_boda|Motorcycle (boda boda)|Pikipiki (bodaboda)', { code: 'motorcycle' }],
  ['aircraft|Aircraft|Ndege', { code: 'airplane' }],
  ['boat|Boat or ferry|Mashua au kivuko', { candidates: ['small_boat', 'ferry_or_ship'] }],
  ['train|Train|Treni', { code: 'train' }],
  ['unknown|Not known|Haijulikani', { code: 'unknown' }],
];

/**
 * The journey form of the Njia project (XLSForm `ctd_journey`, English and Swahili). Where an answer
 * joins two codes of the format ("Matatu or bus"), both are kept as candidates and none is chosen.
 */
export const journeyForm: KnownForm = {
  id: 'ctd_journey',
  questions: [
    ['journey_ref', 'Journey reference (no names)', 'Kumbukumbu ya safari (bila majina)'],
    [
      'is_estimate',
      'Is this an estimate for several people?',
      'Je, hili ni kadirio la watu kadhaa?',
    ],
    ['persons', 'Number of people', 'Idadi ya watu'],
    ['recruitment', 'How were they recruited?', 'Waliandikishwaje?'],
    ['exploitation', 'Type of exploitation', 'Aina ya unyonyaji'],
    ['recorded_on', 'Date recorded', 'Tarehe ya kurekodi'],
  ],
  answers: {
    'recruitment.channels': [
      [
        'job_offer_false|False job offer|Ofa ya kazi ya uongo',
        { code: 'job_offer', target: 'recruitment.inducements' },
      ],
      ['social_media|Social media|Mitandao ya kijamii', { code: 'social_media' }],
      ['recruitment_agency|Recruitment agency|Wakala wa ajira', { code: 'agency_status_unknown' }],
      [
        'family_or_relative|Family member or relative|Mwanafamilia au jamaa',
        { code: 'through_family' },
      ],
      ['abduction|Abduction|Utekaji nyara', { code: 'abduction' }],
      ['other|Other|Nyingine', { code: 'other' }],
      ['unknown|Not known|Haijulikani', { code: 'unknown' }],
    ],
    'exploitations.types': [
      ['domestic_servitude|Domestic servitude|Utumwa wa nyumbani', { code: 'domestic_servitude' }],
      ['sexual|Sexual exploitation|Unyonyaji wa kingono', { code: 'sexual_exploitation' }],
      ['forced_labour|Forced labour|Kazi ya kulazimishwa', { code: 'forced_labour' }],
      [
        'cyber_scam|Forced online scams|Ulaghai mtandaoni wa kulazimishwa',
        { code: 'forced_online_scamming' },
      ],
    ],
    'legs.modes': transport,
    modes: transport,
  },
};
