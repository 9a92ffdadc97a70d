import { expect, test } from 'vitest';
import * as ajv from './ajv/index.js';
import * as codes from './codes/index.js';
import { codeLists } from './codelists/index.js';
import * as htcds from './htcds/index.js';
import * as main from './index.js';
import * as zod from './zod/index.js';

const shapes = [...main.records, ...main.structures].map(({ name }) => name).concat('dataset');

/** Names that follow from the lists and shapes: the next test counts them. */
const derived = new Set([
  ...Object.keys(codeLists).flatMap((id) => {
    const name = id.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
    return [`${name}List`, `${name}Details`];
  }),
  ...shapes.flatMap((name) => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    return [`is${type}`, `validate${type}`, `${name}Schema`];
  }),
]);

test('the public surface only changes on purpose', () => {
  expect({
    main: surface(main),
    codes: surface(codes),
    zod: surface(zod),
    ajv: surface(ajv),
    htcds: surface(htcds),
  }).toMatchInlineSnapshot(`
    {
      "ajv": [],
      "codes": [
        "codeListDetails",
        "createCodeFinder",
        "exportCode",
        "exportLosses",
        "findCode",
        "foldText",
        "importCode",
        "importCodeEverywhere",
      ],
      "htcds": [
        "findHtcdsCode",
        "findHtcdsField",
        "htcds",
        "splitHtcdsCell",
      ],
      "main": [
        "NjiaError",
        "absenceReasonOf",
        "addCounts",
        "addDays",
        "bothOf",
        "civilDay",
        "codeLists",
        "contentRules",
        "coreProfile",
        "countBounds",
        "datasetHead",
        "dayNumber",
        "daySpan",
        "daysBetween",
        "defineProfile",
        "eitherOf",
        "explainRule",
        "fileRules",
        "formatCount",
        "formatIssue",
        "formatPartialDate",
        "isAfter",
        "isBefore",
        "isCode",
        "isCodeWithin",
        "isCountEqual",
        "isCountLess",
        "isOnOrBefore",
        "isPartialDate",
        "isSameDay",
        "isWithin",
        "issueOf",
        "kenyaPatch",
        "kenyaProfile",
        "kenyanCounties",
        "mergePatch",
        "notOf",
        "numberWords",
        "parseCount",
        "parsePartialDate",
        "partialDateOf",
        "placeCodeOf",
        "records",
        "resolveProfile",
        "ruleCatalogue",
        "scanHeader",
        "scanText",
        "standardSchema",
        "standardVersion",
        "structureRules",
        "structures",
        "unreadStandard",
        "validate",
        "validateRecord",
        "validateRecords",
      ],
      "zod": [
        "countSchema",
        "currencySchema",
        "htcdsRecordSchema",
        "identifierSchema",
        "partialDateSchema",
        "schemaRegistry",
      ],
    }
  `);
});

test('every list and record has its derived names', () => {
  const lists = Object.keys(codeLists).length;
  expect(count(main, /List$/u)).toBe(lists);
  expect(count(codes, /^(?!codeList)\w+Details$/u)).toBe(lists);
  expect(count(ajv, /^validate/u)).toBe(shapes.length);
  expect(
    Object.keys(zod).filter((key) => main.records.some(({ name }) => key === `${name}Schema`)),
  ).toHaveLength(main.records.length);
});

function surface(entry: object): string[] {
  return Object.keys(entry)
    .filter((name) => !derived.has(name))
    .sort();
}

function count(entry: object, name: RegExp): number {
  return Object.keys(entry).filter((key) => name.test(key)).length;
}
