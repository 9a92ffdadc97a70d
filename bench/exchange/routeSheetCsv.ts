import { seededRandom } from '../../packages/exchange/src/sample/seededRandom.ts';

const headings = [
  'Origin county',
  'Origin place',
  'Transit places',
  'Destination country',
  'Destination town',
  'Place of exploitation',
  'Type of exploitation',
  'Industry',
  'Transport used',
  'Number of persons',
  'Date reported',
];
const counties = [
  'Kwale',
  'Kilifi',
  'Mombasa',
  'Nairobi',
  'Busia',
  'Turkana',
  'Garissa',
  'Kisumu',
  'Nakuru',
  'Machakos',
];
const places = [
  'Ukunda',
  'Diani',
  'Malindi',
  'Likoni',
  'Eastleigh',
  'Busia',
  'Kakuma',
  'Dadaab',
  'Kondele',
  'Naivasha',
];
const transits = [
  'Namanga',
  'Busia, Malaba',
  'Nairobi then Namanga',
  '',
  'direct',
  'Isebania',
  'Taveta',
  'Moyale; Isiolo',
];
const destinations = [
  ['Tanzania', 'Arusha'],
  ['Uganda', 'Kampala'],
  ['Saudi Arabia', 'Riyadh'],
  ['Qatar', 'Doha'],
  ['Kenya', 'Nairobi'],
] as const;
const types = [
  'Forced labour',
  'Sexual exploitation',
  'Domestic servitude',
  'forced marriage',
  'Child labour',
  'Unknown',
];
const industries = ['Domestic work', 'Agriculture', 'Construction', 'Hospitality', 'Fishing', ''];
const transport = [
  'Bus',
  'matatu',
  'Airplane',
  'Boda boda; bus',
  'On foot',
  'bus, minibus',
  'Lorry',
];

/**
 * Makes a sheet of routes as people type them: eleven columns, a few words again and again, hardly two rows alike.
 *
 * @param rows - number of data rows
 * @returns a CSV file, the same for the same number
 */
export function routeSheetCsv(rows: number): Uint8Array {
  const { integer: below, pick } = seededRandom(7);
  const two = (number: number) => String(number).padStart(2, '0');
  const lines = Array.from({ length: rows }, () => {
    const [country, town] = pick(destinations);
    const date = `${two(1 + below(28))}/${two(1 + below(12))}/${2019 + below(6)}`;
    return [
      pick(counties),
      pick(places),
      pick(transits),
      country,
      town,
      below(2) === 0 ? town : '',
      pick(types),
      pick(industries),
      pick(transport),
      String(1 + below(12)),
      date,
    ];
  });
  const text = [headings, ...lines].map((cells) =>
    cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','),
  );
  return new TextEncoder().encode(`${text.join('\r\n')}\r\n`);
}
