import ts from 'typescript';

/**
 * Turns an example into the body of an asynchronous test.
 *
 * - `import { a } from 'x'` becomes `const { a } = await load('x')`; type imports vanish.
 * - `expression; // => value` claims that the expression, awaited, equals the value (an expression too, which may go on
 *   over the next comment lines). `const name = ...; // => value` and `console.log(expression); // => value` claim the
 *   same of what they name.
 * - `expression; // throws TEXT` claims that it throws an error whose code, name or message contains the text.
 *
 * @param code - TypeScript, as it stands in the documentation
 * @returns JavaScript that uses the free names `expect` and `load`
 */
export function exampleToTest(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const body = source.statements.map((statement) => toTest(statement, code)).join('\n');
  // An export makes it a module, so that no "use strict" is put before it.
  const { outputText } = ts.transpileModule(`${body}\nexport {};`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText.replace(/export \{\};\s*$/u, '');
}

function toTest(statement: ts.Statement, code: string): string {
  if (ts.isImportDeclaration(statement)) return dynamicImport(statement);
  const text = statement.getText();
  const claim = claimAfter(statement, code);
  if (claim === undefined) return text;
  if (ts.isVariableStatement(statement)) {
    const [declaration] = statement.declarationList.declarations;
    return `${text}\nexpect(${declaration!.name.getText()}).toEqual(${claim.text});`;
  }
  if (!ts.isExpressionStatement(statement))
    throw new Error(`A claim follows no expression: ${text}`);
  const expression = printed(statement.expression).getText();
  if (claim.kind === 'value') return `expect(await (${expression})).toEqual(${claim.text});`;
  return [
    `await expect((async () => (${expression}))().catch((error) => {`,
    "  throw new Error([error.code, error.name, error.message].join(' '));",
    `})).rejects.toThrow(${JSON.stringify(claim.text)});`,
  ].join('\n');
}

/** What `console.log` would show; any other expression is itself. */
function printed(expression: ts.Expression): ts.Expression {
  const isLog =
    ts.isCallExpression(expression) && expression.expression.getText() === 'console.log';
  return isLog && expression.arguments.length === 1 ? expression.arguments[0]! : expression;
}

function dynamicImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const load = `await load(${moduleSpecifier.getText()})`;
  if (importClause === undefined) return `${load};`;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return '';
  const { name, namedBindings } = importClause;
  const names = name === undefined ? [] : [`default: ${name.text}`];
  if (namedBindings !== undefined && ts.isNamespaceImport(namedBindings)) {
    return `const ${namedBindings.name.text} = ${load};`;
  }
  for (const element of namedBindings?.elements ?? []) {
    if (element.isTypeOnly) continue;
    const imported = element.propertyName?.text;
    names.push(imported === undefined ? element.name.text : `${imported}: ${element.name.text}`);
  }
  return `const { ${names.join(', ')} } = ${load};`;
}

interface Claim {
  kind: 'value' | 'throws';
  text: string;
}

function claimAfter(statement: ts.Statement, code: string): Claim | undefined {
  const [first, ...following] = code.slice(statement.end).split('\n');
  const comment = /^\s*\/\/ ?(=>|throws)(.*)$/u.exec(first ?? '');
  if (comment === null) return undefined;
  let text = comment[2]!.trim();
  if (comment[1] === 'throws') return { kind: 'throws', text };
  for (const line of following) {
    const more = /^\s*\/\/(.*)$/u.exec(line);
    if (isExpression(text) || more === null) break;
    text += `\n${more[1]!}`;
  }
  if (!isExpression(text)) throw new Error(`The claim is no expression: ${text}`);
  return { kind: 'value', text };
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true });
  return text !== '' && (diagnostics ?? []).length === 0;
}
