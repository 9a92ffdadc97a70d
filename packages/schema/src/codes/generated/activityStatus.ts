// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** State of an activity, with labels, definitions, aliases and crosswalks. */
export const activityStatusDetails: CodeListDetails = {
  "id":"activity_status","version":"0.1.0","title":{"en":"State of an activity","sw":"Hali ya shughuli"},"swahili":"draft","description":"Where an activity, meeting, mechanism or vetting stands.","multiple":false,"extensible":true,
  values: [
    {"code":"planned","label":{"en":"Planned","sw":"Imepangwa"},"definition":"Decided, not begun.","crosswalk":{"catalogue":[{"code":"activity.status=planned","match":"exact"},{"code":"meeting.status=planned","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"not_started","label":{"en":"Not started","sw":"Haijaanza"},"definition":"Due, but nothing has been done.","crosswalk":{"catalogue":[{"code":"planActivity.status=not-started","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"in_progress","label":{"en":"In progress","sw":"Inaendelea"},"definition":"Begun and not finished.","aliases":["ongoing"],"crosswalk":{"catalogue":[{"code":"planActivity.status=in-progress","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"completed","label":{"en":"Completed","sw":"Imekamilika"},"definition":"Finished as meant.","aliases":["done"],"crosswalk":{"catalogue":[{"code":"activity.status=completed","match":"exact"},{"code":"planActivity.status=completed","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"held","label":{"en":"Held","sw":"Ulifanyika"},"definition":"The meeting took place.","crosswalk":{"catalogue":[{"code":"meeting.status=held","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"cancelled","label":{"en":"Cancelled","sw":"Imefutwa"},"definition":"Given up before it took place.","aliases":["canceled"],"crosswalk":{"catalogue":[{"code":"activity.status=cancelled","match":"exact"},{"code":"meeting.status=cancelled","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"postponed","label":{"en":"Postponed","sw":"Imeahirishwa"},"definition":"Put off to a later day.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"none","label":{"en":"Not in place","sw":"Haipo"},"definition":"No such mechanism exists.","crosswalk":{"catalogue":[{"code":"countyMechanism.status=none","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"formed","label":{"en":"Formed","sw":"Imeundwa"},"definition":"Set up by a decision, but not yet at work.","crosswalk":{"catalogue":[{"code":"countyMechanism.status=formed","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"functioning","label":{"en":"Functioning","sw":"Inafanya kazi"},"definition":"At work: it meets and handles cases.","aliases":["operational"],"crosswalk":{"catalogue":[{"code":"countyMechanism.status=functioning","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"passed","label":{"en":"Passed","sw":"Imefaulu"},"definition":"The vetting ended in approval.","aliases":["approved"],"crosswalk":{"catalogue":[{"code":"agencyVetting.outcome=passed","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"refused","label":{"en":"Refused","sw":"Imekataliwa"},"definition":"The vetting ended in refusal.","aliases":["rejected"],"crosswalk":{"catalogue":[{"code":"agencyVetting.outcome=refused","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"deregistered","label":{"en":"Deregistered","sw":"Imefutiwa usajili"},"definition":"The registration was taken away.","aliases":["struck off"],"crosswalk":{"catalogue":[{"code":"agencyVetting.outcome=deregistered","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"pending","label":{"en":"Pending","sw":"Inasubiri"},"definition":"No decision yet.","crosswalk":{"catalogue":[{"code":"agencyVetting.outcome=pending","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
