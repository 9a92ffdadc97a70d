/** `node tools/run.mjs tools/demo/write.ts`: writes the inputs of the demo, the same bytes each time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from '@njia/exchange';
import { htcdsWorkbook } from './htcdsWorkbook.ts';
import { englishJourneys, swahiliJourneys } from './journeys.ts';
import { koboWorkbook } from './koboWorkbook.ts';
import { routeSheet } from './routeSheet.ts';

const folder = fileURLToPath(new URL('../../examples/data/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, content] of [
  ['kobo-journeys.xlsx', koboWorkbook(englishJourneys, 'en')],
  ['kobo-safari.xlsx', koboWorkbook(swahiliJourneys, 'sw')],
  ['route-sheet.xlsx', routeSheet],
  ['htcds-cases.xlsx', htcdsWorkbook],
] as const) {
  writeFileSync(`${folder}${name}`, writeXlsx(content));
}
