// Written by `pnpm generate`: do not edit.

/** Mode of transport of a leg: One or more per leg, in order. Neither HTCDS 2.0, any CTDC edition nor UNODC GLOTIP carries it. */
export const transportModeList = {
  id: 'transport_mode',
  version: '0.1.0',
  codes: [
    'walking',
    'bicycle',
    'motorcycle',
    'three_wheeler',
    'private_car',
    'taxi',
    'minibus',
    'bus',
    'truck',
    'pickup_4x4',
    'train',
    'animal_or_cart',
    'vehicle_unspecified',
    'small_boat',
    'ferry_or_ship',
    'airplane',
    'official_vehicle',
    'no_movement',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `transport_mode`. */
export type TransportMode = (typeof transportModeList.codes)[number];
