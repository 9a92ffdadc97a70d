/** The fields a template asks for, as flat column names; `#` stands for the number of an item. */
export interface TemplateFields {
  /** Fields of the journey itself. */
  readonly journey: readonly string[];
  /** Fields of each of its stops. */
  readonly stop: readonly string[];
  /** Fields of each of its legs. */
  readonly leg: readonly string[];
}

/**
 * What templates ask for: what published route sheets hold, and nothing that names a person. Free
 * text is left out on purpose, but for places.
 */
export const templateFields: TemplateFields = {
  journey: [
    'id',
    'basis',
    'persons',
    'reportedBy',
    'reportedOn',
    'period.start',
    'period.end',
    'scope',
    'intendedDestination.text',
    'intendedDestination.country',
    'recruitment.channels',
    'recruitment.inducements',
    'recruitment.recruiterRelationships',
    'exploitations[1].types',
    'exploitations[1].occurrence',
    'exploitations[1].sectors',
    'acts',
    'means',
    'meansOfControl',
    'costPayers',
    'companions',
    'status',
    'informationSources',
    'confidence',
  ],
  stop: ['id', 'place.text', 'place.country', 'roles', 'arrived', 'departed'],
  leg: [
    'from',
    'to',
    'modes',
    'departed',
    'crossing.kind',
    'crossing.place.text',
    'crossing.manners',
    'costPayers',
    'companions',
  ],
};
