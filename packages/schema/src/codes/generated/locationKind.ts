// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of place, with labels, definitions, aliases and crosswalks. */
export const locationKindDetails: CodeListDetails = {
  "id":"location_kind","version":"0.1.0","title":{"en":"Kind of place","sw":"Aina ya mahali"},"swahili":"draft","description":"Physical nature of a stop.","multiple":false,"extensible":true,
  values: [
    {"code":"private_house","label":{"en":"Private house","sw":"Nyumba ya mtu binafsi"},"definition":"Private house.","aliases":["house","home","nyumba"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"hotel_or_lodging","label":{"en":"Hotel or lodging","sw":"Hoteli au nyumba ya wageni"},"definition":"Hotel or lodging.","aliases":["hotel","lodge","guest house","gesti"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"bus_station","label":{"en":"Bus station or stage","sw":"Stendi ya basi au steji"},"definition":"Bus station or stage.","aliases":["bus park","bus stage","stage","matatu stage","stendi","kituo cha basi"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"train_station","label":{"en":"Train station","sw":"Kituo cha treni"},"definition":"Train station.","aliases":["railway station","sgr station"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"airport","label":{"en":"Airport","sw":"Uwanja wa ndege"},"definition":"Airport.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"border_post","label":{"en":"Border post","sw":"Kituo cha mpakani"},"definition":"Border post.","aliases":["border","mpaka"],"crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"port_or_landing_site","label":{"en":"Port or landing site","sw":"Bandari au ufuo wa kutia nanga"},"definition":"Port or landing site.","aliases":["port","beach","landing site","bandari"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"workplace","label":{"en":"Workplace","sw":"Mahali pa kazi"},"definition":"Workplace.","aliases":["factory","farm","office"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"camp_or_settlement","label":{"en":"Refugee camp or settlement","sw":"Kambi au makazi ya wakimbizi"},"definition":"Refugee camp or settlement.","aliases":["refugee camp","camp","kambi"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"town_or_city","label":{"en":"Town or city, no finer place","sw":"Mji, bila mahali mahususi"},"definition":"Town or city, no finer place.","aliases":["town","city","mji"],"crosswalk":{"fc-vjt":[{"code":"city level","match":"exact"}]},"source":["respect.international: Kenya route data collection 2019/2020"]},
    {"code":"county_or_region","label":{"en":"County or region only","sw":"Kaunti au eneo pekee"},"definition":"County or region only.","aliases":["county","region","kaunti"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"country_only","label":{"en":"Country only","sw":"Nchi pekee"},"definition":"Country only.","aliases":["country"],"crosswalk":{"fc-vjt":[{"code":"country level","match":"exact"}]},"source":["respect.international: Kenya route data collection 2019/2020"]},
    {"code":"online","label":{"en":"Online","sw":"Mtandaoni"},"definition":"Online.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Mahali pengine"},"definition":"Other.","crosswalk":{},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Hapajulikani"},"definition":"Unknown.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
