import './window';
import type { PageConfiguration } from '../pageConfiguration';
import { readConfiguration } from './readConfiguration';

start(readConfiguration()).then(showReady, showFailure);

async function start({ applicationId, manifests, pageContextInfo }: PageConfiguration): Promise<void> {
  const loader = window.spModuleLoader;
  if (!loader) throw new Error("SPFx's loader assembly did not load.");
  // As the loader does with a RequireJS that it has started itself: a module without an address is a fault, not a file beside the page.
  window.requirejs?.config({ baseUrl: 'https://relative-path.invalid' });
  loader._isTelemetryDisabled = true;
  // Otherwise a failure leads to SharePoint's error page, which does not exist here.
  loader._isRedirectDisabled = () => true;
  const preloaded = {
    buildNumber: 'local',
    bootstrapPage: '',
    clientSideApplicationId: applicationId,
    customActions: [],
    manifests,
    spPageContextInfo: pageContextInfo,
  };
  await loader.start(preloaded, showFailure);
}

function showReady(): void {
  performance.mark('local-site-ready');
  document.body.dataset['ready'] ??= 'yes';
}

function showFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : JSON.stringify(error);
  reportError(error);
  document.body.dataset['ready'] = 'failed';
  const alert = document.createElement('p');
  alert.setAttribute('role', 'alert');
  alert.textContent = `The local page could not start: ${message}`;
  document.querySelector('main')?.prepend(alert);
}
