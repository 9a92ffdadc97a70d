// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Payer of an award, with labels, definitions, aliases and crosswalks. */
export const awardPayerDetails: CodeListDetails = {
  "id":"award_payer","version":"0.1.0","title":{"en":"Payer of an award","sw":"Mlipaji wa fidia"},"swahili":"draft","description":"Who pays compensation or damages.","multiple":false,"extensible":true,
  values: [
    {"code":"offender","label":{"en":"Offender","sw":"Mkosaji"},"definition":"The convicted person.","aliases":["convict"],"crosswalk":{"catalogue":[{"code":"award.payer=offender","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"state_fund","label":{"en":"State fund","sw":"Hazina ya serikali"},"definition":"A public fund for victims.","aliases":["trust fund"],"crosswalk":{"catalogue":[{"code":"award.payer=state-fund","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Mwingine"},"definition":"Another payer; describe it.","crosswalk":{"catalogue":[{"code":"award.payer=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
