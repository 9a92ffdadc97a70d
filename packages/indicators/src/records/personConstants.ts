/** Something that a person has once and for all, whatever the record and its day. */
export interface PersonConstant {
  /** Name of it in results: the field that holds it. */
  readonly name: string;
  /** Fields that say it; where the records of a person contradict each other none of them is believed. */
  readonly fields: readonly string[];
  /** `one-value`: a single value for life. `majority`: a child first and then an adult, never the other way round. */
  readonly rule: 'one-value' | 'majority';
}

/**
 * The constants of a person, by table. Everything else may differ from record to record: lists (citizenships, forms of
 * exploitation) are put together, and of single values (county, stage, who identified) the first in the period holds, of the
 * same day the first in order of codes.
 */
export const personConstants: ReadonlyMap<string, readonly PersonConstant[]> =
  /* @__PURE__ */ new Map([
    [
      'cases',
      [
        { name: 'sex', fields: ['sex'], rule: 'one-value' },
        { name: 'birthYear', fields: ['birthYear'], rule: 'one-value' },
        { name: 'ageGroup', fields: ['ageGroup', 'age', 'ageBand', 'birthYear'], rule: 'majority' },
      ],
    ],
    ['activities', [{ name: 'sex', fields: ['sex'], rule: 'one-value' }]],
  ]);
