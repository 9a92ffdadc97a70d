import type { StructureDefinition } from './structureDefinition.js';

/** A record type of the format: a structure with a table in the data set. */
export interface RecordDefinition extends StructureDefinition {
  /** Property of the data set that holds these records, such as `journeys`. */
  readonly table: string;
  /** The unit of the international classification (IC-TIP) that one record describes. */
  readonly unit: 'event' | 'victim' | 'perpetrator' | 'reporting-entity' | 'denominator';
}
