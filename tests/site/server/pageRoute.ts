import { randomBytes } from 'node:crypto';
import { contentSecurityPolicy } from '../page/contentSecurityPolicy';
import { hostApplicationId } from '../page/hostApplicationModules';
import { pageContextInfo } from '../page/pageContext';
import { pageHtml } from '../page/pageHtml';
import type { PageConfiguration } from '../page/pageConfiguration';
import { readPageOptions } from '../page/pageOptions';
import { checkDependencies, runtimeManifests } from '../page/runtimeManifests';
import { themes } from '../page/themes';
import { type Person, people } from '../people';
import type { SharePointSite } from '../rest/sharePointSite';
import type { Exchange } from './answers';
import { pagePath } from './siteAddress';
import { rememberVisitor } from './visitor';
import { readBuiltWebPart } from './webPart';

/** What every visit of the page has in common. */
export interface PageSource {
  readonly origin: string;
  readonly nodeModules: string;
  readonly webPartFolder: string;
  readonly site: SharePointSite;
  readonly now: () => Date;
  readonly clockOffset: number;
  /** The web part's properties as last saved. */
  readonly savedProperties: () => object | undefined;
}

/**
 * Answers with the page that carries the web part, as `person` sees it.
 * The manifests are read anew for each visit, so that a rebuilt web part shows without a restart.
 * @throws RangeError when the address asks for something unknown
 */
export function answerPage({ response, address }: Exchange, source: PageSource, person: Person): void {
  const options = readPageOptions(address.searchParams);
  const configuration = pageConfiguration(source, person, address);
  const html = pageHtml({ configuration, address, person, people, isNarrow: options.width === 'narrow' });
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(configuration.styleNonce),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...rememberVisitor(person),
  });
  response.end(html);
}

/** The manifests of the runtime and of the built web part; fails early when they do not fit together. */
export function pageManifests({ origin, nodeModules, webPartFolder }: Pick<PageSource, 'origin' | 'nodeModules' | 'webPartFolder'>): Pick<PageConfiguration, 'manifests' | 'webPart'> {
  const runtime = runtimeManifests({ origin, nodeModules });
  const { webPart, manifests } = readBuiltWebPart(webPartFolder, origin);
  checkDependencies(manifests, runtime);
  const [entry] = webPart.preconfiguredEntries ?? [];
  return {
    manifests: [...runtime, ...manifests],
    webPart: {
      id: webPart.id,
      version: webPart.version,
      title: entry?.title?.default ?? webPart.alias,
      instanceId: '5a6f1c2e-8d3b-4e7a-9f10-2b4c6d8e0a12',
      properties: entry?.properties ?? {},
    },
  };
}

function pageConfiguration(source: PageSource, person: Person, address: URL): PageConfiguration {
  const { theme, host, mode } = readPageOptions(address.searchParams);
  const { manifests, webPart } = pageManifests(source);
  return {
    applicationId: hostApplicationId,
    manifests,
    pageContextInfo: pageContextInfo({ site: source.site, person, pagePath, now: source.now() }),
    webPart: { ...webPart, properties: source.savedProperties() ?? webPart.properties },
    person: { name: person.name, login: person.email },
    host,
    theme,
    themes,
    isEditing: mode === 'edit',
    clockOffset: source.clockOffset,
    styleNonce: randomBytes(16).toString('base64'),
  };
}
