import type { Category } from '../../../packages/schema/src/issues/category.ts';
import type { Rule } from '../../../packages/schema/src/rules/rule.ts';
import { ruleCatalogue } from '../../../packages/schema/src/rules/ruleCatalogue.ts';
import { standardVersion } from '../../../packages/schema/src/standardVersion.ts';

const rules: readonly Rule[] = [...ruleCatalogue.values()];

/** What each category speaks of, in the order in which the page lists them. */
const categories: Readonly<Record<Category, string>> = {
  structure: 'The shape of the file: can it be read, and what of it was read.',
  conformance: 'Agreement with the format: fields, codes, links, law.',
  quality: 'The quality of values: missing, impossible, contradictory, badly written.',
  plausibility: 'A doubtful story: possible, but mostly a slip.',
  privacy: 'A danger to a person if the data were passed on.',
};

/** The rule catalogue as JSON for programs in any language, and as a page of the docs. */
export function rulePages(): Map<string, string> {
  return new Map([
    ['rules.json', rulesJson()],
    ['../../docs/reference/rules.md', rulesPage()],
  ]);
}

function rulesJson(): string {
  const list = rules.map(
    ({ id, severity, category, since, scopes, title, why, fix, samples, source }) => ({
      id,
      severity,
      category,
      since,
      scopes,
      title,
      why,
      fix,
      samples,
      source,
    }),
  );
  return `${JSON.stringify({ standard: 'njia', version: standardVersion, rules: list }, undefined, 2)}\n`;
}

function rulesPage(): string {
  const sections = (Object.keys(categories) as Category[]).map((category) => {
    const own = rules.filter((rule) => rule.category === category);
    return `## ${category}\n\n${categories[category]}\n\n${own.map(ruleSection).join('\n')}`;
  });
  return [
    '<!-- Written by `pnpm generate`: do not edit. -->\n\n',
    '# Rules\n\n',
    `The ${rules.length} rules of the standard. An error means that the record cannot be used as it stands, a warning that it `,
    'can be used but is probably wrong or unsafe, an info that there is nothing to mend. A profile may change severities. ',
    'The Swahili texts are drafts until a native reviewer has signed them. No finding ever repeats a value of the data.\n\n',
    sections.join('\n'),
  ].join('');
}

function ruleSection({ id, severity, scopes, title, why, fix, samples, source }: Rule): string {
  return `### ${id}

**${title.en}.** ${why.en}

- To do: ${fix.en}
- Swahili: ${title.sw}. ${why.sw} ${fix.sw}
- Severity: ${severity}. Looks at: ${scopes.join(', ')}.
- Fails: ${sample(samples.failing)}
- Passes: ${sample(samples.passing)}
- Source: ${source}.
`;
}

const longestSample = 160;

/** A sample on one line; invisible characters are written as escapes. */
function sample(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(
    /[\p{Cc}\p{Cf}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (text === '') return '(an empty text)';
  const shown = text.length > longestSample ? `${text.slice(0, longestSample)} ...` : text;
  return `\`${shown.replaceAll('`', "'")}\``;
}
