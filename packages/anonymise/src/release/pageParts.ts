import type { ModelSpec } from '../policy/ModelSpec.js';
import type { Share } from './publishedReport.js';

/**
 * One HTML page without scripts or anything from elsewhere.
 *
 * @param title - its title
 * @param language - its language
 * @param parts - its parts, as HTML
 * @returns the page
 */
export function renderPage(title: string, language: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:400;padding:.2rem 1rem .2rem 0;min-width:11rem;vertical-align:top}
td{padding:.2rem 0}.bar{display:block;height:.9rem;margin-top:.3rem;background:#e5e5e5}.bar b{display:block;height:100%}.before b{background:#b3261e}.after b{background:#1b6e4b}.kept b{background:#2b5c8a}
td:nth-last-child(2){width:100%}td+td{white-space:nowrap;text-align:right;padding-left:1rem}
</style>
<h1>${escape(title)}</h1>
${parts.join('\n')}
</html>
`;
}

/**
 * A heading.
 *
 * @param text - its text
 * @returns HTML
 */
export function heading(text: string): string {
  return `<h2>${escape(text)}</h2>`;
}

/**
 * A paragraph.
 *
 * @param text - its text
 * @returns HTML
 */
export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

/**
 * Names with what is to be said of each.
 *
 * @param facts - name and text
 * @returns HTML
 */
export function factTable(facts: readonly (readonly [name: string, text: string])[]): string {
  const rows = facts.map(([name, value]) => `<tr><th>${escape(name)}<td>${escape(value)}`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/**
 * Shares as bars.
 *
 * @param bars - name, share and kind (`before`, `after` or `kept`: the colour)
 * @returns HTML
 */
export function barTable(
  bars: readonly (readonly [name: string, share: Share, kind: 'before' | 'after' | 'kept'])[],
): string {
  const rows = bars.map(([name, value, kind]) => {
    const width = percent(value).replace(' ', '');
    return `<tr><th>${escape(name)}<td><span class="bar ${kind}"><b style="width:${width}"></b></span><td>${percent(value)}`;
  });
  return `<table>\n${rows.join('\n')}\n</table>`;
}

/**
 * The models of a policy with their parameters.
 *
 * @param models - the models
 * @returns HTML
 */
export function modelList(models: readonly ModelSpec[]): string {
  const items = models.map((model) => {
    const parameters = Object.entries(model)
      .filter(([key, value]) => typeof value === 'number' || key === 'rho')
      .map(([key, value]) => `${key} = ${String(value)}`);
    return `<li>${escape(`${model.model} (${parameters.join('; ')})`)}`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/**
 * A share as per cent.
 *
 * @param value - the share
 * @returns the text, with one digit after the point
 */
export function percent({ share }: Share): string {
  return `${(share * 100).toFixed(1)} %`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}
