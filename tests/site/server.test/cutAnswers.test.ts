import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import { SharePointSite } from '../rest/sharePointSite';
import { answerRest } from '../server/restRoute';

describe('over HTTP', () => {
  const server = http.createServer();
  let site: SharePointSite;
  let address: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    site = new SharePointSite({ url: `${origin}/sites/scrutiny` });
    address = `${site.url}/_api/web`;
    server.on('request', (request, response) => {
      void answerRest({ request, response, address: new URL(request.url ?? '/', origin) }, site, 'officer', 0);
    });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const ask = (): Promise<Response> => fetch(address, { headers: { accept: 'application/json' } });

  it('an answer that breaks ends before its announced length', async () => {
    site.faults.next({ kind: 'cutBody' });
    const response = await ask();
    expect(response.status).toBe(200);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(response.text()).rejects.toThrow();
    expect((await ask()).status).toBe(200);
  });

  it('a text that ends in the middle comes whole as far as HTTP can tell', async () => {
    site.faults.next({ kind: 'cutText' });
    const response = await ask();
    await expect(response.json()).rejects.toThrow('JSON');
  });

  it('nothing comes while the site is offline', async () => {
    site.faults.next({ kind: 'offline' });
    await expect(ask()).rejects.toThrow('fetch failed');
    await expect(ask()).rejects.toThrow('fetch failed');
    site.faults.clear();
    expect((await ask()).status).toBe(200);
  });
});
