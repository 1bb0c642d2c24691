import type { Person } from '../people';
import { loaderAssemblyFile } from './loaderRequireJs';
import { configurationElementId, isTeams, type PageConfiguration, themeNames } from './pageConfiguration';

/** What the page shows around the web part. */
export interface PageFrame {
  readonly configuration: PageConfiguration;
  /** The address that was asked for; the bar's links change one part of it. */
  readonly address: URL;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly isNarrow: boolean;
}

/** Path of SPFx's loader, which brings the runtime's core. */
const loaderAssembly = `/runtime/${loaderAssemblyFile}`;

/** The page as HTML. */
export function pageHtml(frame: PageFrame): string {
  const { configuration, isNarrow } = frame;
  return `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(configuration.webPart.title)} – local site</title>
<link rel="stylesheet" href="/local/page.css">
</head>
<body data-host="${configuration.host}" data-theme="${configuration.theme}" data-width="${isNarrow ? 'narrow' : 'full'}">
${isTeams(configuration.host) ? '' : barHtml(frame)}
<main class="canvas"><div id="web-part"></div></main>
<script type="application/json" id="${configurationElementId}">${JSON.stringify(configuration).replace(/</g, '\\u003c')}</script>
<script src="/local/beforeRuntime.js"></script>
<script src="/local/requireJs.js"></script>
<script src="${loaderAssembly}"></script>
<script src="/local/startRuntime.js"></script>
</body>
</html>`;
}

function barHtml({ configuration, address, person, people }: PageFrame): string {
  const link = (name: string, value: string, text: string, isCurrent: boolean): string => {
    const target = new URL(address);
    target.searchParams.set(name, value);
    const current = isCurrent ? ' aria-current="true"' : '';
    return `<a href="${escapeHtml(target.pathname + target.search)}"${current}>${escapeHtml(text)}</a>`;
  };
  const persons = people.map(({ key }) => link('as', key, key, key === person.key));
  const themes = themeNames.map((name) => link('theme', name, name, name === configuration.theme));
  const mode = link('mode', configuration.isEditing ? 'read' : 'edit', configuration.isEditing ? 'stop editing' : 'edit page', false);
  return `<nav aria-label="Local site">
<span>Local site – you are ${escapeHtml(person.name)}, ${escapeHtml(person.jobTitle ?? person.key)}</span>
<span>${persons.join('')}</span>
<span>${themes.join('')}</span>
<span>${mode}</span>
</nav>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
