import { StoreError, type StoreErrorKind } from '../../src/application/storeError';
import { actionWith, newRecord, ownerWith, reviewWith } from '../builders/records';
import { keepAction, rowsOf } from '../builders/keptRecords';
import { openReadySite, type TestSite } from '../builders/testSite';
import { setUpState } from './setUpState';

/** What a person would be told of a refusal, and SharePoint's own words. */
interface Refusal {
  readonly kind: StoreErrorKind;
  readonly detail: string;
}

async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return { kind: error.kind, detail: error.detail };
    throw error;
  }
  throw new Error('Nothing was refused.');
}

function removeColumn(test: TestSite): void {
  test.meddle((state) => {
    const posts = state.lists.find(({ name }) => name === 'ScrutinyOwners');
    if (posts) posts.fields = posts.fields.filter(({ internalName }) => !internalName.includes('Organisation'));
  });
}

/** The ways in which SharePoint refuses the product, one after the other. */
async function refusals(test: TestSite): Promise<Record<string, Refusal>> {
  const officer = test.as('officer');
  const { value: action, version } = await keepAction(officer);
  await officer.owners.createMany([newRecord(ownerWith('SEN Manager'))], false);
  await test.as('owner').actions.change(action.id, version, { status: 'paused' });
  const twice = await refusalOf(officer.owners.createMany([newRecord(ownerWith('sen manager'))], false));
  const late = await refusalOf(test.as('owner2').actions.change(action.id, version, { status: 'complete' }));
  const denied = await refusalOf(test.as('owner').reviews.createMany([newRecord(reviewWith())], false));
  const gone = await refusalOf(officer.actions.read(action.id + 100));
  const orphan = await refusalOf(officer.actions.createMany([newRecord(actionWith(9999, []))], false));
  removeColumn(test);
  const misshapen = await refusalOf(test.as('officer').owners.createMany([newRecord(ownerWith('Other', { organisation: 'Council' }))], false));
  return { twice, late, denied, gone, orphan, misshapen };
}

const kindsOf = (all: Record<string, Refusal>): Record<string, StoreErrorKind> => Object.fromEntries(Object.entries(all).map(([name, { kind }]) => [name, kind]));

describe('the product on a site of another language', () => {
  it('is refused in English as expected, which the others are compared with', async () => {
    expect(kindsOf(await refusals(await openReadySite()))).toMatchObject({ twice: 'duplicate', late: 'conflict', denied: 'not-allowed', gone: 'not-found', misshapen: 'wrong-shape' });
  });

  for (const [language, word] of [['de-DE', /doppelte Werte/], ['fr-FR', /valeurs en double/], ['cy-GB', /gwerthoedd dyblyg/]] as const) {
    it(`understands each refusal by its code (${language})`, async () => {
      const english = await refusals(await openReadySite());
      const foreign = await refusals(await openReadySite(undefined, language));
      expect(kindsOf(foreign)).toEqual(kindsOf(english));
      expect(foreign['twice']?.detail).toMatch(word);
      for (const name of ['twice', 'late', 'denied', 'gone', 'misshapen']) expect([name, foreign[name]?.detail]).not.toEqual([name, english[name]?.detail]);
    });

    it(`sets the lists up alike but for what the site itself names (${language})`, async () => {
      const english = await openReadySite();
      const foreign = await openReadySite(undefined, language);
      expect(setUpState(foreign.state())).toEqual(setUpState(english.state()));
      expect(foreign.state().lists[0]?.fields.find(({ internalName }) => internalName === 'Modified')?.title).not.toBe('Modified');
    });

    it(`imports once, whatever happens on the way (${language})`, async () => {
      const test = await openReadySite(undefined, language);
      const officer = test.as('officer');
      const records = Array.from({ length: 45 }, (_, index) => newRecord(ownerWith(`Post ${index}`)));
      test.site.faults.next({ kind: 'dropAfter' });
      await expect(officer.owners.createMany(records, false)).rejects.toMatchObject({ kind: 'unknown-outcome' });
      test.site.faults.next({ kind: 'digest' });
      expect(await officer.owners.createMany(records, true)).toHaveLength(45);
      expect(rowsOf(test, 'ScrutinyOwners')).toBe(45);
      expect((await test.as('reader').trackerReader.read()).owners.badRows).toEqual([]);
    });
  }
});
