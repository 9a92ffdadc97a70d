/** A map without borders: every area is one tile of equal size, roughly where it lies. Small areas are seen as well as large ones. */
export interface AreaTiles {
  /** What the map shows, such as "Kenya". */
  readonly name: string;
  /** Name of each area, by code. */
  readonly names: Readonly<Record<string, string>>;
  /** Column from the west and row from the north, by code of the area. */
  readonly tiles: Readonly<Record<string, readonly [column: number, row: number]>>;
}
