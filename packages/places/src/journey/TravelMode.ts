/** How a leg was travelled, as far as geography cares. */
export type TravelMode = 'foot' | 'road' | 'rail' | 'air' | 'sea';

/** Codes of the shared format's list `transport_mode`, by how they move. */
const MODES: Readonly<Record<string, TravelMode>> = {
  walking: 'foot',
  bicycle: 'road',
  motorcycle: 'road',
  three_wheeler: 'road',
  private_car: 'road',
  taxi: 'road',
  minibus: 'road',
  bus: 'road',
  truck: 'road',
  pickup_4x4: 'road',
  animal_or_cart: 'road',
  vehicle_unspecified: 'road',
  official_vehicle: 'road',
  train: 'rail',
  small_boat: 'sea',
  ferry_or_ship: 'sea',
  airplane: 'air',
};

/**
 * The way a code of `transport_mode` moves.
 *
 * @param code - A code of the list.
 * @returns The mode, or nothing for codes that say none.
 */
export function travelMode(code: string): TravelMode | undefined {
  return Object.hasOwn(MODES, code) ? MODES[code] : undefined;
}
