import { expect, test } from 'vitest';
import { checkFiles } from '../check/checkFiles.js';
import { marksOf } from './marksOf.js';
import { writeCsvReport } from './writers/writeCsvReport.js';
import { writeHtmlReport } from './writers/writeHtmlReport.js';
import { writeJsonReport } from './writers/writeJsonReport.js';
import { writeMarkdownReport } from './writers/writeMarkdownReport.js';
import { writeNdjsonReport } from './writers/writeNdjsonReport.js';
import { writePrettyReport } from './writers/writePrettyReport.js';
import { writeSarifReport } from './writers/writeSarifReport.js';

/** Words that the lists know: each is read as a code, or nearly spells one. */
const rows = [
  'Ref,Origin,Destination,Transport,Sex,Age,Purpose,Recruitment method',
  'A1,Busia,Muscat,boda boda,Msichana,15,ukahaba,jirani',
  'A2,Busia,Muscat,airplan,Mwanamke,15,forced beging,Nieghbour',
].join('\n');
const codes = ['motorcycle', 'airplane', 'female', 'commercial_sex', 'forced_begging', 'neighbour'];

const check = () => checkFiles([new TextEncoder().encode(rows)], { today: '2026-11-26' });

test('no form of the report says what a word was read as', async () => {
  const { report } = await check();
  expect(report.issues.map(({ rule }) => rule)).toContain('CODE-MAPPED');
  const written = [
    writeCsvReport(report),
    await writeHtmlReport(report),
    writeJsonReport(report),
    writeMarkdownReport(report),
    writeNdjsonReport(report),
    writePrettyReport(report),
    writeSarifReport(report),
  ];
  for (const text of written)
    for (const code of codes) expect(text.toLowerCase().includes(code), code).toBe(false);
});

test('the owner of the workbook is told', async () => {
  const { findings } = await check();
  const comments = marksOf(findings, 'en').map(({ text }) => text);
  expect(comments.some((text) => text.includes('"motorcycle"'))).toBe(true);
});
