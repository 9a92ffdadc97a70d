// Written by `pnpm generate`: do not edit.

/** Online platform: Sites and apps through which contact was made. Codes adapted from the picklist of HTCDS 2.0 (IOM, CC BY 4.0). */
export const onlinePlatformList = {
  id: 'online_platform',
  version: '0.1.0',
  codes: [
    'facebook',
    'facebook_messenger',
    'instagram',
    'whatsapp',
    'telegram',
    'tiktok',
    'twitter',
    'snapchat',
    'viber',
    'line',
    'wechat',
    'qq',
    'qzone',
    'for_sale',
    'job_site',
    'classified_adverts',
    'dating_site',
    'gaming_platform',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `online_platform`. */
export type OnlinePlatform = (typeof onlinePlatformList.codes)[number];
