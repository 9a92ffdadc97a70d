// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Online platform, with labels, definitions, aliases and crosswalks. */
export const onlinePlatformDetails: CodeListDetails = {
  "id":"online_platform","version":"0.1.0","title":{"en":"Online platform","sw":"Jukwaa la mtandaoni"},"swahili":"draft","description":"Sites and apps through which contact was made. Codes adapted from the picklist of HTCDS 2.0 (IOM, CC BY 4.0).","multiple":true,"extensible":true,
  values: [
    {"code":"facebook","label":{"en":"Facebook","sw":"Facebook"},"definition":"The social network.","aliases":["fb"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Facebook","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"facebook_messenger","label":{"en":"Facebook Messenger","sw":"Facebook Messenger"},"definition":"The messenger of Facebook.","aliases":["messenger"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=FacebookMessenger","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"instagram","label":{"en":"Instagram","sw":"Instagram"},"definition":"The photo and video network.","aliases":["ig","insta"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Instagram","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"whatsapp","label":{"en":"WhatsApp","sw":"WhatsApp"},"definition":"The messenger.","aliases":["whats app"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=WhatsApp","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"telegram","label":{"en":"Telegram","sw":"Telegram"},"definition":"The messenger, groups and channels included.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Telegram","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"tiktok","label":{"en":"TikTok","sw":"TikTok"},"definition":"The video network.","aliases":["tik tok"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=TikTok","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"twitter","label":{"en":"X (Twitter)","sw":"X (Twitter)"},"definition":"The short message network, X since 2023.","aliases":["x"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Twitter","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"snapchat","label":{"en":"Snapchat","sw":"Snapchat"},"definition":"The messenger with vanishing pictures.","aliases":["snap"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=SnapChat","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"viber","label":{"en":"Viber","sw":"Viber"},"definition":"The messenger.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Viber","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"line","label":{"en":"LINE","sw":"LINE"},"definition":"The messenger.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Line","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"wechat","label":{"en":"WeChat","sw":"WeChat"},"definition":"The messenger.","aliases":["weixin"],"crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=WeChat","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"qq","label":{"en":"QQ","sw":"QQ"},"definition":"The messenger.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=QQ","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"qzone","label":{"en":"Qzone","sw":"Qzone"},"definition":"The social network.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=QZone","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"for_sale","label":{"en":"4Sale","sw":"4Sale"},"definition":"The classified advert site.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=4Sale","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"job_site","label":{"en":"Job site","sw":"Tovuti ya ajira"},"definition":"A site or group that lists jobs.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"classified_adverts","label":{"en":"Classified adverts","sw":"Matangazo madogo mtandaoni"},"definition":"A site that lists goods and services.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=4Sale","match":"narrower"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"dating_site","label":{"en":"Dating site or app","sw":"Tovuti ya uchumba"},"definition":"A site or app to find a partner.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"gaming_platform","label":{"en":"Gaming platform","sw":"Jukwaa la michezo"},"definition":"A game or its chat.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another site or app; describe it.","crosswalk":{"htcds-2.0":[{"code":"vic_RecruitmentWebsitesAndApps=Other","match":"exact"}]},"source":["UNMigration/HTCDS@3c2f653"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
