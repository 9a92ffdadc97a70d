/**
 * How much harm a value could do if it got out, from none to grave. The steps follow the classes of
 * the OCHA Data Responsibility Guidelines; `high` and `severe` never enter a release.
 */
export type Sensitivity = 'public' | 'low' | 'moderate' | 'high' | 'severe';
