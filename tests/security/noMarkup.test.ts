import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Code that turns a text into markup, a script, a request or a place to go to. */
const forbidden: readonly (readonly [name: string, code: string])[] = [
  ['markup in React', 'export const Planted = ({ text }: P) => <p dangerouslySetInnerHTML={{ __html: text }} />;'],
  ['markup in React, spread', 'export const Planted = ({ text }: P) => <p {...{ dangerouslySetInnerHTML: { __html: text } }} />;'],
  ['innerHTML', 'export const planted = (element: Element, text: string) => { element.innerHTML = text; };'],
  ['outerHTML', 'export const planted = (element: Element, text: string) => { element.outerHTML = text; };'],
  ['insertAdjacentHTML', "export const planted = (element: Element, text: string) => element.insertAdjacentHTML('beforeend', text);"],
  ['document.write', 'export const planted = (text: string) => document.write(text);'],
  ['an attribute by name', "export const planted = (element: Element, text: string) => element.setAttribute('onclick', text);"],
  ['an address in a link', 'export const Planted = ({ text }: P) => <a href={text}>x</a>;'],
  ['an address in a picture', 'export const Planted = ({ text }: P) => <img alt="" src={text} />;'],
  ['an address in a frame', 'export const Planted = ({ text }: P) => <iframe title="x" src={text} />;'],
  ['an address in a form', 'export const Planted = ({ text }: P) => <form action={text} />;'],
  ['a window', 'export const planted = (text: string) => window.open(text);'],
  ['another page', 'export const planted = (text: string) => { window.location.href = text; };'],
  ['another page by a call', 'export const planted = (text: string) => window.location.assign(text);'],
  ['a beacon', 'export const planted = (text: string) => navigator.sendBeacon(text);'],
  ['a socket', 'export const planted = (text: string) => new WebSocket(text);'],
  ['eval', 'export const planted = (text: string): unknown => eval(text);'],
  ['a function made of text', 'export const planted = (text: string): unknown => new Function(text);'],
  ['a timer made of text', "export const planted = () => setTimeout('1+1', 1);"],
  ['an address that is a script', "export const planted = 'javascript:1';"],
];

/** Lints texts as if they stood in a file of the project; in a process of its own, because ESLint loads its settings as a module. */
const lintProgram = `
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
const lint = new ESLint();
const answers = [];
for (const code of JSON.parse(readFileSync(0, 'utf8'))) {
  const [result] = await lint.lintText(code, { filePath: 'src/ui/App.tsx' });
  answers.push(result.messages.map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(answers));`;

function lint(codes: readonly string[]): readonly (readonly string[])[] {
  // Where CI is set, typescript-eslint takes the tree of the file on disk instead of the text that is handed over.
  // Source: https://typescript-eslint.io/packages/typescript-estree/#single-run
  const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
  const answer = execFileSync(process.execPath, ['--input-type=module', '-e', lintProgram], { cwd: root, env, input: JSON.stringify(codes) });
  return JSON.parse(answer.toString('utf8')) as readonly (readonly string[])[];
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((name) => /\.tsx?$/.test(name));
}

describe('lint', () => {
  const ofSecurity = /no-restricted-syntax|no-eval|no-implied-eval|no-new-func|no-script-url/;
  const planted = (code: string): string => `import * as React from 'react';\ninterface P { readonly text: string }\n${code}\n`;
  const harmless = 'export const Planted = ({ text }: P): React.ReactElement => <p title={text}>{text}</p>;';
  let found: readonly (readonly string[])[] = [];
  beforeAll(() => {
    found = lint([...forbidden.map(([, code]) => code), harmless].map(planted));
  });

  it.each(forbidden.map(([name], index) => [name, index] as const))('refuses %s in what ships', (_name, index) => {
    expect(found[index]).toContainEqual(expect.stringMatching(ofSecurity));
  });

  it('does not complain about a text that is drawn as a text', () => {
    expect((found[forbidden.length] ?? ['not linted']).filter((rule) => ofSecurity.test(rule))).toEqual([]);
  });

  it('is switched off nowhere in what ships', () => {
    const files = filesBelow(join(root, 'src'));
    expect(files.length).toBeGreaterThan(150);
    const switchedOff = files.flatMap((file) => readFileSync(file, 'utf8').match(/eslint-disable.*/g) ?? []);
    // A comment that names no rule switches off all of them.
    expect(switchedOff.filter((comment) => ofSecurity.test(comment) || !/eslint-disable\S* [\w@]/.test(comment))).toEqual([]);
  });
});
