/** Who has several rows of a table. */
export interface Persons {
  /** For each row the number of its person, from 0; -1 where the person has no other row. */
  readonly personOf: Int32Array;
  /** Number of persons with several rows. */
  readonly count: number;
}
