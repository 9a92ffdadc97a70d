/** A code list as programs need it: codes and hierarchy, without labels. */
export interface CodeList<Code extends string = string> {
  /** Id of the list, such as `transport_mode`. */
  readonly id: string;
  /** Version of the list. */
  readonly version: string;
  /** The codes, in the order in which forms show them. */
  readonly codes: readonly Code[];
  /** For a code that is part of a wider one: the wider code. */
  readonly parents: Readonly<Record<string, Code>>;
}
