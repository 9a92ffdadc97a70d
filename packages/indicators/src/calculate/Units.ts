import type { RecordAccount } from '../results/ResultTable.js';

/** What happened to the records of a period, while it is counted. */
export type MutableAccount = { -readonly [Name in Exclude<keyof RecordAccount, 'period'>]: number };

/** What the units of a period are made from. */
export interface UnitParts {
  /** Combined criteria of each unit. */
  readonly states: Uint16Array;
  /** Indexes of the records of all units, unit after unit. */
  readonly rows: Int32Array;
  /** Where the records of each unit begin, and where the last ones end; absent = one record each. */
  readonly offsets: Int32Array | undefined;
  /** Truth value of the initial population by record index; absent = units are records. */
  readonly membership: Uint8Array | undefined;
  /** Key of each unit, if units have keys. */
  readonly keys: readonly string[] | undefined;
  /** What happened to the records. */
  readonly account: Omit<RecordAccount, 'period'>;
}

/** The units of one period: plain numbers in typed arrays, because there may be millions. */
export class Units implements UnitParts {
  readonly states: Uint16Array;
  readonly rows: Int32Array;
  readonly offsets: Int32Array | undefined;
  readonly membership: Uint8Array | undefined;
  readonly keys: readonly string[] | undefined;
  readonly account: Omit<RecordAccount, 'period'>;

  /** @param parts - What they are made from. */
  constructor(parts: UnitParts) {
    this.states = parts.states;
    this.rows = parts.rows;
    this.offsets = parts.offsets;
    this.membership = parts.membership;
    this.keys = parts.keys;
    this.account = parts.account;
  }

  /** How many. */
  get size(): number {
    return this.states.length;
  }

  /** Whether a unit is certainly in the initial population. */
  isCertain(unit: number): boolean {
    return ((this.states[unit] ?? 0) & 3) === 3;
  }

  /** Position in `rows` of the first record of a unit. */
  begin(unit: number): number {
    return this.offsets === undefined ? unit : (this.offsets[unit] ?? 0);
  }

  /** Position in `rows` after the last record of a unit. */
  end(unit: number): number {
    return this.offsets === undefined ? unit + 1 : (this.offsets[unit + 1] ?? 0);
  }

  /** Indexes of the records of a unit. */
  rowsOf(unit: number): Int32Array {
    return this.rows.subarray(this.begin(unit), this.end(unit));
  }
}
