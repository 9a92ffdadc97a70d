// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Kind of place where a border was crossed, with labels, definitions, aliases and crosswalks. */
export const borderCrossingPlaceDetails: CodeListDetails = {
  "id":"border_crossing_place","version":"0.1.0","title":{"en":"Kind of place where a border was crossed","sw":"Mahali mpaka ulipovukwa"},"swahili":"draft","description":"One per crossing.","multiple":false,"extensible":true,
  values: [
    {"code":"official_land_post","label":{"en":"Official land border post","sw":"Kituo rasmi cha mpakani cha nchi kavu"},"definition":"Gazetted crossing with controls.","aliases":["one stop border post","osbp","official border post"],"crosswalk":{"cpims":[{"code":"qfD111_rdo=AYES","match":"broader","note":"\"official point of entry\", kind not stated"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"unofficial_land_point","label":{"en":"Unofficial land crossing","sw":"Njia isiyo rasmi ya nchi kavu (njia ya panya)"},"definition":"Footpath, bush track or other place without controls (in Kenya: panya route).","aliases":["panya route","panya routes","njia ya panya","njia za panya","porous border","unofficial crossing"],"crosswalk":{"cpims":[{"code":"qfD111_rdo=ANNO","match":"broader"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"airport","label":{"en":"Airport","sw":"Uwanja wa ndege"},"definition":"International airport.","crosswalk":{"cpims":[{"code":"qfD111_rdo=AYES","match":"broader","note":"\"official point of entry\", kind not stated"}]},"source":["LoveJustice/tinyhands-client@3e9ee6f:src/app/cif/africaRegion"]},
    {"code":"seaport","label":{"en":"Seaport","sw":"Bandari"},"definition":"Official harbour.","crosswalk":{"cpims":[{"code":"qfD111_rdo=AYES","match":"broader","note":"\"official point of entry\", kind not stated"}]},"source":["own work of the Njia project"]},
    {"code":"lake_or_river_landing","label":{"en":"Lake or river landing","sw":"Ufuo wa ziwa au mto"},"definition":"Landing site on inland water, official or not.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unofficial_coast_landing","label":{"en":"Unofficial coastal landing","sw":"Ufuo wa bahari usio rasmi"},"definition":"Beach or inlet without controls.","crosswalk":{"cpims":[{"code":"qfD111_rdo=ANNO","match":"broader"}]},"source":["own work of the Njia project"]},
    {"code":"not_crossed","label":{"en":"No border crossed","sw":"Hakuvuka mpaka"},"definition":"Movement within one country.","aliases":["no border","internal"],"crosswalk":{"ke-ctip-2010":[{"code":"s3 (internal or cross-border)","match":"close"}],"cpims":[{"code":"qfD110_rdo=ANNO","match":"exact"}]},"source":["Kenya Counter-Trafficking in Persons Act (No. 8 of 2010, Cap. 61) s.2-4"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
