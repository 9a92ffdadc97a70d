// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Basis of a journey record, with labels, definitions, aliases and crosswalks. */
export const journeyBasisDetails: CodeListDetails = {
  "id":"journey_basis","version":"0.1.0","title":{"en":"Basis of a journey record","sw":"Msingi wa rekodi ya safari"},"swahili":"draft","description":"What one journey record stands for.","multiple":false,"extensible":false,
  values: [
    {"code":"person","label":{"en":"Journey of one person","sw":"Safari ya mtu mmoja"},"definition":"What one person went through.","aliases":["individual","case"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"route","label":{"en":"Reported route","sw":"Njia iliyoripotiwa"},"definition":"A route reported for several persons, with a count that may be an estimate.","aliases":["route submission"],"crosswalk":{"fc-vjt":[{"code":"route submission","match":"exact"}]},"source":["https://respect.international/human-trafficking-and-risky-migration-routes-data-collection-a-case-study-from-kenya-2"]},
  ],
};
