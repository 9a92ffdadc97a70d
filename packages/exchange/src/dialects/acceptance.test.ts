import { NjiaError } from '@njia/schema';
import { expect, it } from 'vitest';
import { fs, path } from '#test/nodeBuiltins.js';
import { describeWithSharedData, readSharedData, sharedData } from '#test/sharedData.js';
import { readRecords } from '../records/readRecords.js';
import { readSource } from '../tables/readSource.js';

/** Files by the beginning of their path, and what they must be recognised as; the first that fits counts. */
const expected: readonly (readonly [pattern: RegExp, dialect: string])[] = [
  [/\.(?:xls|ods|xml)$|io_input-zip-invalid\.zip$|\/README\.md$/u, 'unreadable or unknown'],
  [/^exchange\/kobo\/.*\.xlsx$|^exchange\/kobo-synthetic\/.*\.xlsx$/u, 'kobo-xlsx'],
  [/^exchange\/kobo(?:-synthetic)?\/.*\.csv$/u, 'kobo-csv'],
  [/^exchange\/kobo-synthetic\/.*\.json$/u, 'kobo-api'],
  [/^exchange\/kobo-legacy\/main__exp\.xlsx$/u, 'xlsform'],
  [/^exchange\/kobo-legacy\//u, 'kobo-legacy'],
  [/^exchange\/odk-central-synthetic\/.*-leg\.csv$/u, 'odk-central'],
  [/^exchange\/odk-central-synthetic\//u, 'odk-central'],
  [/^exchange\/odk-central\/audit/u, 'odk-audit'],
  [/^exchange\/odk-briefcase\/.*\.csv$/u, 'odk-briefcase'],
  [/^exchange\/cpims-synthetic\//u, 'cpims-tip'],
  [/^exchange\/htcds-synthetic\//u, 'htcds-xlsx'],
  [/^exchange\/messy\//u, 'route-sheet'],
  [/^exchange\/dhis2\/dxf2/u, 'dhis2-datavalue-csv'],
  [/^exchange\/dhis2\/tracker__eventProgram/u, 'generic'],
  [/^exchange\/dhis2\/.*\.csv$/u, 'dhis2-event-csv'],
  [/^exchange\/dhis2\//u, 'dhis2-tracker-json'],
  [/^exchange\/primero-synthetic\/.*\.csv$/u, 'primero-csv'],
  [/^exchange\/primero-synthetic\/.*\.json$/u, 'primero-json'],
  [/^exchange\/primero-synthetic\/.*\.xlsx$/u, 'primero-xlsx'],
  [/^exchange\/primero\/registry/u, 'primero-registry-csv'],
  [/^exchange\/primero\//u, 'hxl'],
  [/^exchange\/hxl\/(?:converters|io_input-invalid|io_input-untagged)/u, 'generic'],
  [/^exchange\/hxl\//u, 'hxl'],
  [/^exchange\/(?:csv-spectrum\/|[a-z_]+\.csv$)/u, 'generic'],
  [/xlsform(?:\/|\.xlsx$)|odk-central\/simple\.xlsx$/u, 'xlsform or generic'],
  [/^standards\/input\/ctdc\/.*dict/iu, 'generic'],
  [/^standards\/input\/ctdc\/CTDC_VP/u, 'ctdc.vp2022'],
  [/^standards\/input\/ctdc\//u, 'ctdc.kanon'],
  [/^standards\/input\/htcds\//u, 'htcds-xlsx'],
  [/^standards\/input\/unodc\//u, 'unodc-glotip'],
];

/** All files below a shared folder, as paths from the shared root. */
function filesUnder(folder: string): string[] {
  const base = sharedData(folder);
  if (base === undefined) return [];
  return fs.readdirSync(base).flatMap((name) => {
    const inner = path.join(folder, name);
    return fs.statSync(path.join(base, name)).isDirectory() ? filesUnder(inner) : [inner];
  });
}

describeWithSharedData('every shared file', () => {
  it('is named as what it is, or refused with a code, and never crashes', async () => {
    const found: string[] = [];
    for (const name of [...filesUnder('exchange'), ...filesUnder('standards/input')].sort()) {
      const wanted = expected.find(([pattern]) => pattern.test(name))?.[1] ?? 'generic';
      try {
        const reading = readRecords(await readSource(readSharedData(name)));
        const fits =
          wanted.split(' or ').includes(reading.dialect) ||
          (wanted.startsWith('unreadable') && ['generic', 'unreadable'].includes(reading.dialect));
        if (!fits) found.push(`${name}: ${reading.dialect}, not ${wanted}`);
      } catch (error) {
        if (!(error instanceof NjiaError) || !wanted.startsWith('unreadable'))
          found.push(`${name}: ${error instanceof NjiaError ? error.code : String(error)}`);
      }
    }
    expect(found).toEqual([]);
  }, 120_000);
});
