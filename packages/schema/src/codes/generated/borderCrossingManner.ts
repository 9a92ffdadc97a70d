// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** How a border was crossed, with labels, definitions, aliases and crosswalks. */
export const borderCrossingMannerDetails: CodeListDetails = {
  "id":"border_crossing_manner","version":"0.1.0","title":{"en":"How a border was crossed","sw":"Jinsi mpaka ulivyovukwa"},"swahili":"draft","description":"All that apply.","multiple":true,"extensible":true,
  values: [
    {"code":"documents_unspecified","label":{"en":"Documents used, own or forged not known","sw":"Hati zilitumika, uhalali haujulikani"},"definition":"Papers were used; the source does not tell whether they were genuine.","crosswalk":{"cpims":[{"code":"ctip_docs_type=TFDDO","match":"exact","note":"TFDDO is given to both \"Own\" and \"Forged\": not decidable"}]},"source":["Kenya CPIMS CTiP module (DCS-Kenya/cpims-dcs-3.0@d6e8c84)"]},
    {"code":"genuine_documents","label":{"en":"Own genuine documents","sw":"Hati zake halali"},"definition":"Checked with own valid papers.","crosswalk":{"cpims":[{"code":"ctip_docs_type=TFDDO","match":"broader","note":"TFDDO is given to both \"Own\" and \"Forged\": not decidable"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"false_documents","label":{"en":"False or altered documents","sw":"Hati bandia au zilizobadilishwa"},"definition":"Forged, falsified or misdescribed papers.","crosswalk":{"ke-ctip-2010":[{"code":"s6 travel documents by fraud","match":"close"}],"cpims":[{"code":"ctip_docs_type=TFDDO","match":"broader","note":"TFDDO is given to both \"Own\" and \"Forged\": not decidable"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion","LoveJustice/tinyhands-client@3e9ee6f:src/app/irf/kenya/kenya.component.js","standardmedia.co.ke 2001386537"]},
    {"code":"another_persons_documents","label":{"en":"Another person's documents","sw":"Hati za mtu mwingine"},"definition":"Papers of someone else.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"no_documents","label":{"en":"No documents","sw":"Bila hati"},"definition":"Crossed without papers.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"visa_misuse","label":{"en":"Misuse of a visa","sw":"Matumizi mabaya ya viza"},"definition":"Visa for a purpose other than the real one.","crosswalk":{},"source":["LoveJustice/tinyhands@716f422 form_data_IRF"]},
    {"code":"at_night","label":{"en":"At night","sw":"Usiku"},"definition":"Crossed in the dark.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"concealed","label":{"en":"Concealed","sw":"Kwa kufichwa"},"definition":"Hidden in a vehicle, container or vessel.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"official_complicity","label":{"en":"With help of an official","sw":"Kwa msaada wa afisa"},"definition":"Bribe or favour.","crosswalk":{},"source":["standardmedia.co.ke 2001386537 quoting the STTK/FC 2020 report"]},
    {"code":"escorted","label":{"en":"Escorted by a facilitator","sw":"Kwa kuongozwa na mpangaji wa safari"},"definition":"Led across by someone.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/irf/kenya/kenya.component.js"]},
    {"code":"turned_back","label":{"en":"Stopped or turned back","sw":"Alizuiwa au kurudishwa"},"definition":"Attempt did not succeed.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
