/** What of the catalogue depends on the country: nothing else does. */
export interface CatalogueProfile {
  /** ISO 3166-1 alpha-2 code of the country the plan is for. */
  readonly country: string;
  /** Countries whose citizens are "from a neighbouring country". */
  readonly neighbours: readonly string[];
  /** How many units the first administrative level has: 47 counties. */
  readonly adm1Count: number;
  /** Currency of budgets and funds, ISO 4217. */
  readonly currency: string;
  /** Reporting calendar the plan is usually read by. */
  readonly calendar: string;
  /** Time zone of timestamps. */
  readonly timeZone: string;
  /** Lengths of nested place codes from the first level down, by country. */
  readonly placeCodeLengths: Readonly<Record<string, readonly number[]>>;
}
