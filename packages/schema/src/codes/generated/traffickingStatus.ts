// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Status of the trafficking finding, with labels, definitions, aliases and crosswalks. */
export const traffickingStatusDetails: CodeListDetails = {
  "id":"trafficking_status","version":"0.1.0","title":{"en":"Status of the trafficking finding","sw":"Hali ya uamuzi kuhusu usafirishaji haramu"},"swahili":"draft","description":"Who decided is status_decider.","multiple":false,"extensible":false,
  values: [
    {"code":"possible","label":{"en":"Possible victim","sw":"Huenda ni mwathiriwa"},"definition":"Indicators present, not verified.","aliases":["suspected","presumed","potential victim","vot suspected"],"crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatus=PossibleVictimOfTrafficking","match":"exact"}],"cpims":[{"code":"case_category_id=CSTC","match":"close"},{"code":"is_trafficking=AYES","match":"close"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"confirmed","label":{"en":"Confirmed victim","sw":"Mwathiriwa aliyethibitishwa"},"definition":"Determined by a competent body or by the recording organisation under its rule.","aliases":["identified victim","verified victim","vot"],"crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatus=ActualVictimOfTrafficking","match":"exact"}],"cpims":[{"code":"qfD200_rdo=AYES","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"at_risk","label":{"en":"At risk","sw":"Yuko hatarini"},"definition":"No indicator of exploitation yet; high risk.","aliases":["vulnerable"],"crosswalk":{},"source":["LoveJustice/tinyhands@716f422 form_data_IRF"]},
    {"code":"not_victim","label":{"en":"Not a victim","sw":"Si mwathiriwa"},"definition":"Determined not to be a victim.","aliases":["no trafficking","not trafficking"],"crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatus=NotAVictimOfTrafficking","match":"exact"}],"cpims":[{"code":"qfD200_rdo=ANNO","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not assessed.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
