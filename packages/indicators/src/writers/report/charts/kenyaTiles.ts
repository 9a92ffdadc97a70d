import { kenyanCounties } from '@njia/schema';
import type { AreaTiles } from './AreaTiles.js';

/** Counties of Kenya by number, row by row from north to south; 0 is no county. Our own arrangement. */
const rows: readonly (readonly number[])[] = [
  [0, 0, 23, 0, 10, 0, 0, 9, 0],
  [0, 24, 0, 25, 0, 11, 0, 8, 0],
  [39, 26, 28, 30, 31, 12, 0, 7, 0],
  [40, 37, 27, 32, 18, 19, 13, 0, 0],
  [41, 38, 29, 35, 22, 21, 20, 14, 0],
  [43, 42, 46, 36, 47, 16, 15, 4, 5],
  [44, 45, 0, 33, 34, 17, 6, 3, 0],
  [0, 0, 0, 0, 0, 0, 2, 1, 0],
];

/** The 47 counties of Kenya as tiles, by p-code. */
export const kenyaTiles: AreaTiles = {
  name: 'Kenya',
  names: kenyanCounties,
  tiles: Object.fromEntries(
    rows.flatMap((row, at) =>
      row.flatMap((county, column) =>
        county === 0 ? [] : [[`KE${String(county).padStart(3, '0')}`, [column, at] as const]],
      ),
    ),
  ),
};
