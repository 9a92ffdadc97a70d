/** What each age band of the shared format says of majority: no band reaches over the eighteenth birthday. */
export const ageBandGroups = {
  '0-8': 'child',
  '9-17': 'child',
  '18-20': 'adult',
  '21-23': 'adult',
  '24-26': 'adult',
  '27-29': 'adult',
  '30-38': 'adult',
  '39-47': 'adult',
  '48+': 'adult',
} as const;
