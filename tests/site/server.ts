import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { people } from './people';
import { SharePointSite, type SiteOptions } from './rest/sharePointSite';
import { answerText } from './server/answers';
import { clockOffset } from './server/clock';
import { pageManifests } from './server/pageRoute';
import { createRouter, type Router } from './server/router';
import { pagePath, sitePath } from './server/siteAddress';
import { StateFile } from './server/stateFile';
import { findPerson } from './server/visitor';

/** How the local site is to run; everything may be left out. */
export interface LocalSiteOptions {
  /** Port on 127.0.0.1; 0 or absent takes a free one. */
  readonly port?: number;
  /** Key of the person who visits without saying who they are; `officer` when absent. */
  readonly as?: string;
  /** Folder where the site's state is kept; absent keeps nothing. */
  readonly dataDir?: string;
  /** Milliseconds that every REST answer takes longer. */
  readonly latency?: number;
  /** Further options of the emulated SharePoint. */
  readonly site?: Omit<SiteOptions, 'url'>;
  /** The built web part; the project's own `dist` when absent. */
  readonly webPartDir?: string;
  /** ISO date on which the site lives; the real date when absent. */
  readonly today?: string;
}

/** A running local site. */
export interface LocalSite {
  /** Address of the page. */
  readonly url: string;
  /** The emulated SharePoint behind it: its requests, its faults, its state. */
  readonly site: SharePointSite;
  /** Whether the site has just been made, rather than read from its folder. */
  readonly isNew: boolean;
  /** Writes the site's state soon, after it was changed without the server. */
  keep(): void;
  /** Writes what is waiting to be written and ends the server. */
  close(): Promise<void>;
}

const projectRoot = path.resolve(__dirname, '..', '..');

/**
 * Starts a SharePoint site on this machine with the compiled web part on its page.
 * @throws Error when the port is taken, the web part is not built, or SPFx wants a component that the page does not provide
 */
export async function startLocalSite(options: LocalSiteOptions = {}): Promise<LocalSite> {
  const offset = clockOffset(options.today, new Date());
  findPerson(people, options.as ?? 'officer');
  const server = http.createServer();
  const origin = await listen(server, options.port ?? 0);
  try {
    const { site, isNew, route, keep, flush } = await assemble(options, origin, offset);
    server.on('request', (request, response) => serve(route, origin, request, response));
    return { url: origin + pagePath, site, isNew, keep, close: () => close(server, flush) };
  } catch (error) {
    await close(server, () => undefined);
    throw error;
  }
}

interface Assembled extends Pick<LocalSite, 'site' | 'isNew' | 'keep'> {
  readonly route: Router;
  readonly flush: () => void;
}

async function assemble(options: LocalSiteOptions, origin: string, offset: number): Promise<Assembled> {
  const now = (): Date => new Date(Date.now() + offset);
  const siteFile = new StateFile(options.dataDir, 'site.json');
  const pageFile = new StateFile(options.dataDir, 'page.json');
  const siteOptions = { now, ...options.site, url: origin + sitePath };
  const saved = siteFile.read();
  const site = saved === undefined ? new SharePointSite(siteOptions) : SharePointSite.load(saved, siteOptions);
  const keep = (): void => siteFile.writeSoon(() => site.save());
  let properties = savedProperties(pageFile);
  const place = { origin, nodeModules: path.join(projectRoot, 'node_modules'), webPartFolder: options.webPartDir ?? path.join(projectRoot, 'dist') };
  pageManifests(place);
  const route = await createRouter({
    ...place,
    site,
    now,
    clockOffset: offset,
    latency: options.latency ?? 0,
    defaultPerson: options.as ?? 'officer',
    savedProperties: () => properties,
    saveProperties: (changed) => {
      properties = changed;
      pageFile.writeSoon(() => JSON.stringify(changed));
    },
    onWritten: keep,
  });
  return { site, isNew: saved === undefined, route, keep, flush: () => [siteFile, pageFile].forEach((file) => file.flush()) };
}

function savedProperties(file: StateFile): object | undefined {
  const text = file.read();
  return text === undefined ? undefined : (JSON.parse(text) as object);
}

function serve(route: Router, origin: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const address = new URL(request.url ?? '/', origin);
  route({ request, response, address }).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof RangeError)) process.stderr.write(`${request.method} ${address.pathname}: ${error instanceof Error ? error.stack : message}\n`);
    if (!response.headersSent) answerText(response, error instanceof RangeError ? 400 : 500, message);
    else response.destroy();
  });
}

function listen(server: http.Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Choose another with --port.`) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

async function close(server: http.Server, flush: () => void): Promise<void> {
  flush();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
