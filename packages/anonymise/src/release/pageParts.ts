import type { ModelSpec } from '../policy/ModelSpec.js';
import { sayModel } from '../words/sayModel.js';
import { sayOutcome } from '../words/sayOutcome.js';
import type { Share } from './publishedReport.js';
import { pageStyle } from './pageStyle.js';

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
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${pageStyle}
</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

/**
 * A part of the page under a heading.
 *
 * @param title - its heading
 * @param parts - what stands in it, as HTML
 * @returns HTML
 */
export function section(title: string, ...parts: readonly string[]): string {
  return `<section>\n<h2>${escape(title)}</h2>\n${parts.join('\n')}\n</section>`;
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
 * A civil day, where the gate looks for it.
 *
 * @param label - what happened that day
 * @param day - the day
 * @returns HTML
 */
export function dayLine(label: string, day: string): string {
  return `<p>${escape(label)}: <time>${escape(day)}</time></p>`;
}

/**
 * Names with what is to be said of each.
 *
 * @param facts - name and text
 * @returns HTML
 */
export function factTable(facts: readonly (readonly [name: string, text: string])[]): string {
  const rows = facts.map(
    ([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${escape(value)}</td></tr>`,
  );
  return `<table class="facts">\n${rows.join('\n')}\n</table>`;
}

/** A share with its name and its kind, which is its colour. */
export type Bar = readonly [name: string, share: Share, kind: 'before' | 'after' | 'kept'];

/** What stands above a {@link barTable}. */
export interface BarTableOptions {
  /** What the bars show, in a sentence. */
  readonly caption: string;
  /** A share that is not to be exceeded, as a line across the bars. */
  readonly mark?: Share;
}

/**
 * Shares as drawn bars in a table that also says each in figures, so that nobody needs the drawing to read it.
 *
 * @param bars - name, share and kind
 * @param options - caption, mark
 * @returns HTML
 */
export function barTable(bars: readonly Bar[], { caption, mark }: BarTableOptions): string {
  const rows = bars.map(([name, value, kind]) => {
    const text = percent(value);
    return `<tr><th scope="row">${escape(name)}</th><td>${drawBar(`${name}: ${text}`, caption, value, kind, mark)}</td><td class="figure">${text}</td></tr>`;
  });
  return `<table class="bars">\n<caption>${escape(caption)}</caption>\n${rows.join('\n')}\n</table>`;
}

function drawBar(
  title: string,
  description: string,
  value: Share,
  kind: Bar[2],
  mark: Share | undefined,
): string {
  const width = ({ share }: Share): string => String(Math.round(share * 1000));
  const line = mark === undefined ? '' : `<path class="mark" d="M${width(mark)} 0v24"/>`;
  return `<svg role="img" viewBox="0 0 1000 24" preserveAspectRatio="none"><title>${escape(title)}</title><desc>${escape(description)}</desc><path class="ground" d="M0 4h1000v16H0z"/><path class="${kind}" d="M0 4h${width(value)}v16H0z"/>${line}</svg>`;
}

/**
 * The models of a policy, each in a sentence and by its name and parameters.
 *
 * @param models - the models
 * @param language - language of the page
 * @returns HTML
 */
export function modelList(models: readonly ModelSpec[], language: 'en' | 'sw'): string {
  const items = models.map((model) => {
    const parameters = Object.entries(model)
      .filter(([key, value]) => typeof value === 'number' || key === 'rho')
      .map(([key, value]) => `${key} = ${String(value)}`);
    return `<li>${escape(sayModel(model, language))} <small>${escape(`${model.model} (${parameters.join('; ')})`)}</small></li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/**
 * What is not proven, each point in words.
 *
 * @param ids - ids of a verdict's `notProven`
 * @param language - language of the page
 * @returns HTML
 */
export function openList(ids: readonly string[], language: 'en' | 'sw'): string {
  const items = ids.map((id) => `<li>${escape(sayOutcome(id, language)?.means ?? id)}</li>`);
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/**
 * A share as per cent.
 *
 * @param value - the share
 * @returns the text, with one digit after the point and a space that does not break
 */
export function percent({ share }: Share): string {
  return `${(share * 100).toFixed(1)}\u{A0}%`;
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
