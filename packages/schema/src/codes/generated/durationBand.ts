// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Duration of trafficking, with labels, definitions, aliases and crosswalks. */
export const durationBandDetails: CodeListDetails = {
  "id":"duration_band","version":"0.1.0","title":{"en":"Duration of trafficking","sw":"Muda wa kusafirishwa na kunyonywa"},"swahili":"draft","description":"CTDC bands.","multiple":false,"extensible":false,
  values: [
    {"code":"0-12_months","label":{"en":"0-12 months","sw":"Miezi 0-12"},"definition":"Reported duration.","crosswalk":{"ctdc.syn2024":[{"code":"traffickMonths=0--12 (0-1 yr)","match":"exact"}],"ctdc.syn2026":[{"code":"traffickMonths=0--12 (0-1 yr)","match":"exact"}]},"source":["CTDC data dictionary 28-11-2017 + codebook 2024"]},
    {"code":"13-24_months","label":{"en":"13-24 months","sw":"Miezi 13-24"},"definition":"Reported duration.","crosswalk":{"ctdc.syn2024":[{"code":"traffickMonths=13--24 (1-2 yrs)","match":"exact"}],"ctdc.syn2026":[{"code":"traffickMonths=13--24 (1-2 yrs)","match":"exact"}]},"source":["CTDC data dictionary 28-11-2017 + codebook 2024"]},
    {"code":"25+_months","label":{"en":"25+ months","sw":"Miezi 25 na zaidi"},"definition":"Reported duration.","crosswalk":{"ctdc.syn2024":[{"code":"traffickMonths=25+ (2+ yrs)","match":"exact"}],"ctdc.syn2026":[{"code":"traffickMonths=25+ (2+ yrs)","match":"exact"}]},"source":["CTDC data dictionary 28-11-2017 + codebook 2024"]},
  ],
};
