import type { Calibration } from './calibration.js';

// oxlint-disable approx-constant -- fitted weights, whatever number they happen to be near
// Written by bench/places/calibrate.ts from 10224 examples of eval_pairs_dev.csv: do not edit.
/** Weights of the probability by group, in the order of `terms`; edition 2026-11. */
export const CALIBRATION: Calibration = {
  country: [
    3.15, 2.733, 0.854, -10.24, -4.413, -1.088, 6.033, 0.957, -2.67, 0.42, -1.205, -1.388, 0.275,
    0.564, 2.14, 0.842,
  ],
  'kenya-admin': [
    2.95, 2.718, -0.439, -10.305, -4.441, -1.032, 6.158, 0.111, -3.407, 0.425, -1.788, -1.498,
    1.446, 0.562, 1.701, 0.785,
  ],
  'kenya-place': [
    2.067, 2.786, 0.503, -10.445, -4.784, -0.841, 6.45, 1.572, -2.678, 0.42, -1.205, -1.183, 1.446,
    0.559, 1.594, 0.816,
  ],
  admin: [
    2.572, 1.398, -0.861, -10.274, -4.074, -0.824, 6.694, 1.061, -3.893, 0.706, -0.829, -1.572,
    1.446, 0.559, 2.016, -0.231,
  ],
  place: [
    3.09, 2.895, 0.216, -10.111, -4.081, -1.189, 5.622, 0.447, -4.486, 0.42, -1.205, -1.859, 1.446,
    0.562, 2.135, 0.953,
  ],
};
