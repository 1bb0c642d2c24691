import { StoreError, type StoreErrorKind } from '../../src/application/storeError';
import { inStoreErrors, isDigestRefusal, storeErrorFrom, storeErrorOf } from '../../src/sharepoint/errors';

const odata = (code: string, value = 'Worte in einer anderen Sprache'): string =>
  JSON.stringify({ 'odata.error': { code, message: { lang: 'de-DE', value } } });

const answer = (status: number, body: string, headers: Record<string, string> = {}): Response => new Response(body, { status, headers });

describe('an answer that is no success', () => {
  const cases: readonly (readonly [StoreErrorKind, number, string])[] = [
    ['refused', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException'],
    ['wrong-shape', 400, '-1, Microsoft.SharePoint.SPException'],
    ['refused', 400, '-2146232832, Microsoft.SharePoint.SPException'],
    ['signed-out', 401, '-2147024891, System.UnauthorizedAccessException'],
    ['not-allowed', 403, '-2147024891, System.UnauthorizedAccessException'],
    ['signed-out', 403, '-2130575252, Microsoft.SharePoint.SPException'],
    ['not-found', 404, '-1, System.ArgumentException'],
    ['not-found', 404, '-2130575338, System.ArgumentException'],
    ['not-found', 404, '-2147024894, System.IO.FileNotFoundException'],
    ['conflict', 409, '-2130575305, Microsoft.SharePoint.SPException'],
    ['conflict', 412, '-1, Microsoft.SharePoint.Client.ClientServiceException'],
    ['busy', 429, '-2147429894, Microsoft.SharePoint.SPException'],
    ['duplicate', 500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException'],
    ['duplicate', 500, '-2130575342, Microsoft.SharePoint.SPException'],
    ['too-many-rows', 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'],
    ['too-many-rows', 500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException'],
    ['failed', 500, '-1, System.NullReferenceException'],
    ['busy', 503, '-1, System.Exception'],
  ];

  it.each(cases)('is %s for %i %s, whatever the language of its words', async (kind, status, code) => {
    const error = await storeErrorOf(answer(status, odata(code), { SPRequestGuid: 'a1b2' }));
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ kind, correlationId: 'a1b2', detail: expect.stringContaining(`HTTP ${status}, ${code}`) });
  });

  it('is told by its status alone where the body is no JSON', async () => {
    for (const body of ['<html><h1>Service Unavailable</h1></html>', '', '[1', 'null', '"text"']) {
      expect(await storeErrorOf(answer(503, body))).toMatchObject({ kind: 'busy' });
      expect(await storeErrorOf(answer(502, body))).toMatchObject({ kind: 'failed' });
      expect(await storeErrorOf(answer(418, body))).toMatchObject({ kind: 'refused' });
    }
  });

  it('reads the verbose form too', async () => {
    const body = JSON.stringify({ error: { code: '-2130575338, System.ArgumentException', message: { value: 'gone' } } });
    expect(await storeErrorOf(answer(500, body))).toMatchObject({ kind: 'not-found', detail: expect.stringContaining('gone') });
  });

  it('knows an ended session', async () => {
    expect(await storeErrorOf(answer(403, '', { 'X-Forms_Based_Auth_Required': 'https://login.example' }))).toMatchObject({ kind: 'signed-out' });
  });

  it('keeps its detail short and its body readable', async () => {
    const response = answer(500, odata('-1, X', 'x'.repeat(10_000)));
    expect((await storeErrorOf(response)).detail.length).toBeLessThanOrEqual(500);
    expect(await response.text()).toContain('xxx');
  });
});

describe('isDigestRefusal', () => {
  it('is the code of a bad digest and no other refusal', async () => {
    expect(await isDigestRefusal(answer(403, odata('-2130575252, Microsoft.SharePoint.SPException')))).toBe(true);
    expect(await isDigestRefusal(answer(403, odata('-2130575251, Microsoft.SharePoint.SPException')))).toBe(true);
    expect(await isDigestRefusal(answer(403, odata('-2147024891, System.UnauthorizedAccessException')))).toBe(false);
    expect(await isDigestRefusal(answer(403, '<html/>'))).toBe(false);
    expect(await isDigestRefusal(answer(500, odata('-2130575252, Microsoft.SharePoint.SPException')))).toBe(false);
  });
});

describe('whatever is thrown', () => {
  it('becomes a StoreError, and one that is one stays itself', async () => {
    const own = new StoreError('offline', 'no answer');
    expect(await storeErrorFrom(own)).toBe(own);
    expect(await storeErrorFrom(new SyntaxError('Unexpected token <'))).toMatchObject({ kind: 'failed', detail: 'SyntaxError: Unexpected token <' });
    expect(await storeErrorFrom('a text')).toMatchObject({ kind: 'failed', detail: 'a text' });
    await expect(inStoreErrors(Promise.reject(new Error('x')))).rejects.toMatchObject({ kind: 'failed' });
    await expect(inStoreErrors(Promise.resolve(1))).resolves.toBe(1);
  });
});
