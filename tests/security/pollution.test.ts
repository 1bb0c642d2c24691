import { addProgress } from '../../src/application/addProgress';
import { createPaperReader } from '../../src/documents/createPaperReader';
import { readWord } from '../../src/documents/word/readWord';
import type { Owner } from '../../src/domain/records';
import { createStores, type Stores } from '../../src/sharepoint/createStores';
import { storeErrorOf } from '../../src/sharepoint/errors';
import { newRecord, ownerWith } from '../builders/records';
import { keepAction, keepReview } from '../builders/keptRecords';
import { openReadySite, type TestSite } from '../builders/testSite';
import { zipOf } from '../builders/wordFile';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';
import { SharePointSite } from '../site/rest/sharePointSite';
import type { SiteState } from '../site/rest/state';

/** Names that every object has without having them. */
const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'isPrototypeOf'];

const clean = Object.getOwnPropertyNames(Object.prototype).sort();

/** Nothing was hung onto what all objects, lists, texts and functions share. */
function expectNothingPolluted(): void {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(clean);
  const probes: readonly object[] = [{}, [], () => undefined, Object('')];
  for (const probe of probes) expect((probe as { polluted?: unknown }).polluted).toBeUndefined();
}

/** A text of JSON with `polluted` behind every inherited name, at the place of `inside`. */
const poisoned = (inside: string): string => `{${inherited.map((name) => `${JSON.stringify(name)}:{"polluted":true,"prototype":{"polluted":true}}`).join(',')}${inside}}`;

afterEach(expectNothingPolluted);

describe('an error of SharePoint', () => {
  it.each(inherited)('with the code %s is judged by its status', async (name) => {
    const body = JSON.stringify({ 'odata.error': { code: `${name}, ${name}`, message: { value: name } } });
    expect(await storeErrorOf(new Response(body, { status: 409 }))).toMatchObject({ kind: 'conflict' });
    expect(await storeErrorOf(new Response(body, { status: 599 }))).toMatchObject({ kind: 'failed' });
  });

  it('with poisoned objects in it is read as far as it is one', async () => {
    for (const body of [poisoned(''), poisoned(',"odata.error":{"code":"-2130575305, X","message":{"value":"y"}}'), `{"odata.error":${poisoned('')}}`, `{"error":{"code":${poisoned('')}}}`]) {
      const { kind } = await storeErrorOf(new Response(body, { status: 412 }));
      expect(kind).toBe('conflict');
    }
  });
});

/** The officer's stores over a SharePoint whose every answer is changed before it arrives. */
function storesBehind(test: TestSite, change: (text: string) => string): Stores {
  const honest = fetchAs(test.site, 'officer');
  return createStores(hostOf(test.site, 'officer'), {
    fetch: async (input, init) => {
      const response = await honest(input, init);
      return new Response(change(await response.text()), { status: response.status, headers: response.headers });
    },
  });
}

describe('an answer of SharePoint', () => {
  it('with inherited names in every object gives the same records', async () => {
    const test = await openReadySite();
    const { reviewId } = await keepReview(test.as('officer'));
    const expected = await test.as('officer').trackerReader.read(reviewId);
    const poison = inherited.map((name) => `${JSON.stringify(name)}:{"polluted":true}`).join(',');
    let poisonings = 0;
    const stores = storesBehind(test, (text) => text.replace(/\{(?=")/g, () => ((poisonings += 1), `{${poison},`)));
    expect(await stores.trackerReader.read(reviewId)).toEqual(expected);
    expect(poisonings).toBeGreaterThan(10);
  });
});

describe('rows', () => {
  /** A list's first row with every column set to something that it must not be. */
  const withValues = async (list: string, value: unknown): Promise<TestSite> => {
    const test = await openReadySite();
    const action = await keepAction(test.as('officer'), { status: 'in-progress' });
    await addProgress(test.as('officer'), action, { status: 'paused', words: 'Waiting' }, { clientKey: '00000000-0000-4000-8000-0000000000aa', mayExist: false });
    test.meddle((state: SiteState) => {
      const row = state.lists.find(({ name }) => name === list)?.items[0];
      for (const name of Object.keys(row?.values ?? {})) if (row && name.startsWith('Scr') && name !== 'ScrClientKey') (row.values as Record<string, unknown>)[name] = value;
    });
    return test;
  };

  it.each(inherited)('whose choices say %s are not taken for a word that is known', async (name) => {
    const test = await openReadySite();
    await keepAction(test.as('officer'));
    test.meddle((state) => {
      for (const item of state.lists.find((list) => list.name === 'ScrutinyActions')?.items ?? []) item.values['ScrStatus'] = name;
    });
    const snapshot = await test.as('officer').trackerReader.read();
    expect(JSON.stringify(snapshot).match(/not-a-known-word/g)).toHaveLength(1);
  });

  it.each(['ScrutinyReviews', 'ScrutinyRecommendations', 'ScrutinyActions', 'ScrutinyOwners'])('of %s with names in place of values are shown as bad or as texts', async (list) => {
    for (const value of ['__proto__', 'constructor']) {
      const test = await withValues(list, value);
      await expect(test.as('officer').trackerReader.read()).resolves.toMatchObject({ setUp: 'ready' });
    }
  });

  it.each(inherited)('of the settings that are called %s change nothing, and the default holds for a setting of that value', async (name) => {
    const test = await openReadySite();
    const { settings } = await test.as('officer').trackerReader.read();
    const settingsOf = (state: SiteState) => state.lists.find((list) => list.name === 'ScrutinySettings');
    test.meddle((state) => {
      const [first] = settingsOf(state)?.items ?? [];
      if (first) settingsOf(state)?.items.push({ ...first, id: 900, values: { ...first.values, Title: name, ScrClientKey: null } });
    });
    expect((await test.as('officer').trackerReader.read()).settings).toEqual(settings);
    test.meddle((state) => {
      for (const item of settingsOf(state)?.items ?? []) item.values['ScrValue'] = name;
    });
    expect(await test.as('officer').trackerReader.read()).toMatchObject({ settings: { ...settings, schemaVersion: 0 }, otherBadRows: { length: 3 } });
  });

  it('of posts that are called as every object is are told apart', async () => {
    const stores = (await openReadySite()).as('officer');
    await stores.owners.createMany(inherited.map((name) => newRecord<Owner>(ownerWith(name))), false);
    const { records } = await stores.owners.all();
    expect(records.map(({ value }) => value.title).sort()).toEqual([...inherited].sort());
  });
});

describe('the kept state of the local site', () => {
  it('is read without hanging anything onto all objects', () => {
    const site = new SharePointSite({ url: 'https://council.example/sites/kept' });
    const text = site.save();
    const loaded = SharePointSite.load(text.replace(/\{(?=")/g, '{"__proto__":{"polluted":true},'));
    expect(Object.keys(loaded.describe('officer'))).toEqual(Object.keys(site.describe('officer')));
  });
});

const word = (name: string): Uint8Array => {
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`;
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="${name}" ContentType="${name}"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${relations}<Relationship Id="${name}" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${relations}<Relationship Id="${name}" Type="${types}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`,
    'word/styles.xml': `<w:styles xmlns:w="${main}"><w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="${name}"><w:lvl w:ilvl="${name}"><w:numFmt w:val="${name}"/></w:lvl></w:abstractNum><w:num w:numId="${name}"><w:abstractNumId w:val="${name}"/></w:num></w:numbering>`,
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:r="${types}" xmlns:${name.replace(/^_+/, 'x')}="urn:x"><w:body><w:p ${name}="x"><w:pPr><w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="${name}"/><w:numId w:val="${name}"/></w:numPr></w:pPr><w:hyperlink r:id="${name}"><w:r><w:t>${name}</w:t></w:r></w:hyperlink><${name}>inner</${name}></w:p></w:body></w:document>`,
  });
};

describe('a Word file', () => {
  it.each(inherited)('whose styles, lists, links, attributes and elements are called %s is read or refused in words', async (name) => {
    const read = await readWord(word(name)).catch((error: unknown) => error);
    if (read instanceof Error) expect(read).toMatchObject({ name: 'PaperError', kind: 'damaged' });
    else expect(JSON.stringify(read)).toContain(name);
  });

  it('with parts of these names is read as if they were not there', async () => {
    const names = Object.fromEntries(inherited.map((name) => [`${name}/word/document.xml`, 'x']));
    const bytes = zipOf({ ...names, 'notes.txt': 'x' });
    await expect(createPaperReader().read({ name: '__proto__', bytes })).rejects.toMatchObject({ name: 'PaperError' });
  });
});
