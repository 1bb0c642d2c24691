import * as fs from 'node:fs';
import * as path from 'node:path';
import { browserScripts } from '../page/browserScripts';
import { propertiesAddress } from '../page/pageConfiguration';
import { people } from '../people';
import { answerText, type Exchange, readBody } from './answers';
import { answerPage, type PageSource } from './pageRoute';
import { answerRest } from './restRoute';
import { pagePath } from './siteAddress';
import { answerFile, answerRuntimeFile } from './staticFiles';
import { visitor } from './visitor';

/** What the routes lead to. */
export interface RouterParts extends PageSource {
  readonly latency: number;
  /** Key of the person who visits without saying who they are. */
  readonly defaultPerson: string;
  readonly saveProperties: (properties: object) => void;
  /** Called after each request that may have changed the site. */
  readonly onWritten: () => void;
}

/** Answers one request. */
export type Router = (exchange: Exchange) => Promise<void>;

/** Builds the local site's routes; compiles the page's scripts once. */
export async function createRouter(parts: RouterParts): Promise<Router> {
  const scripts = await browserScripts(parts.nodeModules);
  return async (exchange) => {
    const place = decodeURIComponent(exchange.address.pathname);
    const below = (prefix: string): string | undefined => (place.startsWith(prefix) ? place.slice(prefix.length) : undefined);
    const runtimeFile = below('/runtime/');
    const webPartFile = below('/web-part/');
    if (/\/_(api|vti_bin)\//i.test(place)) return answerEmulated(exchange, parts);
    if (place === pagePath) return answerPage(exchange, parts, visitor(exchange.request, exchange.address, people, parts.defaultPerson));
    if (runtimeFile !== undefined) return answerRuntimeFile(exchange, parts.nodeModules, runtimeFile);
    if (webPartFile !== undefined) return answerFile(exchange, parts.webPartFolder, webPartFile);
    return answerOwn(exchange, parts, scripts);
  };
}

async function answerEmulated(exchange: Exchange, parts: RouterParts): Promise<void> {
  const { key } = visitor(exchange.request, exchange.address, people, parts.defaultPerson);
  await answerRest(exchange, parts.site, key, parts.latency);
  if (exchange.request.method !== 'GET') parts.onWritten();
}

async function answerOwn({ request, response, address }: Exchange, parts: RouterParts, scripts: ReadonlyMap<string, string>): Promise<void> {
  const { pathname } = address;
  const script = scripts.get(pathname.replace('/local/', '').replace(/^standIns\/[^/]+\//, 'standIns/'));
  if (script !== undefined) return answerText(response, 200, script, 'text/javascript; charset=utf-8');
  if (pathname === '/local/page.css') return answerText(response, 200, stylesheet(), 'text/css; charset=utf-8');
  if (pathname === propertiesAddress && request.method === 'PUT') return keepProperties({ request, response, address }, parts);
  if (pathname === '/favicon.ico') return answerText(response, 204, '');
  if (pathname === '/') {
    response.writeHead(302, { location: pagePath });
    response.end();
    return;
  }
  answerText(response, 404, `The local site has nothing at ${pathname}.`);
}

async function keepProperties({ request, response }: Exchange, parts: RouterParts): Promise<void> {
  parts.saveProperties(JSON.parse((await readBody(request)).toString('utf8')) as object);
  answerText(response, 204, '');
}

function stylesheet(): string {
  return fs.readFileSync(path.join(__dirname, '..', 'page', 'page.css'), 'utf8');
}
