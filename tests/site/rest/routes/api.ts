import { complexAnswer, entityAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { digestSeconds, makeDigest } from '../digest';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import { segmentAt } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';
import { routeWeb } from './web';

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

function routeSite(call: Call): Answer {
  if (segmentAt(call, 1)?.name === 'rootweb') return routeWeb(call, 1);
  demandVerb(call, 'GET');
  demandEnd(call, 1);
  demand(webMask(call.site, call.user), right.open);
  const { site } = call;
  return entityAnswer(call, { type: 'SP.Site', id: `${site.url}/_api/Site`, editLink: 'Site', properties: { Id: site.id, Url: site.url } });
}

/** Serves everything below `_api` except `$batch`. */
export function routeApi(call: Call): Answer {
  switch (segmentAt(call, 0)?.name) {
    case 'web': return routeWeb(call, 0);
    case 'site': return routeSite(call);
    case 'contextinfo': return contextInfo(call);
    default: throw unknownRoute(call);
  }
}
