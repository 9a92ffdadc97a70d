// Written by `pnpm generate`: do not edit.

/** Recruitment channel: Where or through what the first contact happened. One axis only: what was promised is recruitment_inducement, who did it is recruiter_relationship. HTCDS mixes the axes. */
export const recruitmentChannelList = {
  id: 'recruitment_channel',
  version: '0.1.0',
  codes: [
    'personal_contact',
    'direct_approach',
    'place_of_business',
    'workplace',
    'school',
    'public_place',
    'transport_hub_or_en_route',
    'camp_or_settlement',
    'shelter_or_care',
    'religious_or_community_group',
    'social_media',
    'messaging_app',
    'dating_or_gaming_platform',
    'online_advert',
    'print_advert',
    'broadcast_advert',
    'phone_call_or_sms',
    'agency_registered',
    'agency_unregistered',
    'agency_status_unknown',
    'travel_agency',
    'individual_broker',
    'through_family',
    'through_friends',
    'self_initiated',
    'abduction',
    'born_into',
    'other',
    'unknown',
  ],
  parents: {
    direct_approach: 'personal_contact',
    through_family: 'personal_contact',
    through_friends: 'personal_contact',
  },
} as const;

/** A code of the list `recruitment_channel`. */
export type RecruitmentChannel = (typeof recruitmentChannelList.codes)[number];
