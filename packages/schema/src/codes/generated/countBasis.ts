// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Basis of an estimate, with labels, definitions, aliases and crosswalks. */
export const countBasisDetails: CodeListDetails = {
  "id":"count_basis","version":"0.1.0","title":{"en":"Basis of an estimate","sw":"Msingi wa makadirio"},"swahili":"draft","description":"What an estimated number rests on.","multiple":false,"extensible":true,
  values: [
    {"code":"case_records","label":{"en":"Case records","sw":"Rekodi za kesi"},"definition":"Derived from case files that do not cover everybody.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"key_informants","label":{"en":"Key informants","sw":"Watoa taarifa"},"definition":"The judgement of people who know the place.","aliases":["expert judgement"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"observation","label":{"en":"Observation","sw":"Uchunguzi"},"definition":"Counted or guessed by watching a place or a route.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"survey","label":{"en":"Survey","sw":"Utafiti"},"definition":"Projected from a sample.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"statistical_model","label":{"en":"Statistical model","sw":"Modeli ya takwimu"},"definition":"Derived by a model, such as several lists compared.","aliases":["multiple systems estimation"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"media_reports","label":{"en":"Media reports","sw":"Taarifa za vyombo vya habari"},"definition":"Taken from press or broadcast reports.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another basis; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not stated.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
