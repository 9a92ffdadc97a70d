// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Whom a shelter accepts, with labels, definitions, aliases and crosswalks. */
export const shelterGuestDetails: CodeListDetails = {
  "id":"shelter_guest","version":"0.1.0","title":{"en":"Whom a shelter accepts","sw":"Makao yanapokea nani"},"swahili":"draft","description":"Groups that a shelter takes in.","multiple":true,"extensible":false,
  values: [
    {"code":"men","label":{"en":"Men","sw":"Wanaume"},"definition":"Adult men.","crosswalk":{"catalogue":[{"code":"shelter.acceptsMen=yes","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"women","label":{"en":"Women","sw":"Wanawake"},"definition":"Adult women.","crosswalk":{"catalogue":[{"code":"shelter.acceptsWomen=yes","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
    {"code":"children","label":{"en":"Children","sw":"Watoto"},"definition":"Persons under 18.","crosswalk":{"catalogue":[{"code":"shelter.acceptsChildren=yes","match":"exact"}]},"source":["indicator catalogue of the Njia project"]},
  ],
};
