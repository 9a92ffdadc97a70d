// Written by `pnpm generate`: do not edit.
import type { CodeListDetails } from '../codeListDetails.js';

/** Target group, with labels, definitions, aliases and crosswalks. */
export const targetGroupDetails: CodeListDetails = {
  "id":"target_group","version":"0.1.0","title":{"en":"Target group","sw":"Kundi lengwa"},"swahili":"draft","description":"Whom an activity or survey was for.","multiple":false,"extensible":true,
  values: [
    {"code":"general_public","label":{"en":"General public","sw":"Umma kwa jumla"},"definition":"Everybody.","aliases":["public","umma"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"children","label":{"en":"Children","sw":"Watoto"},"definition":"Persons under 18.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"youth","label":{"en":"Young people","sw":"Vijana"},"definition":"About 15 to 35 years.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"students","label":{"en":"Pupils and students","sw":"Wanafunzi"},"definition":"People in school or college.","aliases":["schools"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"women","label":{"en":"Women","sw":"Wanawake"},"definition":"Women and girls.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"men","label":{"en":"Men","sw":"Wanaume"},"definition":"Men and boys.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"parents","label":{"en":"Parents and carers","sw":"Wazazi na walezi"},"definition":"Those who bring children up.","aliases":["wazazi"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"job_seekers","label":{"en":"Job seekers","sw":"Watafuta kazi"},"definition":"People who look for work, at home or abroad.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"migrant_workers","label":{"en":"Migrant workers","sw":"Wafanyakazi wahamiaji"},"definition":"People who work or will work away from home.","aliases":["departing migrant workers"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"refugees_migrants","label":{"en":"Refugees and migrants","sw":"Wakimbizi na wahamiaji"},"definition":"People on the move.","aliases":["refugees"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"survivors","label":{"en":"Survivors","sw":"Manusura"},"definition":"People who lived through trafficking.","aliases":["victims"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"border_communities","label":{"en":"Border communities","sw":"Jamii za mipakani"},"definition":"People who live at a border or on a route.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"transport_workers","label":{"en":"Transport workers","sw":"Wafanyakazi wa usafiri"},"definition":"Drivers, crews, station and airport staff.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"employers","label":{"en":"Employers and recruiters","sw":"Waajiri na wasajili"},"definition":"Those who hire or place workers.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"community_leaders","label":{"en":"Community leaders","sw":"Viongozi wa jamii"},"definition":"Chiefs, elders, religious leaders.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"officials","label":{"en":"Officials","sw":"Maafisa wa umma"},"definition":"Police, border, labour, court and county staff.","aliases":["law enforcement"],"crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"service_providers","label":{"en":"Service providers","sw":"Watoa huduma"},"definition":"Staff of shelters, clinics, hotlines, CSOs.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"media","label":{"en":"Media","sw":"Vyombo vya habari"},"definition":"Journalists and broadcasters.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"other","label":{"en":"Other","sw":"Nyingine"},"definition":"Another group; describe it.","crosswalk":{},"source":["own work of the Njia project"]},
    {"code":"unknown","label":{"en":"Unknown","sw":"Haijulikani"},"definition":"Not known.","crosswalk":{},"source":["own work of the Njia project"]},
  ],
};
