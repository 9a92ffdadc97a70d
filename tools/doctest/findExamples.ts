/** One `ts` code block of a guide or a doc comment. */
export interface Example {
  /** Line of the first line of code in its file, counted from 1. */
  line: number;
  /** The code, without the fence and without the ` * ` of a comment. */
  code: string;
}

const opening = /^```(?:ts|typescript)\s*$/u;
const closing = /^```\s*$/u;

/**
 * Finds the TypeScript examples of a file: the `ts` code blocks of a Markdown file, or of the doc comments of a source
 * file. A block in another language, or with a word after `ts`, is no example.
 *
 * @param text - the file
 * @param kind - how to read it
 */
export function findExamples(text: string, kind: 'markdown' | 'source'): Example[] {
  const examples: Example[] = [];
  let inComment = kind === 'markdown';
  let example: Example | undefined;
  text.split(/\r?\n/u).forEach((raw, index) => {
    if (kind === 'source' && /^\s*\/\*\*/u.test(raw)) inComment = true;
    const line = kind === 'source' ? raw.replace(/^\s*(?:\/\*\*|\*(?!\/)) ?/u, '') : raw;
    if (inComment && example !== undefined && closing.test(line.trim())) {
      examples.push(example);
      example = undefined;
    } else if (inComment && example !== undefined) {
      example.code += `${line}\n`;
    } else if (inComment && opening.test(line.trim())) {
      example = { line: index + 2, code: '' };
    }
    if (kind === 'source' && raw.includes('*/')) inComment = false;
  });
  return examples;
}
