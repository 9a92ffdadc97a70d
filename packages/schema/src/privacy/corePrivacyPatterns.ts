import type { PrivacyPatterns } from './privacyPatterns.js';

/**
 * Phone numbers of eastern Africa; a number with a plus is recognised whatever its country. Sources:
 * ITU-T E.164 country codes and the national numbering plans (mobile ranges).
 */
export const corePrivacyPatterns: PrivacyPatterns = {
  phones: {
    BI: { callingCode: '257', trunk: '', starts: ['6', '7'], digits: 8 },
    DJ: { callingCode: '253', trunk: '', starts: ['77'], digits: 8 },
    ER: { callingCode: '291', trunk: '0', starts: ['7'], digits: 7 },
    ET: { callingCode: '251', trunk: '0', starts: ['7', '9'], digits: 9 },
    KE: { callingCode: '254', trunk: '0', starts: ['1', '7'], digits: 9 },
    RW: { callingCode: '250', trunk: '0', starts: ['7'], digits: 9 },
    SD: { callingCode: '249', trunk: '0', starts: ['1', '9'], digits: 9 },
    SO: { callingCode: '252', trunk: '0', starts: ['6', '7', '9'], digits: 9 },
    SS: { callingCode: '211', trunk: '0', starts: ['9'], digits: 9 },
    TZ: { callingCode: '255', trunk: '0', starts: ['6', '7'], digits: 9 },
    UG: { callingCode: '256', trunk: '0', starts: ['3', '7'], digits: 9 },
  },
  nationalIds: {},
};
