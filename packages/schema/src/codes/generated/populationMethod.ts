// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** How a population was counted, with labels, definitions, aliases and crosswalks. */
export const populationMethodDetails: CodeListDetails = {
  "id":"population_method","version":"0.1.0","title":{"en":"How a population was counted","sw":"Jinsi idadi ilivyohesabiwa"},"swahili":"draft","description":"Where a denominator comes from.","multiple":false,"extensible":false,
  values: [
    {"code":"census","label":{"en":"Census","sw":"Sensa"},"definition":"A full count.","crosswalk":{"catalogue":[{"code":"population.method=census","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"projection","label":{"en":"Projection","sw":"Makisio"},"definition":"Carried forward from a census.","crosswalk":{"catalogue":[{"code":"population.method=projection","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"estimate","label":{"en":"Estimate","sw":"Makadirio"},"definition":"Estimated in another way.","crosswalk":{"catalogue":[{"code":"population.method=estimate","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"administrative","label":{"en":"Administrative count","sw":"Hesabu ya kiutawala"},"definition":"Counted from registers or published tables.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
