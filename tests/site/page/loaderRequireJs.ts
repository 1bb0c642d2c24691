import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';

/** SPFx's loader as npm has it: with the words of the United States only. */
export const loaderAssemblyFile = '@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js';

const opening = "exports='";

/**
 * RequireJS as SPFx's loader carries it: a text that it would `eval`. Given to the page as a file of its own it is found in
 * place, and the page's policy needs no `'unsafe-eval'`.
 * @throws Error when this version of the loader carries it otherwise
 */
export function loaderRequireJs(nodeModules: string): string {
  const assembly = fs.readFileSync(path.join(nodeModules, loaderAssemblyFile), 'utf8');
  const start = assembly.lastIndexOf(opening, assembly.indexOf('@license RequireJS')) + opening.length - 1;
  const literal = /^'(?:[^'\\]|\\.)*'/s.exec(assembly.slice(Math.max(start, 0)))?.[0];
  const text: unknown = literal === undefined ? undefined : vm.runInNewContext(literal);
  if (typeof text === 'string' && text.includes('var requirejs,require,define')) return text;
  throw new Error("SPFx's loader no longer carries RequireJS as a text: this version does not fit tests/site/page/loaderRequireJs.ts.");
}
