// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Sensitivity of a data set, with labels, definitions, aliases and crosswalks. */
export const dataSensitivityDetails: CodeListDetails = {
  "id":"data_sensitivity","version":"0.1.0","title":{"en":"Sensitivity of a data set","sw":"Unyeti wa seti ya data"},"swahili":"draft","description":"How closely the records of a data set still point to persons.","multiple":false,"extensible":false,
  values: [
    {"code":"identified","label":{"en":"Identified","sw":"Inayotambulisha"},"definition":"May hold names or other direct identifiers; never leaves the organisation.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"pseudonymised","label":{"en":"Pseudonymised","sw":"Yenye majina bandia"},"definition":"Keys in place of names; persons can still be found by what the records say.","aliases":["pseudonymized"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"anonymised","label":{"en":"Anonymised","sw":"Isiyotambulisha"},"definition":"Passed the release proof: no person is expected to be found.","aliases":["anonymized"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"aggregate","label":{"en":"Aggregate","sw":"Jumla tu"},"definition":"Only counts and tables.","aliases":["aggregated"],"crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
