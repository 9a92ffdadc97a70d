// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of service event, with labels, definitions, aliases and crosswalks. */
export const serviceEventKindDetails: CodeListDetails = {
  "id":"service_event_kind","version":"0.1.0","title":{"en":"Kind of service event","sw":"Aina ya tukio la huduma"},"swahili":"draft","description":"What one service record stands for.","multiple":false,"extensible":true,
  values: [
    {"code":"referral","label":{"en":"Referral","sw":"Rufaa"},"definition":"One person was referred to one service.","crosswalk":{"catalogue":[{"code":"referral","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"service","label":{"en":"Service","sw":"Huduma"},"definition":"A service was delivered to one person.","crosswalk":{"catalogue":[{"code":"service","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"need","label":{"en":"Need","sw":"Hitaji"},"definition":"A need was recorded at assessment.","crosswalk":{"catalogue":[{"code":"need","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"stay","label":{"en":"Stay in a shelter","sw":"Kukaa katika makao"},"definition":"A stay in a shelter, open while it lasts.","aliases":["shelter stay"],"crosswalk":{"catalogue":[{"code":"stay","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"follow_up","label":{"en":"Follow-up","sw":"Ufuatiliaji"},"definition":"A contact after assistance ended.","aliases":["follow up"],"crosswalk":{"catalogue":[{"code":"followUp","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"repatriation","label":{"en":"Assisted return","sw":"Kurejeshwa kwa msaada"},"definition":"A return to the home country or home place.","aliases":["return"],"crosswalk":{"catalogue":[{"code":"repatriation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"reunification","label":{"en":"Family reunification","sw":"Kuunganishwa na familia"},"definition":"A child was brought back to the family.","crosswalk":{"catalogue":[{"code":"reunification","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"stay_permission","label":{"en":"Permission to stay","sw":"Kibali cha kukaa"},"definition":"A foreign person may remain.","crosswalk":{"catalogue":[{"code":"stayPermission","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"fund_payment","label":{"en":"Payment from a fund","sw":"Malipo ya hazina"},"definition":"Money from an assistance fund.","aliases":["trust fund payment"],"crosswalk":{"catalogue":[{"code":"fundPayment","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"hotline_contact","label":{"en":"Hotline contact","sw":"Mawasiliano ya simu ya msaada"},"definition":"A call or message to a hotline.","aliases":["hotline call"],"crosswalk":{"catalogue":[{"code":"hotlineContact","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"court_support","label":{"en":"Support at court","sw":"Msaada mahakamani"},"definition":"Support in proceedings.","crosswalk":{"catalogue":[{"code":"courtSupport","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another event; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
