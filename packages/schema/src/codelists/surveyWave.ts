// Written by `pnpm generate`: do not edit.

/** Survey wave: Which wave of a survey. */
export const surveyWaveList = {
  id: 'survey_wave',
  version: '0.1.0',
  codes: ['baseline', 'endline', 'other'],
  parents: {},
} as const;

/** A code of the list `survey_wave`. */
export type SurveyWave = (typeof surveyWaveList.codes)[number];
