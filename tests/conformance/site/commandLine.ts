import { parseArgs } from 'node:util';

/** What the command is asked to do. */
export type Command =
  | { readonly kind: 'help' | 'table' }
  | { readonly kind: 'run'; readonly siteUrl: string; readonly hasAgreed: boolean; readonly isHeadless: boolean; readonly only: string; readonly profile?: string; readonly jsonFile?: string };

/** What the command says about itself. */
export const help = `Asks a SharePoint site whether it behaves as docs/conformance.md says.

  npm run conformance -- --site URL --yes

  --site URL      the site to ask: https://yourcouncil.sharepoint.com/sites/test
  --yes           agrees that scratch lists are made on that site, and deleted again
  --profile DIR   keeps the browser's profile, and so the sign-in, in this folder
  --json FILE     writes the results to a file
  --only TEXT     tries only the behaviours whose ids begin with this
  --headless      shows no browser window
  --table         rewrites docs/conformance.md's table and docs/permissions.md, and asks no site`;

/** What is going to happen, for the person to agree to. */
export function announcement(siteUrl: string): string {
  return `This makes lists whose titles begin with "Conformance-" on ${siteUrl}, writes to them alone, and deletes them at the end.
It takes 10 to 20 minutes and some 2,300 requests. Take a site for tests. Say --yes to begin.`;
}

/**
 * Reads the command line.
 * @throws Error with a sentence when it cannot be understood
 */
export function readCommand(parameters: readonly string[]): Command {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      site: { type: 'string' }, profile: { type: 'string' }, json: { type: 'string' }, only: { type: 'string' },
      yes: { type: 'boolean' }, headless: { type: 'boolean' }, table: { type: 'boolean' }, help: { type: 'boolean' },
    },
  });
  if (values.help === true) return { kind: 'help' };
  if (values.table === true) return { kind: 'table' };
  const { site, profile, json, only = '', yes = false, headless = false } = values;
  if (site === undefined || !URL.canParse(site) || !/^https?:/.test(site)) throw new Error('Say which site to ask: --site https://yourcouncil.sharepoint.com/sites/test');
  const { origin, pathname } = new URL(site);
  return {
    kind: 'run', siteUrl: origin + pathname.replace(/\/+$/, ''), hasAgreed: yes, isHeadless: headless, only,
    ...(profile === undefined ? {} : { profile }), ...(json === undefined ? {} : { jsonFile: json }),
  };
}
