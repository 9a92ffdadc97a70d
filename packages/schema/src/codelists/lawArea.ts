// Written by `pnpm generate`: do not edit.

/** Area of law: Body of law under which an event is counted. */
export const lawAreaList = {
  id: 'law_area',
  version: '0.1.0',
  codes: [
    'trafficking',
    'worst_forms_of_child_labour',
    'smuggling',
    'sexual_offences',
    'labour_law',
    'immigration_law',
    'children_law',
    'other',
    'unknown',
  ],
  parents: {},
} as const;

/** A code of the list `law_area`. */
export type LawArea = (typeof lawAreaList.codes)[number];
