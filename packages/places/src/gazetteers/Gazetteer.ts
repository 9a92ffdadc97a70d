/** A packed gazetteer: one text that decodes into places. */
export interface Gazetteer {
  /** Which one: `kenya`, `east-africa`, `gulf`, `world`, `countries`, `country-names`. */
  readonly id: string;
  /** Edition: the sources' dates. */
  readonly version: string;
  /** What must be shown wherever the data is shown. */
  readonly attribution: string;
  /**
   * One place a line, fields separated by tabs: id, level, name, parent, latitude and longitude in
   * thousandths of a degree, precision in km, population, codes (`scheme=value;...`), aliases
   * (separated by `|`, those after `||` are weak), twin, publish (`y`). Empty ends are cut.
   */
  readonly rows: string;
}
