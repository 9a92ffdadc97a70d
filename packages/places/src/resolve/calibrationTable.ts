import type { Calibration } from './calibration.js';

// Written by bench/places/calibrate.ts from 7524 examples of eval_pairs_dev.csv: do not edit.
/** Weights of the probability by group, in the order of `terms`; edition 2026-11. */
export const CALIBRATION: Calibration = {
  country: [4.722, 0.049, 1.09, -9.107, -5.114, -1.505, 6.164, 0.788, -2.968, 0.103, -2.616, -0.624, -0.47, 1.93],
  'kenya-admin': [3.593, -0.861, -0.029, -9.407, -5.387, -1.148, 6.665, -0.268, -2.84, 0.419, -3.333, -0.066, 0.27, 1.945],
  'kenya-place': [3.262, -1.457, 0.291, -9.12, -4.96, -0.882, 7.256, 1.101, -3.224, 0.103, -2.616, 0.918, 0.27, 1.926],
  admin: [3.639, -2.4, -0.532, -9.364, -4.863, -1.048, 7.153, 0.737, -2.919, -0.03, -2.255, 0.142, 0.27, 1.926],
  place: [3.854, -1.853, 0.213, -8.912, -4.415, -1.148, 6.743, 0.31, -4.996, 0.103, -2.616, 0.57, 0.27, 1.944],
};
