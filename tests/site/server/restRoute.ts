import { setTimeout as wait } from 'node:timers/promises';
import { droppedConnection, type RestRequest } from '../rest/http';
import type { SharePointSite } from '../rest/sharePointSite';
import { type Exchange, readBody } from './answers';

/** Status of a request that the emulator does not know. */
const notEmulated = 501;

/**
 * Hands a request to the emulated SharePoint and carries its answer back; a dropped connection is really dropped.
 * @param latency milliseconds before the request is handled
 */
export async function answerRest({ request, response, address }: Exchange, site: SharePointSite, personKey: string, latency: number): Promise<void> {
  const headers = plainHeaders(request.headers);
  const flight = site.flights.begin({ method: request.method ?? 'GET', url: address.href, headers });
  response.on('close', () => flight.end());
  const bytes = await readBody(request);
  if (latency > 0) await wait(latency);
  const answer = site.handle({ method: request.method ?? 'GET', url: address.href, headers, ...bodyOf(bytes), isOverlapping: flight.isOverlapping }, personKey);
  if (answer.status === notEmulated) process.stderr.write(`Not emulated: ${request.method} ${address.href}\n${answer.body}\n`);
  if (answer.delayMs) await wait(answer.delayMs);
  if (answer.status === droppedConnection) {
    request.socket.destroy();
    return;
  }
  const body = Buffer.from(answer.bytes ?? answer.body);
  response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers, ...(answer.isCut === true && { 'content-length': body.length }) });
  if (answer.isCut === true) response.write(body.subarray(0, Math.floor(body.length / 2)), () => request.socket.destroy());
  else response.end(body);
}

function plainHeaders(headers: Exchange['request']['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

/** A body that is not UTF-8 text is handed on as bytes. */
function bodyOf(bytes: Buffer): Pick<RestRequest, 'body' | 'bytes'> {
  if (bytes.length === 0) return {};
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? { body: text } : { bytes };
}
