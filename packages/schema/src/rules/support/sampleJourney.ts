/** The least of a journey; rules that look at a data set add what they need. */
export const sampleJourney = {
  id: 'j1',
  basis: 'person',
  stops: [
    { id: 's1', place: { country: 'KE' } },
    { id: 's2', place: { country: 'SA' } },
  ],
} as const;
