// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of cooperation, with labels, definitions, aliases and crosswalks. */
export const cooperationTypeDetails: CodeListDetails = {
  "id":"cooperation_type","version":"0.1.0","title":{"en":"Kind of cooperation","sw":"Aina ya ushirikiano"},"swahili":"draft","description":"Kind of cooperation across a border in a case.","multiple":false,"extensible":true,
  values: [
    {"code":"joint_investigation","label":{"en":"Joint investigation","sw":"Upelelezi wa pamoja"},"definition":"Investigators of two or more states work as one team.","crosswalk":{"catalogue":[{"code":"cooperation.type=joint-investigation","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"mutual_legal_assistance","label":{"en":"Mutual legal assistance","sw":"Usaidizi wa kisheria kati ya nchi"},"definition":"Evidence or acts that one state asks of another.","aliases":["mla"],"crosswalk":{"catalogue":[{"code":"cooperation.type=mutual-legal-assistance","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"extradition","label":{"en":"Extradition","sw":"Kurejesha mshukiwa"},"definition":"Handing over of a person for trial or sentence.","crosswalk":{"catalogue":[{"code":"cooperation.type=extradition","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another kind; describe it.","crosswalk":{"catalogue":[{"code":"cooperation.type=other","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
