import type { ModelSpec } from '../policy/ModelSpec.js';
import type { PolicyLimits, PublishedTable, ReleaseForm } from '../policy/Policy.js';
import type { TransformationSpec } from '../policy/TransformationSpec.js';

/** Names of the presets. */
export type PresetName =
  'public' | 'partner' | 'national-aggregate' | 'ctdc-k11' | 'ctdc-synthetic' | 'hdx-3pct';

/** What a preset asks for; the columns are those of the flat journey table. */
export interface PresetDefinition {
  /** For whom and what. */
  readonly purpose: string;
  /** Rows of persons, tables of counts, or drawn rows. */
  readonly form: ReleaseForm;
  /** The models. */
  readonly models: readonly ModelSpec[];
  /** The tables of counts, for aggregates. */
  readonly tables?: readonly PublishedTable[];
  /** Upper limits. */
  readonly limits: PolicyLimits;
  /** The method. */
  readonly transformation: TransformationSpec;
}

const sensitive = 'exploitation';
/** Months are too fine for tables: level 2 of the hierarchy is the year. */
const year = { column: 'month', level: 2 };

/** The presets, from the strictest audience to the widest trust. Values and their sources: `docs/guides/anonymise-presets.md`. */
export const presetDefinitions: Readonly<Record<PresetName, PresetDefinition>> = {
  public: {
    purpose: 'Open publication: anyone, for any purpose.',
    form: 'microdata',
    models: [
      { model: 'k-anonymity', k: 20 },
      { model: 'entropy-l-diversity', sensitive, l: 2 },
      { model: 't-closeness', sensitive, t: 0.4, distance: 'equal' },
      { model: 'km-anonymity', k: 20, m: 2 },
      {
        model: 'sequence-privacy',
        sequence: 'route',
        k: 20,
        confidence: 0.8,
        length: 3,
        sensitive: [sensitive],
      },
      { model: 'flow-anonymity', origin: 'origin', destination: 'destination', k: 20 },
    ],
    limits: { recordRisk: 0.05 },
    transformation: { method: 'mixed' },
  },
  partner: {
    purpose: 'Sharing under an agreement with a partner who must not try to find anyone.',
    form: 'microdata',
    models: [
      { model: 'k-anonymity', k: 5 },
      { model: 'distinct-l-diversity', sensitive, l: 2 },
      { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length: 2 },
    ],
    limits: { recordRisk: 0.2 },
    transformation: { method: 'mixed' },
  },
  'national-aggregate': {
    purpose: 'Tables of counts for a national report: no rows of persons leave.',
    form: 'aggregate',
    models: [
      { model: 'k-anonymity', k: 10 },
      { model: 'km-anonymity', k: 10, m: 3 },
      {
        model: 'flow-anonymity',
        origin: 'origin',
        destination: 'destination',
        by: ['mode'],
        k: 10,
      },
    ],
    tables: [
      { columns: [year] },
      { columns: [year, 'sex'] },
      { columns: ['sex', 'ageBand'] },
      { columns: ['citizenship'] },
      { columns: ['origin'] },
      { columns: ['destination'] },
      { columns: ['origin', 'destination'] },
      { columns: ['origin', 'destination', 'mode'] },
      { columns: ['channel'] },
      { columns: ['crossing'] },
      { columns: ['exploitation'] },
      { columns: ['sex', 'exploitation'] },
      { columns: ['control'] },
    ],
    limits: { recordRisk: 0.1 },
    transformation: { method: 'mixed' },
  },
  'ctdc-k11': {
    purpose: 'Contribution to a global data hub that publishes at k = 11.',
    form: 'microdata',
    models: [
      { model: 'k-anonymity', k: 11 },
      { model: 'sequence-privacy', sequence: 'route', k: 11, confidence: 1, length: 2 },
    ],
    limits: { recordRisk: 1 / 11 },
    transformation: { method: 'mixed' },
  },
  'ctdc-synthetic': {
    purpose:
      'Open publication of drawn rows: every combination that is counted is that of 11 persons or more.',
    form: 'synthetic',
    models: [{ model: 'km-anonymity', k: 11, m: 3 }],
    limits: { recordRisk: 1 / 11 },
    transformation: { method: 'mixed' },
  },
  'hdx-3pct': {
    purpose:
      'Humanitarian exchange under a rule of at most 3 % mean risk, measured on linkage candidates.',
    form: 'microdata',
    models: [
      { model: 'k-anonymity', k: 5 },
      { model: 'sequence-privacy', sequence: 'route', k: 5, confidence: 1, length: 2 },
    ],
    limits: { recordRisk: 0.2, meanRisk: 0.03 },
    transformation: { method: 'mixed' },
  },
};
