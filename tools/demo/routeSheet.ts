import type { WorkbookContent } from '@njia/exchange';

/**
 * A sheet as a member types it by hand: two title rows, transit points in one cell, mixed spellings,
 * dates in several forms, a total at the end, a hidden sheet with the contact list.
 */
export const routeSheet: WorkbookContent = {
  sheets: [
    {
      name: 'Q1 returns',
      rows: [
        ['Member returns, first quarter 2026 (test data)'],
        ['Prepared for the network'],
        [],
        ['Journey ref', 'Origin town', 'Origin country', 'Transit points', 'Intended destination', 'Place of exploitation', 'Destination country', 'Mode of transport', 'Recruitment method', 'Industry', 'Type of exploitation', 'No. of cases', 'Date', 'Notes'],
        ['R-1', 'Kakuma', 'Kenya', 'Nairobi; Malaba', 'Dubai', 'Dubai', 'UAE', 'Matatu, Aircraft', 'Recruitment agency', 'Domestic work', 'Domestic servitude', 3, '05/01/2026', ''],
        ['R-2', ' busia ', 'KENYA', 'Kampala', 'Doha', 'Kampala', 'Uganda', 'Boda boda', 'Friend', 'Bars', 'Sexual exploitation', 'two', '17/01/2026', 'Promised a hotel job'],
        ['R-3', 'Qwale', 'Kenya', '', 'Mombasa', 'Mombasa', 'Kenya', 'matatuu', 'Family', 'Domestic work', 'Child labour', 'about 5', '2026-02', ''],
        ['R-4', 'Mandera', 'Kenya', 'Garissa / Nairobi', 'Riyadh', 'Riyadh', 'Saudia', 'Lori, ndege', 'Wakala wa ajira', 'Domestic work', 'Domestic servitude', '<5', '22/02/2026', 'write to helper@example.org'],
        ['R-4', 'Moyale', 'Ethiopia', 'Isiolo', 'Nairobi', 'Nairobi', 'Kenya', 'lorry', 'Broker', 'Construction', 'Forced labour', 4, 46082, ''],
        ['R-6', 'Nairobi', 'Kenya', 'haijulikani', 'Bangkok', 'Myawaddy', 'Myanmar', 'Aircraft', 'Social media', 'Online scams', 'Forced online scamming', '2-4', '30/02/2026', ''],
        ['TOTAL', '', '', '', '', '', '', '', '', '', '', 21, '', ''],
      ],
    },
    {
      name: 'Contacts',
      visibility: 'hidden',
      rows: [['Contact', 'Phone'], ['Member A', '0700 000 001']],
    },
  ],
};
