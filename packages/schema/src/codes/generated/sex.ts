// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Sex, with labels, definitions, aliases and crosswalks. */
export const sexDetails: CodeListDetails = {
  "id":"sex","version":"0.1.0","title":{"en":"Sex","sw":"Jinsi"},"swahili":"draft","description":"Sex as a register or form records it; gender has a list of its own.","multiple":false,"extensible":false,
  values: [
    {"code":"female","label":{"en":"Female","sw":"Mwanamke"},"definition":"Recorded as female.","aliases":["f","woman","girl","kike"],"crosswalk":{"catalogue":[{"code":"victim.sex=female","match":"exact"}],"unodc-glotip":[{"code":"Sex=Female","match":"exact"}],"cpims":[{"code":"sex_id=SFEM","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data","DCS-Kenya/cpims-dcs-3.0@d6e8c84"]},
    {"code":"male","label":{"en":"Male","sw":"Mwanaume"},"definition":"Recorded as male.","aliases":["m","man","boy","kiume"],"crosswalk":{"catalogue":[{"code":"victim.sex=male","match":"exact"}],"unodc-glotip":[{"code":"Sex=Male","match":"exact"}],"cpims":[{"code":"sex_id=SMAL","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data","DCS-Kenya/cpims-dcs-3.0@d6e8c84"]},
    {"code":"intersex","label":{"en":"Intersex","sw":"Jinsi mbili"},"definition":"Recorded as intersex.","aliases":["i"],"crosswalk":{"catalogue":[{"code":"victim.sex=intersex","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Recorded as another category.","crosswalk":{"catalogue":[{"code":"victim.sex=other","match":"exact"}],"unodc-glotip":[{"code":"Sex=Other","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Asked or looked for, not known.","crosswalk":{"catalogue":[{"code":"victim.sex=unknown","match":"exact"}],"unodc-glotip":[{"code":"Sex=Unknown","match":"exact"}]},"source":["indicator catalogue of the Njia project","UNODC GLOTIP open data"]},
  ],
};
