import * as fs from 'node:fs';
import * as path from 'node:path';
import { answerText, type Exchange } from './answers';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Answers with a file below a folder, or 404 when there is none. */
export async function answerFile({ response }: Exchange, folder: string, name: string): Promise<void> {
  const file = path.resolve(folder, name);
  if (!file.startsWith(folder + path.sep) || !fs.existsSync(file)) return answerText(response, 404, `The local site has no file ${name}.`);
  const content = await fs.promises.readFile(file);
  response.writeHead(200, { 'content-type': contentTypes[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
  response.end(content);
}

/** The packages whose files the page may ask for: SPFx's runtime and React. */
const runtimeFile = /^(@microsoft\/sp-[a-z-]+\/dist|react(-dom)?\/umd)\/[\w.-]+$/;

/** Answers with a file of the SPFx runtime. */
export async function answerRuntimeFile(exchange: Exchange, nodeModules: string, name: string): Promise<void> {
  if (!runtimeFile.test(name)) return answerText(exchange.response, 404, `${name} is not a file of the runtime.`);
  const found = fs.existsSync(path.join(nodeModules, name)) ? name : (chunkElsewhere(nodeModules, path.posix.basename(name)) ?? name);
  await answerFile(exchange, nodeModules, found);
}

/** The packages inside the loader assembly ask for their lazy chunks beside the assembly, where npm does not put them. */
function chunkElsewhere(nodeModules: string, file: string): string | undefined {
  if (!file.startsWith('chunk.')) return undefined;
  const packages = fs.readdirSync(path.join(nodeModules, '@microsoft')).filter((name) => name.startsWith('sp-'));
  return packages.map((name) => path.posix.join('@microsoft', name, 'dist', file)).find((name) => fs.existsSync(path.join(nodeModules, name)));
}
