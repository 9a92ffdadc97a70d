// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Stage when noticed, with labels, definitions, aliases and crosswalks. */
export const caseStageDetails: CodeListDetails = {
  "id":"case_stage","version":"0.1.0","title":{"en":"Stage when noticed","sw":"Hatua ilipogunduliwa"},"swahili":"draft","description":"Before, during or after exploitation when the case came to notice.","multiple":false,"extensible":false,
  values: [
    {"code":"pre_exploitation","label":{"en":"Before exploitation","sw":"Kabla ya unyonyaji"},"definition":"Recruited or on the way; exploitation had not begun.","aliases":["intercepted"],"crosswalk":{"catalogue":[{"code":"case.stage=pre-exploitation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"exploitation","label":{"en":"During exploitation","sw":"Wakati wa unyonyaji"},"definition":"Exploitation was going on.","crosswalk":{"catalogue":[{"code":"case.stage=exploitation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"post_exploitation","label":{"en":"After exploitation","sw":"Baada ya unyonyaji"},"definition":"Exploitation had ended.","crosswalk":{"catalogue":[{"code":"case.stage=post-exploitation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{"catalogue":[{"code":"case.stage=unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
