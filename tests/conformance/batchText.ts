import { randomUUID } from 'node:crypto';
import type { RawRequest, Reply } from './request';

/** How lines end in a batch: PnPjs writes the first, the standard says the second. */
export type LineEnd = '\n' | '\r\n';

/** One answer inside a batch's answer. */
export interface BatchPart {
  readonly status: number;
  readonly head: string;
  readonly text: string;
}

const copied = /^(accept|content-type|if-match)$/i;

function inner(request: RawRequest): string {
  const method = request.headers['X-HTTP-Method'] ?? request.method;
  const headers = Object.entries(request.headers).filter(([name]) => copied.test(name)).map(([name, value]) => `${name.toLowerCase()}: ${value}`);
  const head = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `${method} ${request.url} HTTP/1.1`, ...headers, ''];
  return [...head, request.body ?? ''].join('\n');
}

function isWrite(request: RawRequest): boolean {
  return request.method !== 'GET';
}

function changeset(requests: readonly RawRequest[]): string {
  const boundary = `changeset_${randomUUID()}`;
  const parts = requests.map((request) => `--${boundary}\n${inner(request)}\n`);
  return `Content-Type: multipart/mixed; boundary="${boundary}"\n\n${parts.join('')}--${boundary}--\n`;
}

/** A batch as PnPjs writes it: neighbouring writes in one changeset, line feeds alone. Source: https://github.com/pnp/pnpjs, packages/sp/batching.ts */
export function encodeBatch(requests: readonly RawRequest[], lineEnd: LineEnd = '\n'): { readonly body: string; readonly contentType: string } {
  const boundary = `batch_${randomUUID()}`;
  const groups: RawRequest[][] = [];
  for (const request of requests) {
    const last = groups.at(-1);
    if (last?.[0] && isWrite(last[0]) && isWrite(request)) last.push(request);
    else groups.push([request]);
  }
  const texts = groups.map((group) => (group[0] && isWrite(group[0]) ? changeset(group) : `${group.map(inner).join('')}\n`));
  const body = `${texts.map((text) => `--${boundary}\n${text}`).join('')}--${boundary}--\n`;
  return { body: body.replaceAll('\n', lineEnd), contentType: `multipart/mixed; boundary=${boundary}` };
}

/** The parts of a batch's answer, in order. */
export function readBatch(reply: Reply): BatchPart[] {
  const boundary = /boundary="?([^";]+)/i.exec(reply.headers['content-type'] ?? '')?.[1] ?? '';
  const texts = reply.text.split(`--${boundary}`).slice(1, -1);
  return texts.map((text) => {
    const [, head = '', ...rest] = text.split(/\r?\n\r?\n/);
    return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0), head, text: rest.join('\r\n\r\n').trim() };
  });
}
