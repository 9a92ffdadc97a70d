import type { LanguageMap } from '../../definition/LanguageMap.js';

/** A column that every tidy table has. */
export interface FixedColumn {
  /** Its head. */
  readonly name: string;
  /** Before the breakdowns or after them. */
  readonly place: 'before' | 'after';
  /** What its cells hold. */
  readonly kind: 'text' | 'number' | 'date';
  /** Whether every row has it. */
  readonly required: boolean;
  /** Whether it is part of what tells rows apart. */
  readonly key: boolean;
  /** What it is called. */
  readonly label: LanguageMap;
}

const column = (
  name: string,
  place: 'before' | 'after',
  kind: 'text' | 'number' | 'date',
  need: 'key' | 'always' | 'perhaps',
  en: string,
  sw: string,
): FixedColumn => ({
  name,
  place,
  kind,
  required: need !== 'perhaps',
  key: need === 'key',
  label: { en, sw },
});

/** Columns of every tidy table, in order; the breakdowns stand between. */
export const fixedColumns: readonly FixedColumn[] = [
  column(
    'indicator',
    'before',
    'text',
    'key',
    'Id of the definition',
    'Kitambulisho cha ufafanuzi',
  ),
  column('version', 'before', 'text', 'key', 'Version of the definition', 'Toleo la ufafanuzi'),
  column(
    'content',
    'before',
    'text',
    'key',
    'Indicator, or overlap of organisations',
    'Kiashiria, au mwingiliano wa mashirika',
  ),
  column('ref_area', 'before', 'text', 'key', 'Area', 'Eneo'),
  column('period', 'after', 'text', 'key', 'Period', 'Kipindi'),
  column('period_start', 'after', 'date', 'key', 'First day', 'Siku ya kwanza'),
  column('period_end', 'after', 'date', 'always', 'Last day', 'Siku ya mwisho'),
  column(
    'value',
    'after',
    'number',
    'perhaps',
    'Value on the scale of the unit',
    'Thamani kwa kipimo',
  ),
  column('numerator', 'after', 'number', 'perhaps', 'Above the line', 'Juu ya mstari'),
  column('denominator', 'after', 'number', 'perhaps', 'Below the line', 'Chini ya mstari'),
  column(
    'ci_low',
    'after',
    'number',
    'perhaps',
    'Lower end of the confidence interval',
    'Mwisho wa chini wa uhakika',
  ),
  column(
    'ci_high',
    'after',
    'number',
    'perhaps',
    'Upper end of the confidence interval',
    'Mwisho wa juu wa uhakika',
  ),
  column(
    'lower_bound',
    'after',
    'number',
    'perhaps',
    'Least possible value',
    'Thamani ndogo kabisa',
  ),
  column(
    'upper_bound',
    'after',
    'number',
    'perhaps',
    'Greatest possible value',
    'Thamani kubwa kabisa',
  ),
  column(
    'obs_status',
    'after',
    'text',
    'always',
    'Status of the observation (SDMX)',
    'Hali ya thamani (SDMX)',
  ),
  column('conf_status', 'after', 'text', 'always', 'Confidentiality (SDMX)', 'Usiri (SDMX)'),
  column('unit', 'after', 'text', 'always', 'Unit of measure', 'Kipimo'),
  column(
    'n_records',
    'after',
    'number',
    'perhaps',
    'Records behind the cell',
    'Rekodi zilizohesabiwa',
  ),
  column(
    'n_undetermined',
    'after',
    'number',
    'perhaps',
    'Units left open by the data',
    'Zisizojulikana',
  ),
  column('flags', 'after', 'text', 'perhaps', 'Remarks', 'Maelezo'),
  column(
    'definition_hash',
    'after',
    'text',
    'always',
    'Hash of the definition',
    'Alama ya ufafanuzi',
  ),
  column('data_hash', 'after', 'text', 'perhaps', 'Hash of the records', 'Alama ya rekodi'),
];
