// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Survey wave, with labels, definitions, aliases and crosswalks. */
export const surveyWaveDetails: CodeListDetails = {
  "id":"survey_wave","version":"0.1.0","title":{"en":"Survey wave","sw":"Awamu ya utafiti"},"swahili":"draft","description":"Which wave of a survey.","multiple":false,"extensible":false,
  values: [
    {"code":"baseline","label":{"en":"Baseline","sw":"Awali"},"definition":"Before the measure.","crosswalk":{"catalogue":[{"code":"survey.wave=baseline","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"endline","label":{"en":"Endline","sw":"Mwisho"},"definition":"After the measure.","crosswalk":{"catalogue":[{"code":"survey.wave=endline","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Any other wave.","aliases":["midline"],"crosswalk":{"catalogue":[{"code":"survey.wave=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
