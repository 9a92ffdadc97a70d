// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Channel of contact, with labels, definitions, aliases and crosswalks. */
export const contactChannelDetails: CodeListDetails = {
  "id":"contact_channel","version":"0.1.0","title":{"en":"Channel of contact","sw":"Njia ya mawasiliano"},"swahili":"draft","description":"How somebody reached a hotline or organisation.","multiple":false,"extensible":true,
  values: [
    {"code":"phone_call","label":{"en":"Phone call","sw":"Simu"},"definition":"A voice call.","aliases":["call"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"sms","label":{"en":"Text message","sw":"Ujumbe mfupi"},"definition":"An SMS or USSD session.","aliases":["text","ussd"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"messaging_app","label":{"en":"Messaging app","sw":"Programu ya ujumbe"},"definition":"A message in an app such as WhatsApp or Telegram.","aliases":["whatsapp"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"social_media","label":{"en":"Social media","sw":"Mitandao ya kijamii"},"definition":"A post or direct message on a social network.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"email","label":{"en":"E-mail","sw":"Barua pepe"},"definition":"An e-mail.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"web_form","label":{"en":"Web form","sw":"Fomu ya mtandaoni"},"definition":"A form or chat on a web site.","aliases":["web chat"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"walk_in","label":{"en":"In person","sw":"Ana kwa ana"},"definition":"Somebody came to an office or was met in the field.","aliases":["walk in"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"letter","label":{"en":"Letter","sw":"Barua"},"definition":"A letter or note on paper.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another channel; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
