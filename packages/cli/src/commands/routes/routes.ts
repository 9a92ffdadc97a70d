import { checkFiles, writeCsv } from '@njia/exchange';
import {
  corridors,
  flowTables,
  hxlFlows,
  resolvePlaces,
  routesOf,
  routesToGeoJson,
  type Corridor,
  type CorridorComparison,
  type Route,
} from '@njia/places';
import { isPartialDate, type Dataset } from '@njia/schema';
import type { Call } from '../../arguments/call.js';
import type { Command } from '../../command.js';
import { exitCode, type ExitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import { inputOptions } from '../../input/inputOptions.js';
import { readCheckOptions } from '../../input/readCheckOptions.js';
import { readableRecords } from '../../input/readableRecords.js';
import { readFiles } from '../../input/readFiles.js';
import type { Io } from '../../io/io.js';
import { writeFiles, type OutputFile } from '../../io/writeFiles.js';
import { loadResolver } from '../places/loadResolver.js';
import { readDetail } from './readDetail.js';
import { comparePeriods, undated } from './comparePeriods.js';
import { routesText } from './routesText.js';

/** Counts corridors and draws them. */
export const routes: Command = {
  name: 'routes',
  summary: {
    en: 'Count corridors (origin, border, destination), compare two periods, draw the map.',
    sw: 'Hesabu njia (asili, mpaka, mwisho), linganisha vipindi viwili, chora ramani.',
  },
  operands: 'FILE...',
  operandCount: { least: 1 },
  options: [
    {
      name: 'since',
      value: 'DATE',
      description: {
        en: 'Compare what began before this date with what began from it on: new, growing, shrinking and abandoned corridors.',
        sw: 'Linganisha kabla na baada ya tarehe hii: njia mpya, zinazoongezeka, zinazopungua na zilizoachwa.',
      },
    },
    {
      name: 'least',
      value: 'NUMBER',
      standard: '1',
      description: {
        en: 'Hold corridors, flows and routes of fewer persons back, in every file. Use 5 or more for anything that is published.',
        sw: 'Zuia njia na mitiririko yenye watu wachache kuliko hawa, katika kila faili. Tumia 5 au zaidi kwa kinachochapishwa.',
      },
    },
    {
      name: 'map',
      value: 'FILE',
      description: {
        en: 'Write the map: .html (map and table) or .svg. Line width is the number of persons.',
        sw: 'Andika ramani: .html (ramani na jedwali) au .svg. Unene wa mstari ni idadi ya watu.',
      },
    },
    {
      name: 'geojson',
      value: 'FILE',
      description: {
        en: 'Write stops, legs and routes as GeoJSON.',
        sw: 'Andika vituo, vipande na njia kama GeoJSON.',
      },
    },
    {
      name: 'flowmap',
      value: 'PREFIX',
      description: {
        en: 'Write PREFIX-locations.csv and PREFIX-flows.csv for flowmap tools.',
        sw: 'Andika PREFIX-locations.csv na PREFIX-flows.csv kwa zana za flowmap.',
      },
    },
    {
      name: 'hxl',
      value: 'FILE',
      description: {
        en: 'Write the flows as CSV with HXL tags.',
        sw: 'Andika mitiririko kama CSV yenye alama za HXL.',
      },
    },
    {
      name: 'detail',
      value: 'DETAIL',
      standard: 'adm1',
      description: {
        en: 'How finely places are named in the files: adm0, adm1, adm2, cells h3:0 to h3:6, or exact, which is identifying.',
        sw: 'Undani wa mahali kwenye faili: adm0, adm1, adm2, seli h3:0 hadi h3:6, au exact, ambayo hutambulisha watu.',
      },
    },
    {
      name: 'aliases',
      value: 'FILE',
      description: {
        en: 'Decisions on names: see njia places.',
        sw: 'Maamuzi ya majina: tazama njia places.',
      },
    },
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['pretty', 'json', 'csv'],
      standard: 'pretty',
      description: { en: 'Form of the output.', sw: 'Muundo wa matokeo.' },
    },
    ...inputOptions,
  ],
  examples: [
    'njia routes examples/data/route-sheet.xlsx',
    'njia routes returns.json --since 2025-01 --map corridors.html',
    'njia routes returns.json --geojson routes.geojson --least 5',
  ],
  run,
};

async function run(call: Call, io: Io): Promise<ExitCode> {
  const least = wholeNumber(call.value('least') ?? '1');
  const places = await readDetail(call.value('detail') ?? 'adm1', call.value('hxl'));
  const map = mapPath(call.value('map'));
  const since = dateOf(call.value('since'));
  const options = await readCheckOptions(call, io);
  const { dataset } = readableRecords(
    await checkFiles(await readFiles(call, io), { ...options, samples: Number.MAX_SAFE_INTEGER }),
  );
  const resolver = await loadResolver(call, io);
  const resolved = resolvePlaces(dataset as unknown as Dataset, resolver);
  const all = routesOf(resolved.dataset, resolver.tree);
  const report = corridors(all, resolver.tree, { least });
  const compared =
    since === undefined ? undefined : comparePeriods(all, since, least, resolver.tree);
  const files = await outputs(call, all, compared ?? report.corridors);
  if (files.length > 0) await writeFiles(files, call.operands);
  await io.stdout.write(
    routesText(
      {
        report,
        compared,
        undated: since === undefined ? 0 : undated(all),
        places: resolved.counts,
      },
      call.value('format'),
      call.language,
    ),
  );
  if (places.detail === 'exact' && files.length > 0)
    await io.stderr.write(exactWarning[call.language]);
  return exitCode.fine;

  async function outputs(
    given: Call,
    routes: readonly Route[],
    drawn: readonly Corridor[] | readonly CorridorComparison[],
  ): Promise<OutputFile[]> {
    const written: OutputFile[] = [];
    if (map !== undefined) {
      const { corridorMap, corridorPage } = await import('@njia/places/map');
      const title = given.language === 'sw' ? 'Njia za usafirishaji' : 'Corridors';
      const draw = /\.svg$/iu.test(map) ? corridorMap : corridorPage;
      written.push({ path: map, content: draw(drawn, { title, language: given.language }) });
    }
    const geojson = given.value('geojson');
    if (geojson !== undefined)
      written.push({
        path: geojson,
        content: `${JSON.stringify(routesToGeoJson(routes, resolver.tree, { ...places, least }))}\n`,
      });
    const prefix = given.value('flowmap');
    if (prefix !== undefined) {
      const tables = flowTables(routes, resolver.tree, { ...places, least });
      written.push({ path: `${prefix}-locations.csv`, content: writeCsv(tables.locations) });
      written.push({ path: `${prefix}-flows.csv`, content: writeCsv(tables.flows) });
    }
    const hxl = given.value('hxl');
    if (hxl !== undefined)
      written.push({
        path: hxl,
        content: writeCsv(
          hxlFlows(routes, resolver.tree, {
            detail: places.detail as 'adm0' | 'adm1' | 'adm2',
            least,
          }),
          { unguarded: true },
        ),
      });
    return written;
  }
}

/** Said beside files that name places exactly: a CSV cannot carry the mark that GeoJSON has. */
const exactWarning = {
  en: 'The files name places exactly: they identify people. Keep them inside.\n',
  sw: 'Faili zinataja mahali halisi: zinatambulisha watu. Zisitolewe nje.\n',
} as const;

function mapPath(path: string | undefined): string | undefined {
  if (path === undefined || /\.(?:html|svg)$/iu.test(path)) return path;
  throw new ExitError(exitCode.wrongUse, 'OUTPUT-FORMAT', 'A map is written as .html or .svg.', {
    hint: 'End the name after --map in .html (map and table) or .svg.',
  });
}

function dateOf(text: string | undefined): string | undefined {
  if (text === undefined || isPartialDate(text)) return text;
  throw new ExitError(exitCode.wrongUse, 'OPTION-VALUE', 'The value of --since is not a date.', {
    hint: 'Write it as 2026, 2026-01 or 2026-01-15.',
  });
}

function wholeNumber(text: string): number {
  if (/^\d{1,6}$/u.test(text)) return Number(text);
  throw new ExitError(
    exitCode.wrongUse,
    'OPTION-VALUE',
    'The value of --least is not a whole number.',
    {
      hint: 'Write it as 5.',
    },
  );
}
