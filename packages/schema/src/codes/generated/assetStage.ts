// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Stage of an asset, with labels, definitions, aliases and crosswalks. */
export const assetStageDetails: CodeListDetails = {
  "id":"asset_stage","version":"0.1.0","title":{"en":"Stage of an asset","sw":"Hatua ya mali"},"swahili":"draft","description":"How far the taking of an asset has come.","multiple":false,"extensible":false,
  values: [
    {"code":"restrained","label":{"en":"Restrained","sw":"Imezuiliwa"},"definition":"Frozen by an order until a court decides.","aliases":["frozen"],"crosswalk":{"catalogue":[{"code":"asset.stage=restrained","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"forfeited","label":{"en":"Forfeited","sw":"Imetaifishwa"},"definition":"Taken for good by a final order.","aliases":["confiscated"],"crosswalk":{"catalogue":[{"code":"asset.stage=forfeited","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"paid_to_fund","label":{"en":"Paid to the fund","sw":"Imelipwa kwa hazina"},"definition":"Its value was paid to the fund for victims.","crosswalk":{"catalogue":[{"code":"asset.stage=paid-to-fund","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
