// Written by `pnpm generate`: do not edit.

/** Channel of contact: How somebody reached a hotline or organisation. */
export const contactChannelList = {
  id: 'contact_channel',
  version: '0.1.0',
  codes: [
    'phone_call',
    'sms',
    'messaging_app',
    'social_media',
    'email',
    'web_form',
    'walk_in',
    'letter',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `contact_channel`. */
export type ContactChannel = (typeof contactChannelList.codes)[number];
