// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Offence, with labels, definitions, aliases and crosswalks. */
export const offenceDetails: CodeListDetails = {
  "id":"offence","version":"0.1.0","title":{"en":"Offence","sw":"Kosa"},"swahili":"draft","description":"Kind of offence, independent of the country; the section of the law stands beside it.","multiple":false,"extensible":true,
  values: [
    {"code":"trafficking_in_persons","label":{"en":"Trafficking in persons","sw":"Usafirishaji haramu wa binadamu"},"definition":"Act, means where needed, and purpose of exploitation.","aliases":["tip"],"crosswalk":{"ke-ctip-2010":[{"code":"s3","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"child_trafficking","label":{"en":"Trafficking in children","sw":"Usafirishaji haramu wa watoto"},"definition":"Trafficking of a person under 18.","crosswalk":{"ke-ctip-2010":[{"code":"s3","match":"broader"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"child_placement","label":{"en":"Adoption or fostering for trafficking","sw":"Kuasili mtoto kwa usafirishaji haramu"},"definition":"An offer of adoption, fostering or guardianship made for trafficking.","crosswalk":{"ke-ctip-2010":[{"code":"s4","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"promotion","label":{"en":"Promotion of trafficking","sw":"Kukuza usafirishaji haramu"},"definition":"Lending premises, advertising or other promotion of trafficking.","crosswalk":{"ke-ctip-2010":[{"code":"s5","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"document_fraud","label":{"en":"Travel documents by fraud","sw":"Hati za kusafiria kwa ulaghai"},"definition":"Getting travel documents by fraud for trafficking.","crosswalk":{"ke-ctip-2010":[{"code":"s6","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"facilitating_entry_or_exit","label":{"en":"Facilitating entry or exit","sw":"Kuwezesha kuingia au kutoka nchini"},"definition":"Helping somebody into or out of a country for trafficking.","crosswalk":{"ke-ctip-2010":[{"code":"s7","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"document_interference","label":{"en":"Interfering with documents","sw":"Kuingilia hati"},"definition":"Taking, hiding or destroying papers of a victim.","crosswalk":{"ke-ctip-2010":[{"code":"s8","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"life_threatening","label":{"en":"Life-threatening circumstances","sw":"Mazingira yanayohatarisha maisha"},"definition":"Trafficking that led to death, serious injury or danger of life.","aliases":["aggravated trafficking"],"crosswalk":{"ke-ctip-2010":[{"code":"s9","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"organised_crime","label":{"en":"Trafficking by organised crime","sw":"Usafirishaji haramu wa kundi la uhalifu"},"definition":"Trafficking as part of an organised group.","crosswalk":{"ke-ctip-2010":[{"code":"s10","match":"exact"}]},"source":["https://new.kenyalaw.org/akn/ke/act/2010/8"]},
    {"code":"smuggling","label":{"en":"Smuggling of migrants","sw":"Magendo ya wahamiaji"},"definition":"Helping somebody cross a border unlawfully for gain; not trafficking.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"child_labour","label":{"en":"Child labour offence","sw":"Kosa la ajira ya watoto"},"definition":"Employing a child against the law.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"forced_labour","label":{"en":"Forced labour offence","sw":"Kosa la kazi ya kulazimishwa"},"definition":"Forced labour charged under another law than the trafficking law.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"sexual_exploitation","label":{"en":"Sexual exploitation offence","sw":"Kosa la unyonyaji wa kingono"},"definition":"Sexual exploitation charged under another law than the trafficking law.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"illegal_recruitment","label":{"en":"Illegal recruitment","sw":"Usajili haramu wa wafanyakazi"},"definition":"Recruiting for work without a licence or by fraud.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another offence; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
