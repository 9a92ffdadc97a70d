import type { Calibration } from './calibration.js';

const start = [-1, 5, 1, -8, -2, 8, 4, 0.5, -0.5, 1, -1, 0, -1, -1];
// Written by bench/places/calibrate.ts.
/** Fitted weights. */
export const CALIBRATION: Calibration = {
  country: start,
  'kenya-admin': start,
  'kenya-place': start,
  admin: start,
  place: start,
};
