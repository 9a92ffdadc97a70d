import { fileRules, ruleCatalogue, structureRules } from '@njia/schema';
import { expect, it } from 'vitest';
import { findingParams } from './findingParams.js';
import { notRaised } from './raisedRule.js';

const raised = [...fileRules, ...Object.values(structureRules)].filter(
  ({ id }) => !(notRaised as readonly string[]).includes(id),
);

it('names every place in the titles of the rules that are raised here', () => {
  const places = raised.flatMap(({ id, title }) => {
    const names = [...`${title.en} ${title.sw}`.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!);
    return names.length === 0 ? [] : [[id, [...new Set(names)].sort()] as const];
  });
  expect(Object.fromEntries(places)).toEqual(findingParams);
});

it('names no rule that the catalogue lacks', () => {
  expect(notRaised.filter((id) => !ruleCatalogue.has(id))).toEqual([]);
});
