// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** System of place codes, with labels, definitions, aliases and crosswalks. */
export const placeCodeSchemeDetails: CodeListDetails = {
  "id":"place_code_scheme","version":"0.1.0","title":{"en":"System of place codes","sw":"Mfumo wa misimbo ya mahali"},"swahili":"draft","description":"Which system a place code belongs to.","multiple":false,"extensible":true,
  values: [
    {"code":"pcode","label":{"en":"OCHA p-code","sw":"Msimbo wa OCHA"},"definition":"Place code of the common operational data sets of OCHA.","aliases":["p-code","cod"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"iso3166_1","label":{"en":"ISO 3166-1","sw":"ISO 3166-1"},"definition":"Two-letter country code.","aliases":["iso3166-1"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"iso3166_2","label":{"en":"ISO 3166-2","sw":"ISO 3166-2"},"definition":"Code of a country subdivision.","aliases":["iso3166-2"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"county","label":{"en":"County number","sw":"Nambari ya kaunti"},"definition":"The county numbers 1 to 47 of Kenya's Constitution, first schedule.","aliases":["county code"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"iebc","label":{"en":"IEBC code","sw":"Msimbo wa IEBC"},"definition":"Constituency and ward codes of Kenya's electoral commission.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"knbs","label":{"en":"KNBS code","sw":"Msimbo wa KNBS"},"definition":"Codes of the Kenyan statistics office.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"geonames","label":{"en":"GeoNames","sw":"GeoNames"},"definition":"Number of a place in GeoNames.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"wikidata","label":{"en":"Wikidata","sw":"Wikidata"},"definition":"Item id in Wikidata.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"osm","label":{"en":"OpenStreetMap","sw":"OpenStreetMap"},"definition":"Element of OpenStreetMap, such as `node/123`.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unlocode","label":{"en":"UN/LOCODE","sw":"UN/LOCODE"},"definition":"Code for trade and transport locations.","aliases":["locode"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"iata","label":{"en":"IATA code","sw":"Msimbo wa IATA"},"definition":"Three-letter airport code.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"icao","label":{"en":"ICAO code","sw":"Msimbo wa ICAO"},"definition":"Four-letter airport code.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"m49","label":{"en":"UN M49","sw":"UN M49"},"definition":"Area number of the UN statistics division.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"local","label":{"en":"Local code","sw":"Msimbo wa ndani"},"definition":"A code of one organisation or profile.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
