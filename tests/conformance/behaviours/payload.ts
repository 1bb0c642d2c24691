import { behaviour, believed, type Behaviour, type Source } from '../behaviour';
import { columns, lookupColumn, manyLookupColumn } from '../columns';
import { answered, has, holds, objectOf, refused, refusedWith, same, type Row } from '../expectations';
import type { Probe } from '../probe';
import { itemsPage, pnpClient, unknownColumnIssue } from '../sources';

type Field = keyof typeof columns;

/** Writes values and expects to read them, or others. */
function keeps(name: string, says: string, [field, written, read, source = itemsPage]: readonly [Field, Row, Row, Source?]): Behaviour {
  return behaviour(`payload.${name}`, says, {
    source,
    async check(probe) {
      const list = await probe.scratchList([columns[field]]);
      const { Id: id } = await list.add(written);
      has('item', objectOf(await list.get(`/items(${String(id)})`)), read);
    },
  });
}

/** Writes values that are refused with 400. */
function refuses(name: string, says: string, [field, written, source = believed]: readonly [Field, Row, Source?]): Behaviour {
  return behaviour(`payload.${name}`, says, {
    source,
    async check(probe) {
      const list = await probe.scratchList([columns[field]]);
      refusedWith(await list.send({ method: 'POST', below: '/items', body: written }), 400);
      same('rows', (await list.rows()).length, 0);
    },
  });
}

async function me(probe: Probe): Promise<number> {
  return Number(objectOf(await probe.send({ path: 'web/currentuser?$select=Id' }))['Id']);
}

const plain: readonly Behaviour[] = [
  keeps('text', 'One line of text comes back as it was written.', ['words', { Words: ' Ünïcode <b>&amp;</b> "’\' 🙂 ' }, { Words: ' Ünïcode <b>&amp;</b> "’\' 🙂 ' }, believed]),
  keeps('text-255', 'One line holds 255 characters.', ['words', { Words: 'x'.repeat(255) }, { Words: 'x'.repeat(255) }, believed]),
  refuses('text-256', 'It does not hold 256: 400.', ['words', { Words: 'x'.repeat(256) }]),
  keeps('notes', 'Several lines keep their line feeds.', ['notes', { Notes: 'a\nb\n\nc' }, { Notes: 'a\nb\n\nc' }, believed]),
  keeps('notes-63999', 'Several lines hold 63,999 characters.', ['notes', { Notes: 'x'.repeat(63999) }, { Notes: 'x'.repeat(63999) }, believed]),
  keeps('empty-text', 'Empty text is read as null.', ['words', { Words: '' }, { Words: null }, believed]),
  keeps('number', 'A number is a number.', ['score', { Score: -1.5 }, { Score: -1.5 }]),
  keeps('boolean', 'Yes/no is true or false.', ['isLate', { IsLate: true }, { IsLate: true }]),
  keeps('default', 'What is not said takes the default of its column.', ['isLate', { Title: 'A' }, { IsLate: false }, believed]),
  keeps('choice', 'A choice is its text.', ['status', { Status: 'Closed' }, { Status: 'Closed' }]),
  keeps('choice-unchecked', 'A choice that the column does not offer is accepted.', ['status', { Status: 'Wild' }, { Status: 'Wild' }, believed]),
  keeps('choices', 'Several choices are an array of texts.', ['themes', { Themes: ['A', 'B'] }, { Themes: ['A', 'B'] }, pnpClient]),
  keeps('choices-none', 'No choice at all is read as null.', ['themes', { Title: 'A' }, { Themes: null }, believed]),
  keeps('link', 'A link is an address with words.', ['link', { Link: { Url: 'https://council.example/a', Description: 'Minutes' } }, { Link: { Url: 'https://council.example/a', Description: 'Minutes' } }, believed]),
  keeps('instant', 'An instant is read in UTC, whatever offset it was written with.', ['seenAt', { SeenAt: '2026-03-04T05:06:07+02:00' }, { SeenAt: '2026-03-04T03:06:07Z' }, believed]),
  keeps('instant-seconds', 'Fractions of a second are dropped.', ['seenAt', { SeenAt: '2026-03-04T05:06:07.890Z' }, { SeenAt: '2026-03-04T05:06:07Z' }, believed]),
  refuses('before-1900', 'A date before 1900 is refused.', ['seenAt', { SeenAt: '1899-12-31T00:00:00Z' }]),
  refuses('unknown', 'An unknown property is 400.', ['words', { Nothing: 'x' }, unknownColumnIssue]),
  refuses('wrong-type', 'A number in a column of text is 400.', ['words', { Words: 5 }]),
  refuses('text-for-number', 'A text in a column of numbers is 400.', ['score', { Score: 'five' }]),
];

const references: readonly Behaviour[] = [
  behaviour('payload.person', 'A person is written and read by number, in …Id; the number stands as text in …StringId too.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      const id = await me(probe);
      await list.add({ OwnerId: id });
      has('item', objectOf(await list.get('/items(1)')), { OwnerId: id, OwnerStringId: String(id) });
    },
  }),
  behaviour('payload.person-expanded', 'An expanded person gives name and mail.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      const person = objectOf(await probe.send({ path: 'web/currentuser?$select=Id,Title,Email' }));
      await list.add({ OwnerId: person['Id'] });
      const row = objectOf(await list.get('/items(1)?$select=Owner/Id,Owner/Title&$expand=Owner'));
      same('Owner', row['Owner'], { Id: person['Id'], Title: person['Title'] });
    },
  }),
  behaviour('payload.person-cleared', 'null takes the person away.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      await list.add({ OwnerId: await me(probe) });
      answered(await list.merge(1, { OwnerId: null }), 204);
      has('item', objectOf(await list.get('/items(1)')), { OwnerId: null });
    },
  }),
  behaviour('payload.people', 'Several persons are an array of numbers.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList([columns.helpers]);
      const id = await me(probe);
      await list.add({ HelpersId: [id] });
      has('item', objectOf(await list.get('/items(1)')), { HelpersId: [id] });
    },
  }),
  behaviour('payload.lookup', 'A lookup is written and read by the number of its target, in …Id.', {
    source: itemsPage,
    async check(probe) {
      const target = await probe.scratchList();
      const list = await probe.scratchList([lookupColumn(target.id, 'Review')]);
      await target.add({ Title: 'Target' });
      await list.add({ ReviewId: 1 });
      has('item', objectOf(await list.get('/items(1)')), { ReviewId: 1 });
      same('expanded', objectOf(await list.get('/items(1)?$select=Review/Id,Review/Title&$expand=Review'))['Review'], { Id: 1, Title: 'Target' });
    },
  }),
  behaviour('payload.lookups', 'Several lookups are an array of numbers, empty when there is none.', {
    source: pnpClient,
    async check(probe) {
      const target = await probe.scratchList();
      const list = await probe.scratchList([manyLookupColumn(target.id, 'Reviews')]);
      await target.add();
      await target.add();
      await list.add({ ReviewsId: [2, 1] });
      await list.add();
      const [full = {}, empty = {}] = await list.rows('$select=ReviewsId');
      same('full', [...(full['ReviewsId'] as number[])].sort(), [1, 2]);
      same('empty', empty['ReviewsId'], []);
    },
  }),
  behaviour('payload.lookup-at-nothing', 'A lookup at an item that does not exist is refused.', {
    source: believed,
    async check(probe) {
      const target = await probe.scratchList();
      const list = await probe.scratchList([lookupColumn(target.id, 'Review')]);
      const reply = await list.send({ method: 'POST', below: '/items', body: { ReviewId: 99 } });
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
    },
  }),
];

const writing: readonly Behaviour[] = [
  behaviour('payload.merge-keeps', 'A change leaves what it does not name.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList([columns.words, columns.score]);
      await list.add({ Title: 'A', Words: 'kept', Score: 1 });
      answered(await list.merge(1, { Score: 2 }), 204);
      has('item', objectOf(await list.get('/items(1)')), { Title: 'A', Words: 'kept', Score: 2 });
    },
  }),
  behaviour('payload.unknown-in-merge', 'An unknown property in a change is 400, SPException, and nothing is changed.', {
    source: unknownColumnIssue,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'A' });
      refused(await list.merge(1, { Title: 'B', Nothing: 1 }), 400, '-1, Microsoft.SharePoint.SPException');
      has('item', objectOf(await list.get('/items(1)')), { Title: 'A' });
    },
  }),
  behaviour('payload.read-only', 'Who made an item and when cannot be written: it is ignored.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const { Created: created } = await list.add();
      answered(await list.merge(1, { Title: 'B', Created: '2001-01-01T00:00:00Z' }), 204);
      has('item', objectOf(await list.get('/items(1)')), { Title: 'B', Created: created });
    },
  }),
];

/** What is written into columns, and what is read from them. */
export const payloadBehaviours: readonly Behaviour[] = [...plain, ...references, ...writing];
