import type { StoreError } from '../../../src/application/storeError';
import { schemaVersion } from '../../../src/schema/versions';
import { trackerLists } from '../../../src/schema/trackerLists';
import type { Column } from '../../../src/schema/column';
import type { FieldState, SiteState } from '../../site/rest/state';
import { openReadySite, openTestSite } from '../../builders/testSite';
import { listOf, shapeOf } from './siteShape';

const noStep = (): void => undefined;

function whatIsOwnTo(column: Column, state: SiteState): Partial<FieldState> {
  switch (column.kind) {
    case 'day':
    case 'instant':
      return { type: 'DateTime', isDateOnly: column.kind === 'day' };
    case 'choice':
      return { type: 'Choice', choices: [...column.choices] };
    case 'lookup':
      return { type: 'Lookup', deleteBehavior: 'Restrict', lookupListId: listOf(state, column.target).id };
    case 'lookup-many':
      return { type: 'LookupMulti', lookupListId: listOf(state, column.target).id };
    case 'text':
      return { type: 'Text', isUnique: column.isUnique === true, isHidden: column.isHidden === true };
    case 'note':
      return { type: 'Note' };
    case 'number':
      return { type: 'Number' };
    case 'person':
      return { type: 'User', selectionMode: 0 };
  }
}

describe('set-up', () => {
  it('makes everything on an empty site, in few requests, and says so', async () => {
    const test = openTestSite();
    const { siteSetUp } = test.as('officer');
    const before = await siteSetUp.inspect();
    expect(before.steps).toHaveLength(3 * trackerLists.length + 1);
    expect(before.steps.some((step) => step.isDone)).toBe(false);
    expect(before.siteOwners).toEqual(['Sam Reed', 'Nia Powell']);

    const told: (readonly string[])[] = [];
    const sent = await test.sent(() => siteSetUp.apply((ids) => told.push(ids)));
    expect(sent).toHaveLength(8);
    const after = await siteSetUp.inspect();
    expect(after.steps.filter((step) => !step.isDone)).toEqual([]);
    expect(told.map((ids) => ids.length)).toEqual([...told.map((ids) => ids.length)].sort((a, b) => a - b));
    expect(told[told.length - 1]).toEqual(after.steps.map((step) => step.id));
  });

  it('changes nothing the second time', async () => {
    const test = await openReadySite();
    const before = test.site.save();
    const sent = await test.sent(() => test.as('officer').siteSetUp.apply(noStep));
    expect(sent).toHaveLength(1);
    expect(JSON.parse(test.site.save()).lists).toEqual(JSON.parse(before).lists);
  });

  it('makes the columns, indexes, views and versions of the schema', async () => {
    const test = await openReadySite();
    const state = test.state();
    for (const list of trackerLists) {
      const found = listOf(state, list.segment);
      expect(found.title).toBe(list.title);
      expect(found).toMatchObject({ enableVersioning: true, majorVersionLimit: 500, enableAttachments: list.hasAttachments });
      expect(found.views[0]?.fields).toEqual(list.viewColumns);
      for (const column of Object.values(list.columns)) {
        expect(found.fields.find(({ id }) => id === column.id)).toMatchObject({
          internalName: column.name,
          title: column.title,
          isRichText: false,
          isIndexed: column.isIndexed === true,
          ...whatIsOwnTo(column, state),
        });
      }
    }
    expect(listOf(state, 'ScrutinyOwners').fields.find(({ internalName }) => internalName === 'Title')).toMatchObject({ isUnique: true, isIndexed: true, title: 'Post' });
    const version = listOf(state, 'ScrutinySettings').items.find((item) => item.values['Title'] === 'SchemaVersion');
    expect(version?.values['ScrValue']).toBe(String(schemaVersion));
  });

  it('gives rights to the three groups alone', async () => {
    const test = await openReadySite();
    const shape = shapeOf(test) as { lists: { name: string; rights: string[] }[] };
    const rights = Object.fromEntries(shape.lists.map((list) => [list.name, list.rights]));
    const officersWrite = ['members: Read', 'owners: Full Control', 'visitors: Read'];
    expect(rights).toEqual({
      ScrutinyReviews: officersWrite,
      ScrutinyRecommendations: officersWrite,
      ScrutinyOwners: officersWrite,
      ScrutinyDecisions: officersWrite,
      ScrutinySettings: officersWrite,
      ScrutinyActions: ['members: Scrutiny: update actions', 'owners: Full Control', 'visitors: Read'],
      ScrutinyUpdates: ['members: Scrutiny: add progress', 'owners: Full Control', 'visitors: Read'],
    });
  });

  it('lets somebody without the rights look, and refuses to change anything', async () => {
    const test = openTestSite();
    for (const person of ['owner', 'reader']) {
      const { siteSetUp } = test.as(person);
      const plan = await siteSetUp.inspect();
      expect(plan.siteOwners).toEqual(['Sam Reed', 'Nia Powell']);
      await expect(siteSetUp.apply(noStep)).rejects.toMatchObject({ kind: 'not-allowed' });
    }
    expect(test.state().lists).toEqual([]);
    const ready = await openReadySite();
    const plan = await ready.as('reader').siteSetUp.inspect();
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([]);
  });

  it('leaves names, views and further rights to the council', async () => {
    const test = await openReadySite();
    test.meddle((state) => {
      const actions = listOf(state, 'ScrutinyActions');
      actions.title = 'Promises';
      actions.views[0]?.fields.splice(3);
      actions.fields.forEach((field) => (field.title = `Our ${field.title}`));
      actions.assignments?.push({ principalId: state.users[1]?.id ?? 0, roleIds: [1073741826] });
    });
    const before = test.site.save();
    const { siteSetUp } = test.as('officer');
    expect(await test.sent(() => siteSetUp.apply(noStep))).toHaveLength(1);
    expect(JSON.parse(test.site.save()).lists).toEqual(JSON.parse(before).lists);
    expect((await siteSetUp.inspect()).steps.find((step) => step.id === 'list:ScrutinyActions')?.listTitle).toBe('Promises');
  });

  it('leaves a list of the council its title, and calls ours by its address', async () => {
    const test = openTestSite();
    const council = { ...listOf((await openReadySite()).state(), 'ScrutinyReviews'), id: '5d0f8f0e-7d55-4f6e-9d3e-0c2f2b1d7a10', name: 'Old', title: 'SCRUTINY reviews', assignments: null };
    test.meddle((state) => state.lists.push(council));
    const { siteSetUp } = test.as('officer');
    const isDone = (await siteSetUp.apply(noStep)).steps.every((step) => step.isDone);
    expect(isDone).toBe(true);
    expect(listOf(test.state(), 'Old').title).toBe('SCRUTINY reviews');
    expect(listOf(test.state(), 'ScrutinyReviews')).toMatchObject({ title: 'ScrutinyReviews', majorVersionLimit: 500 });
    expect((await siteSetUp.inspect()).steps.find((step) => step.id === 'list:ScrutinyReviews')?.listTitle).toBe('ScrutinyReviews');
  });

  it('mends an index, a column and a right that somebody took away', async () => {
    const test = await openReadySite();
    const whole = shapeOf(test);
    test.meddle((state) => {
      const actions = listOf(state, 'ScrutinyActions');
      actions.fields = actions.fields.filter((field) => field.internalName !== 'ScrHealth');
      actions.fields.forEach((field) => (field.isIndexed = field.isIndexed && field.internalName !== 'ScrStatus'));
      listOf(state, 'ScrutinyUpdates').assignments?.pop();
    });
    const { siteSetUp } = test.as('officer');
    expect((await siteSetUp.inspect()).steps.filter((step) => !step.isDone).map((step) => step.id)).toEqual([
      'columns:ScrutinyActions',
      'permissions:ScrutinyUpdates',
    ]);
    await siteSetUp.apply(noStep);
    expect(shapeOf(test)).toEqual(whole);
  });

  it('refuses to go on where a column of ours holds something else, and names it', async () => {
    const test = await openReadySite();
    test.meddle((state) => {
      const dueOn = listOf(state, 'ScrutinyActions').fields.find((field) => field.internalName === 'ScrDueOn');
      Object.assign(dueOn ?? {}, { type: 'Text' });
    });
    const { siteSetUp } = test.as('officer');
    expect((await siteSetUp.inspect()).steps.find((step) => step.id === 'columns:ScrutinyActions')?.isDone).toBe(false);
    const error = await siteSetUp.apply(noStep).catch((thrown: StoreError) => thrown);
    expect(error).toMatchObject({ kind: 'wrong-shape', detail: expect.stringContaining('ScrutinyActions: ScrDueOn') });
  });

  it('does not touch lists of a newer version', async () => {
    const test = await openReadySite();
    test.meddle((state) => {
      for (const item of listOf(state, 'ScrutinySettings').items) if (item.values['Title'] === 'SchemaVersion') item.values['ScrValue'] = '4';
    });
    await expect(test.as('officer').siteSetUp.apply(noStep)).rejects.toMatchObject({ kind: 'other-version' });
  });

  it('leaves the personal right to somebody who would lock himself out without it', async () => {
    const test = openTestSite();
    test.meddle((state) => {
      const officer = state.users.find((user) => user.key === 'officer')?.id ?? 0;
      state.groups.forEach((group) => (group.memberIds = group.memberIds.filter((id) => id !== officer)));
      state.assignments.push({ principalId: officer, roleIds: [1073741829] });
    });
    const { siteSetUp } = test.as('officer');
    const plan = await siteSetUp.apply(noStep);
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([]);
    const shape = shapeOf(test) as { lists: { rights: string[] }[] };
    for (const list of shape.lists) expect(list.rights).toContain('officer: Full Control');
  });
});

describe('an interrupted set-up', () => {
  const requestsOfSetUp = 8;
  let whole: unknown;

  beforeAll(async () => {
    whole = shapeOf(await openReadySite());
  });

  for (const kind of ['dropBefore', 'dropAfter'] as const) {
    for (let after = 0; after < requestsOfSetUp; after += 1) {
      it(`is finished by the next (${kind} at request ${after + 1})`, async () => {
        const test = openTestSite();
        // Reads are tried three times, so the connection stays away that long.
        test.site.faults.next({ kind, after, times: 3 });
        const { siteSetUp } = test.as('officer');
        const error = await siteSetUp.apply(noStep).catch((thrown: StoreError) => thrown);
        expect(error).toMatchObject({ kind: expect.stringMatching(/^(offline|unknown-outcome)$/) });
        test.site.faults.clear();
        await siteSetUp.apply(noStep);
        expect(shapeOf(test)).toEqual(whole);
        expect(await test.sent(() => siteSetUp.apply(noStep))).toHaveLength(1);
      });
    }
  }

  for (const match of [/web\/lists$/i, /createfieldasxml/i, /breakroleinheritance/i, /addroleassignment/i, /addviewfield/i, /MERGE/, /roledefinitions$/i]) {
    it(`is finished by the next (SharePoint busy in the middle of ${match.source})`, async () => {
      const test = openTestSite();
      test.site.faults.next({ kind: 'status', status: 503, match: (request) => request.method !== 'GET' && match.test(`${request.method} ${request.url}`), after: 1, times: 2 });
      const { siteSetUp } = test.as('officer');
      await expect(siteSetUp.apply(noStep)).rejects.toMatchObject({ kind: 'busy' });
      test.site.faults.clear();
      await siteSetUp.apply(noStep);
      expect(shapeOf(test)).toEqual(whole);
    });
  }
});
