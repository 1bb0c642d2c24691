import { propertiesAddress } from '../pageConfiguration';
import type { WebPartManager } from './runtime';

/**
 * Keeps the web part's properties on the server, as saving the page does on SharePoint.
 * @throws Error when the server does not accept them
 */
export async function saveProperties(instanceId: string, manager: WebPartManager): Promise<void> {
  const properties = manager.serialize(instanceId).get(instanceId)?.properties ?? {};
  const response = await fetch(propertiesAddress, { method: 'PUT', body: JSON.stringify(properties), headers: { 'content-type': 'application/json' } });
  if (!response.ok) throw new Error(`The local site did not keep the properties (${response.status}).`);
}
