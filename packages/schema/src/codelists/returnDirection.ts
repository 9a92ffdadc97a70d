// Written by `pnpm generate`: do not edit.

/** Direction of a return: Seen from the country that reports. */
export const returnDirectionList = {
  id: 'return_direction',
  version: '0.1.0',
  codes: ['to_reporting_country', 'from_reporting_country', 'within_reporting_country'],
  parents: {},
} as const;

/** A code of the list `return_direction`. */
export type ReturnDirection = (typeof returnDirectionList.codes)[number];
