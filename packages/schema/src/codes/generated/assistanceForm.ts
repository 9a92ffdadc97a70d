// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Form of assistance, with labels, definitions, aliases and crosswalks. */
export const assistanceFormDetails: CodeListDetails = {
  "id":"assistance_form","version":"0.1.0","title":{"en":"Form of assistance","sw":"Aina ya msaada"},"swahili":"draft","description":"The nine forms of assistance of the Kenyan National Assistance Trust Fund for Victims of Trafficking in Persons.","multiple":false,"extensible":false,
  values: [
    {"code":"return","label":{"en":"Return","sw":"Kurejeshwa"},"definition":"Help to return to or from Kenya.","aliases":["repatriation","kurudishwa nyumbani"],"crosswalk":{"catalogue":[{"code":"assistanceForm=return","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"resettlement","label":{"en":"Resettlement","sw":"Kupewa makazi mapya"},"definition":"Help to settle in a new place.","aliases":["relocation"],"crosswalk":{"catalogue":[{"code":"assistanceForm=resettlement","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"reintegration","label":{"en":"Reintegration","sw":"Kuunganishwa tena na jamii"},"definition":"Help to live in the community again.","aliases":["re-integration"],"crosswalk":{"catalogue":[{"code":"assistanceForm=reintegration","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"shelter_basic_needs","label":{"en":"Shelter and basic needs","sw":"Makao na mahitaji ya msingi"},"definition":"A suitable shelter, food, clothing and other basic needs.","aliases":["shelter","makao","basic needs"],"crosswalk":{"catalogue":[{"code":"assistanceForm=shelter-basic-needs","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"psychosocial","label":{"en":"Psychosocial support","sw":"Usaidizi wa kisaikolojia"},"definition":"Counselling and other support of mind and social ties.","aliases":["counselling","ushauri nasaha"],"crosswalk":{"catalogue":[{"code":"assistanceForm=psychosocial","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"medical","label":{"en":"Medical assistance","sw":"Msaada wa matibabu"},"definition":"Suitable medical care.","aliases":["medical care","matibabu"],"crosswalk":{"catalogue":[{"code":"assistanceForm=medical","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"legal","label":{"en":"Legal assistance or information","sw":"Msaada au taarifa za kisheria"},"definition":"Legal help, or information about court and administrative proceedings.","aliases":["legal aid","msaada wa kisheria"],"crosswalk":{"catalogue":[{"code":"assistanceForm=legal","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"other_necessary","label":{"en":"Other necessary assistance","sw":"Msaada mwingine wa lazima"},"definition":"Any other help the person needs.","aliases":["other"],"crosswalk":{"catalogue":[{"code":"assistanceForm=other-necessary","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
    {"code":"damages_balance","label":{"en":"Balance of damages","sw":"Salio la fidia"},"definition":"Payment of what is still owed of damages that a court awarded.","crosswalk":{"catalogue":[{"code":"assistanceForm=damages-balance","match":"exact"}]},"source":["https://www.socialprotection.go.ke/trust-funds"]},
  ],
};
