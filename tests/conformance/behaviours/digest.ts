import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, has, matches, objectOf, refused } from '../expectations';
import { digestIssue, operationsPage } from '../sources';

const invalid = '-2130575252, Microsoft.SharePoint.SPException';

/** The form digest that every write needs. */
export const digestBehaviours: readonly Behaviour[] = [
  behaviour('digest.form', 'contextinfo gives a digest of 0x…, a comma and the time, for 1,800 seconds, without asking for one.', {
    source: operationsPage,
    async check(probe) {
      const body = objectOf(await probe.send({ method: 'POST', path: 'contextinfo' }));
      has('contextinfo', body, { FormDigestTimeoutSeconds: 1800, WebFullUrl: probe.siteUrl });
      matches('digest', body['FormDigestValue'], /^0x[0-9A-F]+,\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d -0000$/i);
    },
  }),
  behaviour('digest.missing-403', 'A write without a digest is 403.', {
    source: digestIssue,
    async check(probe) {
      const list = await probe.scratchList();
      refused(await list.send({ method: 'POST', below: '/items', headers: { 'X-RequestDigest': '' }, body: {} }), 403, invalid);
    },
  }),
  behaviour('digest.wrong-403', 'A write with a digest that was never given is 403.', {
    source: digestIssue,
    async check(probe) {
      const list = await probe.scratchList();
      const digest = `0x${'A'.repeat(128)},01 Jan 2020 00:00:00 -0000`;
      refused(await list.send({ method: 'POST', below: '/items', headers: { 'X-RequestDigest': digest }, body: {} }), 403, invalid);
    },
  }),
  behaviour('digest.reading', 'Reading needs none.', {
    source: operationsPage,
    async check(probe) {
      answered(await probe.send({ path: 'web?$select=Id', headers: { 'X-RequestDigest': 'nonsense' } }), 200);
    },
  }),
  behaviour('digest.again', 'A digest may be used again until it expires.', {
    source: operationsPage,
    async check(probe) {
      const list = await probe.scratchList();
      const { FormDigestValue: digest } = objectOf(await probe.send({ method: 'POST', path: 'contextinfo' }));
      const headers = { 'X-RequestDigest': String(digest) };
      for (const Title of ['A', 'B']) answered(await list.send({ method: 'POST', below: '/items', headers, body: { Title } }), 201);
    },
  }),
  behaviour('digest.expired-403', 'After half an hour a digest is refused with 403.', {
    source: believed,
    labOnly: 'It takes half an hour.',
    async check(probe) {
      const list = await probe.scratchList();
      const { FormDigestValue: digest } = objectOf(await probe.send({ method: 'POST', path: 'contextinfo' }));
      probe.lab?.advance(1900);
      refused(await list.send({ method: 'POST', below: '/items', headers: { 'X-RequestDigest': String(digest) }, body: {} }), 403, invalid);
    },
  }),
];
