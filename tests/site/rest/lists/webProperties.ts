import { lcidOf } from '../languages';
import { invalidValue, notEmulated } from '../errors';
import type { Entity } from '../odata/entity';
import { sitePath, type SiteState } from '../state';
import { isMark, textIn } from './properties';

/** The properties of the site's web that do not depend on who asks. Source: recorded answers in https://github.com/pnp/pnpcore */
export function webProperties(site: SiteState): Record<string, unknown> {
  return {
    AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: '00000000-0000-0000-0000-000000000000', ClassicWelcomePage: null, Configuration: 0,
    Created: site.created, CustomMasterUrl: `${sitePath(site)}/_catalogs/masterpage/seattle.master`, Description: site.description,
    DesignPackageId: '00000000-0000-0000-0000-000000000000', DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: false, EnableMinimalDownload: false,
    FooterEnabled: false, HeaderEmphasis: 0, HeaderLayout: 2, HorizontalQuickLaunch: false, Id: site.webId, IsMultilingual: false, Language: lcidOf(site.language),
    LastItemModifiedDate: site.created, LastItemUserModifiedDate: site.created, MegaMenuEnabled: false, NoCrawl: false, ObjectCacheEnabled: false,
    OverwriteTranslationsOnChange: false, QuickLaunchEnabled: true, RecycleBinEnabled: true, ServerRelativeUrl: sitePath(site), SiteLogoUrl: null,
    SyndicationEnabled: true, Title: site.title, TreeViewEnabled: false, UIVersion: 15, UIVersionConfigurationEnabled: false, Url: site.url, WebTemplate: 'GROUP',
    WelcomePage: '',
  };
}

/** The web to which a list belongs, as far as an expansion shows it. */
export function parentWebEntity(site: SiteState): Entity {
  return {
    type: 'SP.Web', id: `${site.url}/_api/Web`, editLink: 'Web', properties: webProperties(site),
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: sitePath(site) }) },
  };
}

/** Sets properties of the web; 501 for one that is not known. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn499819(v=office.15) */
export function updateWeb(site: SiteState, body: Readonly<Record<string, unknown>>): void {
  const { Title: title = site.title, Description: description = site.description, ...rest } = body;
  const other = Object.keys(rest).find((name) => !isMark(name));
  if (other !== undefined) throw notEmulated(`writing the property '${other}' of the web`);
  if (textIn(title).trim() === '') throw invalidValue('A site needs a title.');
  Object.assign(site, { title, description: textIn(description) });
}
