/**
 * Returns of an organisation for a year: twelve persons, every third a man, ages 12 to 23, and one reported route.
 *
 * @param organisation - its id
 * @param first - number of the first person key, so that two organisations may know one person
 * @returns the data set
 */
export const returnsOf = (organisation: string, first: number): object => ({
  standard: 'njia',
  version: '0.1.0',
  profile: { id: 'ke' },
  publisher: { id: organisation, name: organisation },
  period: { start: '2022-07', end: '2023-06' },
  sensitivity: 'pseudonymised',
  cases: Array.from({ length: 12 }, (_, index) => ({
    id: `${organisation}-c${index}`,
    personKey: `p${first + index}`,
    status: index === 11 ? 'not_victim' : 'confirmed',
    identifiedOn: index < 6 ? '2022-09-01' : '2023-02-10',
    sex: index % 3 === 0 ? 'male' : 'female',
    age: 12 + index,
    identifiedAt: { text: index % 2 === 0 ? 'Nairobi' : 'Kisumu' },
  })),
  journeys: [
    {
      id: `${organisation}-j1`,
      basis: 'route_report',
      reportedOn: '2022-10-01',
      persons: { kind: 'exact', value: 3 },
      stops: [
        { id: 's1', place: { text: 'Busia', country: 'KE' }, roles: ['origin'] },
        { id: 's2', place: { text: 'Nairobi', country: 'KE' }, roles: ['destination'] },
      ],
      legs: [{ from: 's1', to: 's2', modes: ['bus'] }],
    },
  ],
});
