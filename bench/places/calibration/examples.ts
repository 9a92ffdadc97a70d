import { readFileSync } from 'node:fs';
import { readCsv } from '../../../packages/places/gazetteer/csv.ts';
import { nameKey } from '../../../packages/places/gazetteer/Draft.ts';
import { kenya } from '../../../packages/places/src/gazetteers/data/kenya.ts';
import { kenyaLocalities } from '../../../packages/places/src/gazetteers/data/kenyaLocalities.ts';
import { unpackGazetteer } from '../../../packages/places/src/gazetteers/unpackGazetteer.ts';
import { groupOf, type CalibrationGroup } from '../../../packages/places/src/match/groupOf.ts';
import { queryForm } from '../../../packages/places/src/match/QueryForm.ts';
import type { GazetteerPlace } from '../../../packages/places/src/model/GazetteerPlace.ts';
import type { ResolveContext } from '../../../packages/places/src/model/Resolution.ts';
import { terms, type Calibration } from '../../../packages/places/src/resolve/calibration.ts';
import { PlaceTree } from '../../../packages/places/src/resolve/PlaceTree.ts';
import { readName } from '../../../packages/places/src/resolve/readName.ts';
import { Search } from '../../../packages/places/src/resolve/Search.ts';
import { fold } from '../../../packages/places/src/text/fold.ts';
import { evaluationPlaces, SHARED, type EvaluationRow } from '../evaluation.ts';
import type { Example } from './logistic.ts';

/** An example with what it came from. */
export interface NamedExample extends Example {
  readonly group: CalibrationGroup;
  /** The label it stands on, so that no fold learns from the places it is measured on. */
  readonly key: string;
}

/** Weight of an example whose place is missing: for each name in the gazetteer, so many outside it. */
const MISSING = 0.12;
/** The lists of countries and units are complete: little but misspelt foreign units is missing. */
const MISSING_UNIT = 0.02;

/** Only the features are read here: no weights are needed to make them. */
const NONE: Calibration = {
  country: [],
  'kenya-admin': [],
  'kenya-place': [],
  'kenya-village': [],
  admin: [],
  place: [],
};

type Context = (row: EvaluationRow) => ResolveContext;

const asAsked: Context = (row) => ({
  country: row.level === 'country' ? undefined : row.country,
  level: row.level,
  parent: row.parent,
});
const countryAlone: Context = (row) => ({
  country: row.level === 'country' ? undefined : row.country,
});
const nothing: Context = () => ({});

/**
 * What the probability is learnt from. The labelled names with country, level and parent known; the same
 * with the country alone, and with nothing; and the same names in a gazetteer from which their places were
 * taken away, where every answer is wrong: nobody's gazetteer is complete, and a village that is not in it
 * must not turn into its neighbour. Kenyan names are asked of the shipped gazetteers as well, which hold all
 * units, but a third of the villages. Equal names teach nothing there: which of several namesakes is meant is weighed apart
 * from whether the name is right. Names that humanitarian pipelines refuse to match are wrong too.
 *
 * @param rows - labelled names
 * @returns the examples
 */
export function calibrationExamples(rows: readonly EvaluationRow[]): NamedExample[] {
  const examples: NamedExample[] = [];
  const named = rows.filter(({ kind }) => kind !== 'negative' && kind !== 'free_text');
  const villages = named.filter(({ level }) => level === 'town');
  const units = named.filter(({ level }) => level !== 'town');
  const taken = new Set(named.flatMap(({ expected }) => [...expected]));
  const byId = (row: EvaluationRow, place: GazetteerPlace): boolean => row.expected.has(place.id);
  for (const names of ['bare', 'shipped'] as const) {
    const places = evaluationPlaces(names);
    const whole = new Search(new PlaceTree(places));
    const without = new Search(new PlaceTree(places.filter(({ id }) => !taken.has(id))));
    // What the evaluation asks weighs most; names that are exact in the shipped lists teach little.
    examples.push(
      ...collect(whole, named, 0.5, asAsked, byId, 'all'),
      ...collect(whole, named, 0.15, countryAlone, byId),
      ...collect(whole, named, 0.15, nothing, byId),
      ...collect(without, villages, MISSING * 0.5, asAsked, byId),
      ...collect(without, units, MISSING_UNIT * 0.5, asAsked, byId),
      ...collect(without, named, MISSING * 0.25, nothing, byId),
    );
    if (names === 'bare') {
      const keys = new Map(places.map(({ id, name }) => [id, fold(nameKey(name))]));
      const shipped = new Search(
        new PlaceTree([kenya, kenyaLocalities].flatMap((gazetteer) => unpackGazetteer(gazetteer))),
      );
      const kenyan = named.filter(({ country, level }) => country === 'KE' && level !== 'country');
      const byName = (row: EvaluationRow, place: GazetteerPlace): boolean => {
        const bears = new Set([place.name, ...place.aliases].map((name) => fold(nameKey(name))));
        return byId(row, place) || [...row.expected].some((id) => bears.has(keys.get(id) ?? ''));
      };
      examples.push(
        ...collect(shipped, kenyan, 0.5, countryAlone, byName),
        ...collect(shipped, kenyan, 0.5, (row) => ({ country: 'KE', level: row.level }), byName),
      );
    } else {
      const negatives = rows.filter(({ kind }) => kind === 'negative');
      examples.push(
        ...collect(whole, negatives, 1, (row) => ({ country: row.country }), byId, 'all'),
        ...collect(whole, refused(), 0.5, nothing, byId),
      );
    }
  }
  return examples;
}

function collect(
  search: Search,
  rows: readonly EvaluationRow[],
  weight: number,
  context: Context,
  isRight: (row: EvaluationRow, place: GazetteerPlace) => boolean,
  which: 'all' | 'similar' = 'similar',
): NamedExample[] {
  const examples: NamedExample[] = [];
  for (const row of rows) {
    const given = context(row);
    const parents = search.parentIds(
      typeof given.parent === 'string' ? given.parent.split('|') : [],
      given.country,
    );
    const { features, best, candidates } = readName(queryForm(row.raw), given, {
      search,
      calibration: NONE,
      home: new Set(),
      parents,
    });
    if (!features || !best) continue;
    if (which === 'similar' && features.exact === 1) continue;
    const same = candidates.filter(({ similarity }) => similarity === best.hit.similarity);
    const right = isRight(row, best.place) || same.some(({ place }) => isRight(row, place));
    examples.push({
      x: terms(features),
      y: right ? 1 : 0,
      weight,
      group: groupOf(best.place, search.settlements(best.place.country)),
      key: [...row.expected].sort()[0] ?? row.raw,
    });
  }
  return examples;
}

/** Names that humanitarian pipelines refuse to match. */
function refused(): EvaluationRow[] {
  return readCsv(readFileSync(`${SHARED}/places/hdx_fuzzy_dont.csv`, 'utf8')).map((row) => ({
    raw: row.get('name') ?? row.get('raw') ?? '',
    country: undefined,
    parent: undefined,
    level: undefined,
    kind: 'negative',
    expected: new Set<string>(),
    group: 'negative',
  }));
}
