import type { FieldType, Wording } from '@njia/schema';

/** A field that only mappings have. */
export interface ExtraField {
  /** What it holds. */
  readonly type: FieldType;
  /** Name for people. Swahili is a draft. */
  readonly label: Wording;
  /** What it is for. */
  readonly definition: string;
}

/**
 * Fields that only mappings have, by structure. They are how people lay out what the format nests:
 * `from.place` and `to.place` of a leg become stops, `case.*` becomes the case of a journey of one
 * person, `area` (county, district) joins the text of a place, `coordinates` holds `lat lon`.
 */
export const extraFields: Readonly<Record<string, Readonly<Record<string, ExtraField>>>> = {
  journey: {
    case: {
      type: { kind: 'structure', structure: 'case' },
      label: { en: 'Person', sw: 'Mtu' },
      definition: 'The case of a journey of one person.',
    },
    estimated: {
      type: { kind: 'code', list: 'yes_no' },
      label: { en: 'Is an estimate', sw: 'Ni kadirio' },
      definition: 'Whether the number of persons is an estimate.',
    },
    personsLow: {
      type: { kind: 'count' },
      label: { en: 'Persons, at least', sw: 'Watu, angalau' },
      definition: 'Lower end of an estimate of persons.',
    },
    personsHigh: {
      type: { kind: 'count' },
      label: { en: 'Persons, at most', sw: 'Watu, wasiozidi' },
      definition: 'Upper end of an estimate of persons.',
    },
  },
  leg: {
    from: {
      type: { kind: 'structure', structure: 'stop' },
      label: { en: 'From', sw: 'Kutoka' },
      definition: 'Where the leg starts.',
    },
    to: {
      type: { kind: 'structure', structure: 'stop' },
      label: { en: 'To', sw: 'Kwenda' },
      definition: 'Where the leg ends.',
    },
  },
  place: {
    area: {
      type: { kind: 'text', maxLength: 500 },
      label: { en: 'County or district', sw: 'Kaunti au wilaya' },
      definition: 'The larger area around the place; it joins the text of the place.',
    },
    coordinates: {
      type: { kind: 'text', maxLength: 200 },
      label: { en: 'Coordinates', sw: 'Majira ya nukta' },
      definition: 'Latitude and longitude in one cell, in degrees.',
    },
  },
  case: {
    birthDate: {
      type: { kind: 'partialDate' },
      label: { en: 'Date of birth', sw: 'Tarehe ya kuzaliwa' },
      definition: 'Only the year is kept.',
    },
    referralIn: {
      type: { kind: 'structure', structure: 'service' },
      label: { en: 'Referred here', sw: 'Rufaa ya kuja hapa' },
      definition: 'How the person was referred to the organisation.',
    },
    referralOut: {
      type: { kind: 'structure', structure: 'service' },
      label: { en: 'Referred on', sw: 'Rufaa ya kwenda kwingine' },
      definition: 'How the organisation referred the person to another.',
    },
  },
  service: {
    providerName: {
      type: { kind: 'text', maxLength: 200 },
      label: { en: 'Name of the provider', sw: 'Jina la mtoa huduma' },
      definition: 'Name of the organisation that gives the service, never of a person.',
    },
    referredByName: {
      type: { kind: 'text', maxLength: 200 },
      label: { en: 'Referred by (name)', sw: 'Aliyetoa rufaa (jina)' },
      definition: 'Name of the organisation that referred, never of a person.',
    },
  },
};
