import { configurationElementId, type PageConfiguration } from '../pageConfiguration';

/**
 * Reads what the server wrote into the page.
 * @throws Error when the page holds no configuration.
 */
export function readConfiguration(): PageConfiguration {
  const text = document.getElementById(configurationElementId)?.textContent;
  if (!text) throw new Error('The page holds no local site configuration.');
  return JSON.parse(text) as PageConfiguration;
}
