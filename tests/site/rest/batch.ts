import type { Answer } from './answer';
import { invalidQuery, notEmulated } from './errors';
import { headerOf, reasonOf, type RestRequest } from './http';

/** Most requests in one batch. Source: https://github.com/pnp/pnpcore/issues/284 */
const maximumParts = 100;
/** Largest body of a batch, in bytes. Source: https://github.com/pnp/pnpcore/issues/777 */
const maximumBytes = 1048576;

function boundaryOf(contentType: string | undefined): string {
  const found = /^multipart\/mixed;.*boundary="?([^";]+)"?/i.exec(contentType ?? '');
  if (!found) throw invalidQuery(`The Content-Type '${contentType ?? ''}' of a batch needs multipart/mixed and a boundary.`);
  return found[1] ?? '';
}

/** The parts between the lines of a boundary, whatever the line ends. */
function partsOf(lines: readonly string[], boundary: string): string[][] {
  const parts: string[][] = [];
  let current: string[] | undefined;
  for (const line of lines) {
    if (line === `--${boundary}--`) return parts;
    if (line === `--${boundary}`) {
      current = [];
      parts.push(current);
    } else if (current) current.push(line);
    else if (line.trim() !== '') throw invalidQuery('The batch holds text before its first boundary.');
  }
  throw invalidQuery(`The batch does not end with --${boundary}--.`);
}

function headersOf(lines: readonly string[]): { headers: Record<string, string>; rest: readonly string[] } {
  const headers: Record<string, string> = {};
  const end = lines.indexOf('');
  if (end < 0) throw invalidQuery('A part of the batch has no blank line after its headers.');
  for (const line of lines.slice(0, end)) {
    const at = line.indexOf(':');
    if (at < 1) throw invalidQuery(`The header line '${line}' in the batch is not valid.`);
    headers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return { headers, rest: lines.slice(end + 1) };
}

function innerRequest(lines: readonly string[]): RestRequest {
  const start = /^([A-Z]+) (https?:\/\/\S+) HTTP\/1\.1$/.exec(lines[0] ?? '');
  if (!start) throw invalidQuery(`The request line '${lines[0] ?? ''}' in the batch is not valid: it needs an absolute address.`);
  const { headers, rest } = headersOf(lines.slice(1));
  const body = rest.join('\n').trim();
  return { method: start[1] ?? '', url: start[2] ?? '', headers, ...(body === '' ? {} : { body }) };
}

function requestsIn(lines: readonly string[], isChangeset: boolean): RestRequest[] {
  const { headers, rest } = headersOf(lines);
  const type = headers['content-type'];
  if (type !== undefined && /^multipart\/mixed/i.test(type)) {
    if (isChangeset) throw invalidQuery('A changeset cannot hold another one.');
    return partsOf(rest, boundaryOf(type)).flatMap((part) => requestsIn(part, true));
  }
  if (type === undefined || !/^application\/http/i.test(type) || headers['content-transfer-encoding'] !== 'binary') {
    throw invalidQuery('A part of the batch needs Content-Type: application/http and Content-Transfer-Encoding: binary.');
  }
  const request = innerRequest(rest);
  if (isChangeset && request.method === 'GET') throw invalidQuery('A changeset cannot hold a GET.');
  return [request];
}

/** The requests inside a batch, in their order; changesets are flattened. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis and https://github.com/pnp/pnpjs, packages/sp/batching.ts */
export function parseBatch(request: RestRequest): RestRequest[] {
  const body = request.body ?? '';
  const size = new TextEncoder().encode(body).length;
  if (size > maximumBytes) {
    throw invalidQuery(`The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${size} bytes has been read from the stream; however a maximum of ${maximumBytes} bytes is allowed.`);
  }
  const parts = partsOf(body.split(/\r?\n/), boundaryOf(headerOf(request.headers, 'Content-Type')));
  const requests = parts.flatMap((part) => requestsIn(part, false));
  if (requests.length > maximumParts) throw invalidQuery(`The batch holds ${requests.length} requests: at most ${maximumParts} are allowed.`);
  const upload = requests.find((inner) => /\/attachmentfiles\/add/i.test(inner.url));
  if (upload) throw notEmulated(`${upload.url} inside a batch: files cannot be uploaded in one`);
  const nested = requests.find((inner) => /\/_api\/(\$batch|contextinfo)/i.test(inner.url));
  if (nested) throw notEmulated(`${nested.url} inside a batch`);
  return requests;
}

/** The answer of a batch: 200 whatever its parts say, one flat part for each request, CRLF line ends. Source: recorded answers in https://github.com/pnp/pnpcore */
export function batchAnswer(answers: readonly Answer[], guid: string): Answer {
  const boundary = `batchresponse_${guid}`;
  const lines: string[] = [];
  for (const answer of answers) {
    lines.push(`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '');
    lines.push(`HTTP/1.1 ${answer.status} ${reasonOf(answer.status)}`);
    for (const [name, value] of Object.entries(answer.headers)) lines.push(`${name === 'ETag' ? name : name.toUpperCase()}: ${value}`);
    lines.push('', answer.body);
  }
  lines.push(`--${boundary}--`, '');
  return { status: 200, headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }, body: lines.join('\r\n') };
}
