/** A record of any table. Values are read through a field reader, never by hand: see `readField`. */
export type Row = Readonly<Record<string, unknown>>;
