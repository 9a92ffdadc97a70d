// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Body that made the finding, with labels, definitions, aliases and crosswalks. */
export const statusDeciderDetails: CodeListDetails = {
  "id":"status_decider","version":"0.1.0","title":{"en":"Body that made the finding","sw":"Chombo kilichotoa uamuzi"},"swahili":"draft","description":"The kind of body that decided whether a person is a victim.","multiple":false,"extensible":true,
  values: [
    {"code":"police","label":{"en":"Police","sw":"Polisi"},"definition":"Police.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=Police","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"prosecution_or_court","label":{"en":"Court or prosecution","sw":"Mahakama au mwendesha mashtaka"},"definition":"Court or prosecution.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=CourtOrProsecution","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"other_government","label":{"en":"Other government body","sw":"Chombo kingine cha serikali"},"definition":"Other government body.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=NonPoliceGovernmentalOrganization","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"cso","label":{"en":"Civil-society organisation","sw":"Shirika la kiraia"},"definition":"Civil-society organisation.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=NGO","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
    {"code":"igo","label":{"en":"International organisation","sw":"Shirika la kimataifa"},"definition":"International organisation.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=Other","match":"broader"}]},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Other.","crosswalk":{"htcds-2.0":[{"code":"vic_TraffickingStatusDecisionMakingOrg=Other","match":"exact"}]},"source":["UNMigration/HTCDS:HTCDS Field Standards 2.0.ods"]},
  ],
};
