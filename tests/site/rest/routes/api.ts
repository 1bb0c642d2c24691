import { complexAnswer, entityAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, stampOf, type Call } from '../call';
import { digestSeconds, makeDigest } from '../digest';
import { fileNotFound } from '../errors';
import { tokenOf } from '../lists/changeToken';
import type { Entity } from '../odata/entity';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import { sitePath } from '../state';
import { segmentAt, textOf } from './arguments';
import { routeRecycleBin } from './recycleBin';
import { peoplePickerPaths, resolvePerson, searchPeople } from './peoplePicker';
import { routeSiteChanges } from './siteChanges';
import { demandEnd, demandVerb, unknownRoute } from './unknown';
import { routeWeb } from './web';
import { webEntity } from './webEntity';

/** A digest for the caller. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
function contextInfo(call: Call): Answer {
  const { site, user, now } = call;
  demandVerb(call, 'POST');
  demandEnd(call, 1);
  demand(webMask(site, user), right.open);
  return complexAnswer(call, 'SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: digestSeconds, FormDigestValue: makeDigest(site.secret, user, now), LibraryVersion: '16.0.0.0',
    SiteFullUrl: site.url, SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'], WebFullUrl: site.url,
  });
}

/** The site collection as `SP.Site`. Source: recorded answers in https://github.com/pnp/pnpcore */
function siteEntity(call: Call): Entity {
  const { site } = call;
  return {
    type: 'SP.Site', id: `${site.url}/_api/Site`, editLink: 'Site',
    properties: {
      AllowCreateDeclarativeWorkflow: false, AllowDesigner: true, AllowMasterPageEditing: false, AllowRevertFromTemplate: false, Classification: '',
      CompatibilityLevel: 15, DisableFlows: false, ExternalSharingTipsEnabled: false, GroupId: '00000000-0000-0000-0000-000000000000',
      HubSiteId: '00000000-0000-0000-0000-000000000000', Id: site.id, IsHubSite: false, LockIssue: null, MaxItemsPerThrottledOperation: call.threshold, MediaTranscriptionDisabled: false,
      PrimaryUri: site.url, ReadOnly: false, RequiredDesignerVersion: '15.0.0.0', SandboxedCodeActivationCapability: 2, ServerRelativeUrl: sitePath(site),
      ShareByEmailEnabled: false, ShareByLinkEnabled: false, ShowUrlStructure: false, TrimAuditLog: true, UIVersionConfigurationEnabled: false, Url: site.url, WriteLocked: false,
    },
    onRequest: { CurrentChangeToken: () => tokenOf({ kind: 1, id: site.id }, stampOf(call), site.nextSequence - 1) },
    navigation: { RootWeb: () => webEntity(call) },
  };
}

/** Opens the only web by its id. */
function openWeb(call: Call): Answer {
  const segment = segmentAt(call, 1);
  demandVerb(call, 'POST');
  demandEnd(call, 2);
  if (!segment || textOf(segment).toLowerCase() !== call.site.webId) throw fileNotFound();
  return entityAnswer(call, webEntity(call));
}

function routeSite(call: Call): Answer {
  demand(webMask(call.site, call.user), right.open);
  switch (segmentAt(call, 1)?.name) {
    case 'rootweb': return routeWeb(call, 1);
    case 'recyclebin': return routeRecycleBin(call, 1, true);
    case 'openwebbyid': return openWeb(call);
    case 'getchanges': return routeSiteChanges(call, 1, 1);
    default:
      demandVerb(call, 'GET');
      demandEnd(call, 1);
      return entityAnswer(call, siteEntity(call));
  }
}

/** Whether a site is at an address; here only this one is. Source: https://pnp.github.io/pnpjs/sp/sites/ */
function siteExists(call: Call): Answer {
  demandVerb(call, 'POST');
  demandEnd(call, 1);
  const { url } = bodyOf(call);
  return valueAnswer(call, 'Edm.Boolean', typeof url === 'string' && url.replace(/\/$/, '').toLowerCase() === call.site.url.toLowerCase());
}

/** Serves everything below `_api` except `$batch`. */
export function routeApi(call: Call): Answer {
  switch (segmentAt(call, 0)?.name) {
    case 'web': return routeWeb(call, 0);
    case 'site': return routeSite(call);
    case 'contextinfo': return contextInfo(call);
    case 'sp.site.exists': return siteExists(call);
    case peoplePickerPaths.search: return searchPeople(call);
    case peoplePickerPaths.resolve: return resolvePerson(call);
    default: throw unknownRoute(call);
  }
}
