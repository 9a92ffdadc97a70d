// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Source of the information, with labels, definitions, aliases and crosswalks. */
export const informationSourceDetails: CodeListDetails = {
  "id":"information_source","version":"0.1.0","title":{"en":"Source of the information","sw":"Chanzo cha taarifa"},"swahili":"draft","description":"Where a record or a single claim came from.","multiple":true,"extensible":true,
  values: [
    {"code":"survivor","label":{"en":"The survivor","sw":"Manusura"},"definition":"Told by the person.","aliases":["victim","mwathiriwa"],"crosswalk":{"cpims":[{"code":"ctip_referral_type=TFDRS","match":"close"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"family_or_community","label":{"en":"Family or community","sw":"Familia au jamii"},"definition":"Told by relatives or neighbours.","aliases":["family","community","relative"],"crosswalk":{"cpims":[{"code":"ctip_referral_type=TFDRF","match":"close"}]},"source":["own work of the Njia project"]},
    {"code":"case_management","label":{"en":"Case file of a service provider","sw":"Faili ya kesi ya mtoa huduma"},"definition":"From case-management records.","aliases":["case file"],"crosswalk":{"ctdc.kanon":[{"code":"Datasource=Case Management","match":"exact"}]},"source":["CTDC data dictionary 28-11-2017"]},
    {"code":"hotline","label":{"en":"Hotline or helpline","sw":"Simu ya msaada"},"definition":"Reported by call, text or web.","aliases":["helpline","call"],"crosswalk":{"ctdc.kanon":[{"code":"Datasource=Hotline","match":"exact"}],"cpims":[{"code":"ctip_referral_type=TFDRH","match":"close"},{"code":"qfD190G_rdo=AYES","match":"close"}]},"source":["CTDC data dictionary 28-11-2017"]},
    {"code":"transit_monitoring","label":{"en":"Transit or border monitoring","sw":"Ufuatiliaji njiani au mpakani"},"definition":"Interview or interception on the way.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"informant","label":{"en":"Local informant or contact","sw":"Mtoa taarifa wa eneo hilo"},"definition":"Tip from a driver, hotel owner and so on.","crosswalk":{},"source":["LoveJustice/tinyhands@716f422 form_data_IRF whoNoticed"]},
    {"code":"referral","label":{"en":"Referral from another organisation","sw":"Rufaa kutoka shirika lingine"},"definition":"Passed on by others.","crosswalk":{},"source":["LoveJustice/tinyhands@716f422 form_data_IRF whoNoticed"]},
    {"code":"police","label":{"en":"Police or investigation","sw":"Polisi au uchunguzi"},"definition":"Law-enforcement record or operation.","aliases":["polisi"],"crosswalk":{"cpims":[{"code":"qfD190A_rdo=AYES","match":"close"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"suspect","label":{"en":"Suspect or perpetrator","sw":"Mshukiwa au mhalifu"},"definition":"Told by a suspect.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"court_record","label":{"en":"Court record","sw":"Rekodi ya mahakama"},"definition":"Judgment or case file.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"media","label":{"en":"Media or open source","sw":"Vyombo vya habari au vyanzo vya wazi"},"definition":"News, social media, web.","aliases":["news","newspaper"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"survey","label":{"en":"Survey","sw":"Utafiti wa maswali"},"definition":"Structured interview of a sample.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
