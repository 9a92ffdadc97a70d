// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Level of a place, with labels, definitions, aliases and crosswalks. */
export const placeLevelDetails: CodeListDetails = {
  "id":"place_level","version":"0.1.0","title":{"en":"Level of a place","sw":"Ngazi ya mahali"},"swahili":"draft","description":"How large the resolved unit is, from a region of the world down to a named site.","multiple":false,"extensible":true,
  values: [
    {"code":"region","label":{"en":"Region of the world","sw":"Kanda ya dunia"},"definition":"Several countries.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"country","label":{"en":"Country","sw":"Nchi"},"definition":"A state or territory.","aliases":["adm0"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"adm1","label":{"en":"First level (county, region, state)","sw":"Ngazi ya kwanza (kaunti, mkoa, jimbo)"},"definition":"Largest unit below the country; in Kenya the county.","aliases":["county","kaunti","admin1","region or state"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"adm2","label":{"en":"Second level (sub-county, district)","sw":"Ngazi ya pili (kaunti ndogo, wilaya)"},"definition":"Unit below the first level; in Kenya the sub-county or constituency.","aliases":["sub-county","district","wilaya","admin2"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"adm3","label":{"en":"Third level (ward)","sw":"Ngazi ya tatu (wadi)"},"definition":"Unit below the second level; in Kenya the ward.","aliases":["ward","wadi","admin3"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"town","label":{"en":"City or town","sw":"Jiji au mji"},"definition":"A city or town.","aliases":["city","mji"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"estate","label":{"en":"Estate or neighbourhood","sw":"Mtaa"},"definition":"A part of a town.","aliases":["neighbourhood"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"camp","label":{"en":"Camp or settlement","sw":"Kambi au makazi ya wakimbizi"},"definition":"A camp or settlement of displaced people.","aliases":["refugee camp","kambi"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"border_post","label":{"en":"Border post","sw":"Kituo cha mpakani"},"definition":"An official post at a land border.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"landing_site","label":{"en":"Landing site","sw":"Bandari ndogo"},"definition":"A place where boats land.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"airport","label":{"en":"Airport","sw":"Uwanja wa ndege"},"definition":"An airport or airstrip.","aliases":["airstrip"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"seaport","label":{"en":"Seaport","sw":"Bandari"},"definition":"A harbour for ships.","aliases":["port"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"locality","label":{"en":"Locality","sw":"Eneo"},"definition":"A named place below the town, such as a village, known only by the unit it lies in.","aliases":["village","kijiji"],"crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
