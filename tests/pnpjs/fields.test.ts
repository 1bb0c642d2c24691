import { CalendarType, ChoiceFieldFormatType, DateTimeFieldFormatType, DateTimeFieldFriendlyFormatType, FieldTypes, FieldUserSelectionMode, UrlFieldFormatType } from '@pnp/sp/fields/index.js';
import { refusalOf } from '../site/rest/pnpAs';
import type { FieldState } from '../site/rest/state';
import { wholeScene, type WholeScene } from './wholePnp';

const Group = 'My Group';

/** The id of a column that was answered; throws without one. */
function idOf({ Id }: { readonly Id?: string }): string {
  if (Id === undefined) throw new Error('The answer holds no id.');
  return Id;
}

function columnOf({ listState, state }: WholeScene, where: 'list' | 'web', title: string): FieldState | undefined {
  return (where === 'list' ? listState('Notes').fields : state().fields).find((field) => field.title === title);
}

for (const where of ['list', 'web'] as const) {
  describe(`columns of a ${where}, as PnPjs' documents use them`, () => {
    it('are added, one kind at a time', async () => {
      const scene = await wholeScene();
      const fields = (): typeof scene.notes.fields => (where === 'list' ? scene.notes.fields : scene.sp.web.fields);
      await fields().add('My Field', FieldTypes.Text, { Group });
      await fields().addText('Line', { MaxLength: 40, Group });
      await fields().addNumber('Number', { MinimumValue: 1, MaximumValue: 100, Group });
      await fields().addDateTime('Day', { DisplayFormat: DateTimeFieldFormatType.DateOnly, DateTimeCalendarType: CalendarType.Gregorian, FriendlyDisplayFormat: DateTimeFieldFriendlyFormatType.Disabled, Group });
      await fields().addDateTime('Moment', { DisplayFormat: DateTimeFieldFormatType.DateTime, DateTimeCalendarType: CalendarType.Gregorian, FriendlyDisplayFormat: DateTimeFieldFriendlyFormatType.Disabled, Group });
      await fields().addCurrency('Cost', { MinimumValue: 0, MaximumValue: 100, CurrencyLocaleId: 2057, Group });
      await fields().addMultilineText('Words', { NumberOfLines: 9, RichText: false, RestrictedMode: false, AppendOnly: true, AllowHyperlink: true, Group });
      await fields().addUrl('Link', { DisplayFormat: UrlFieldFormatType.Image, Group });
      await fields().addUser('Who', { SelectionMode: FieldUserSelectionMode.PeopleOnly, Group });
      await fields().addChoice('Pick', { Choices: ['a', 'b'], EditFormat: ChoiceFieldFormatType.RadioButtons, FillInChoice: true, Group });
      await fields().addMultiChoice('Picks', { Choices: ['x', 'y'], FillInChoice: false, Group });
      await fields().addBoolean('Yes', { Group });
      const kept = (title: string): FieldState | undefined => columnOf(scene, where, title);
      expect(kept('My Field')).toMatchObject({ internalName: 'My_x0020_Field', type: 'Text', group: Group });
      expect(kept('Line')).toMatchObject({ maxLength: 40 });
      expect(kept('Number')).toMatchObject({ type: 'Number', minimum: 1, maximum: 100 });
      expect([kept('Day'), kept('Moment')]).toMatchObject([{ isDateOnly: true }, { isDateOnly: false }]);
      expect(kept('Cost')).toMatchObject({ type: 'Currency', currencyLocale: 2057, minimum: 0 });
      expect(kept('Words')).toMatchObject({ type: 'Note', numberOfLines: 9, isRichText: false, isAppendOnly: true });
      expect(kept('Link')).toMatchObject({ type: 'URL', format: 1 });
      expect(kept('Who')).toMatchObject({ type: 'User', selectionMode: 0 });
      expect(kept('Pick')).toMatchObject({ type: 'Choice', choices: ['a', 'b'], format: 1, isFillIn: true });
      expect(kept('Picks')).toMatchObject({ type: 'MultiChoice', choices: ['x', 'y'], isFillIn: false });
      expect(kept('Yes')).toMatchObject({ type: 'Boolean' });
    });

    it('look up in a list, and show more of it', async () => {
      const scene = await wholeScene();
      const fields = (): typeof scene.notes.fields => (where === 'list' ? scene.notes.fields : scene.sp.web.fields);
      const { Id: LookupListId } = await scene.sp.web.lists.add('Targets');
      const primary = idOf(await fields().addLookup('Target', { LookupListId, LookupFieldName: 'Title' }));
      await fields().getById(primary).update({ Group });
      expect(columnOf(scene, where, 'Target')).toMatchObject({ type: 'Lookup', lookupListId: LookupListId, lookupField: 'Title', group: Group });
      const dependent = idOf(await fields().addDependentLookupField('Target: ID', primary, 'ID'));
      expect(columnOf(scene, where, 'Target: ID')).toMatchObject({ lookupField: 'ID', isReadOnly: true, primaryName: 'Target' });
      expect(await fields().getById(dependent).select('IsDependentLookup', 'PrimaryFieldId', 'ReadOnlyField')()).toMatchObject({ IsDependentLookup: true, PrimaryFieldId: primary, ReadOnlyField: true });
      expect((await refusalOf(fields().getById(primary).delete())).status).toBe(400);
      await fields().getById(dependent).delete();
      await fields().getById(primary).delete();
      expect(columnOf(scene, where, 'Target')).toBeUndefined();
      expect((await refusalOf(fields().addLookup('Bad', { LookupListId: '00000000-0000-4000-8000-000000000000', LookupFieldName: 'Title' }))).status).toBe(400);
    });

    it('are found each way, changed, hidden in forms and deleted', async () => {
      const scene = await wholeScene();
      const fields = (): typeof scene.notes.fields => (where === 'list' ? scene.notes.fields : scene.sp.web.fields);
      const Id = idOf(await fields().addText('My Field', { MaxLength: 255, Group }));
      for (const field of [fields().getById(Id), fields().getById(`{${Id.toUpperCase()}}`), fields().getByTitle('My Field'), fields().getByInternalNameOrTitle('My_x0020_Field')]) {
        expect(await field.select('Id', 'Title')()).toMatchObject({ Id, Title: 'My Field' });
      }
      await fields().getByTitle('My Field').update({ Description: 'PnPJS', Required: true, DefaultValue: 'x', CustomFormatter: '{}' });
      await fields().getByTitle('My Field').setShowInDisplayForm(false);
      await fields().getByTitle('My Field').setShowInEditForm(false);
      await fields().getByTitle('My Field').setShowInNewForm(true);
      expect(columnOf(scene, where, 'My Field')).toMatchObject({ description: 'PnPJS', isRequired: true, defaultValue: 'x', customFormatter: '{}', isInDisplayForm: false, isInEditForm: false, isInNewForm: true });
      expect((await refusalOf(fields().getByTitle('My Field').update({ ValidationFormula: '=1' }))).status).toBe(501);
      await fields().getByTitle('My Field').delete();
      expect(columnOf(scene, where, 'My Field')).toBeUndefined();
      expect((await refusalOf(fields().getByTitle('My Field')())).status).toBe(400);
      expect(await fields().getByInternalNameOrTitle('Title').select('Id')()).toMatchObject({ Id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247' });
    });
  });
}

describe('columns', () => {
  it('come from XML, and a site column goes into a list by its own XML', async () => {
    const scene = await wholeScene();
    const schema = '<Field ID="{03b09ff4-d99d-45ed-841d-3855f77a2483}" StaticName="MyField" Name="MyField" DisplayName="My New Field" FriendlyDisplayFormat="Disabled" Format="DateOnly" Type="DateTime" Group="My Group"><Default>[today]</Default></Field>';
    await scene.sp.web.fields.createFieldAsXml(schema);
    await scene.sp.web.fields.addNumber('Score', { MinimumValue: 0, MaximumValue: 5, Group });
    for (const title of ['My New Field', 'Score']) {
      const { SchemaXml } = await scene.sp.web.fields.getByTitle(title).select('SchemaXml')();
      await scene.notes.fields.createFieldAsXml(SchemaXml ?? '');
    }
    expect(columnOf(scene, 'list', 'My New Field')).toMatchObject({ id: '03b09ff4-d99d-45ed-841d-3855f77a2483', isDateOnly: true, defaultValue: '[today]', group: 'My Group' });
    expect(columnOf(scene, 'list', 'Score')).toMatchObject({ minimum: 0, maximum: 5 });
    await scene.notes.fields.createFieldAsXml('<Field Type="Note" Name="MyField" DisplayName="My Field" Required="FALSE" RichText="TRUE" RichTextMode="FullHtml" />');
    expect(columnOf(scene, 'list', 'My Field')).toMatchObject({ type: 'Note', isRichText: true });
    await scene.notes.fields.createFieldAsXml('<Field Name="Cost" DisplayName="Cost" Type="Currency" Decimals="2" Min="0" Required="FALSE" />');
    expect(columnOf(scene, 'list', 'Cost')).toMatchObject({ type: 'Currency', minimum: 0, maximum: null });
  });

  it('get internal names that are free and not longer than 32', async () => {
    const scene = await wholeScene();
    const name = async (title: string): Promise<string> => String((await scene.notes.fields.addText(title, { MaxLength: 9, Group })).InternalName);
    expect([await name('Same'), await name('Same'), await name('2 ways'), await name('A very long title that has many words')])
      .toEqual(['Same', 'Same0', '_x0032__x0020_ways', 'A_x0020_very_x0020_long_x0020_ti']);
  });

  it('keep amounts of money as numbers; bounds are for forms alone', async () => {
    const { notes, listState } = await wholeScene();
    await notes.fields.addCurrency('Cost', { MinimumValue: 0, MaximumValue: 100, CurrencyLocaleId: 2057, Group });
    await notes.items.add({ Title: 'A', Cost: 250.5 });
    expect(listState('Notes').items[0]?.values['Cost']).toBe(250.5);
    expect(await notes.items.filter('Cost gt 250').select('Cost')()).toMatchObject([{ Cost: 250.5 }]);
    expect((await refusalOf(notes.items.add({ Cost: '3' }))).status).toBe(400);
  });

  it('become multi-valued with what they hold', async () => {
    const { notes, listState } = await wholeScene();
    const Id = idOf(await notes.fields.addUser('Who', { SelectionMode: FieldUserSelectionMode.PeopleOnly, Group }));
    await notes.items.add({ Title: 'A', WhoId: 12 });
    await notes.fields.getById(Id).update({ AllowMultipleValues: true }, 'SP.FieldUser');
    expect(listState('Notes').items[0]?.values['Who']).toEqual([12]);
    await notes.items.getById(1).update({ WhoId: [12, 13] });
    expect(await notes.items.getById(1).select('WhoId')()).toMatchObject({ WhoId: [12, 13] });
    expect((await refusalOf(notes.fields.getById(Id).update({ AllowMultipleValues: false }))).status).toBe(501);
  });

  it('show the target of the lookup that they depend on', async () => {
    const { sp, notes } = await wholeScene();
    const { Id: LookupListId } = await sp.web.lists.add('Targets');
    await sp.web.lists.getByTitle('Targets').items.add({ Title: 'One' });
    const Id = idOf(await notes.fields.addLookup('Target', { LookupListId, LookupFieldName: 'Title' }));
    await notes.fields.addDependentLookupField('TargetID', Id, 'ID');
    await notes.items.add({ Title: 'A', TargetId: 1 });
    expect(await notes.items.getById(1).select('Target/Title', 'TargetID/ID').expand('Target', 'TargetID')()).toMatchObject({ Target: { Title: 'One' }, TargetID: { ID: 1 } });
    expect((await refusalOf(notes.items.getById(1).update({ TargetIDId: 1 }))).status).toBe(400);
  });

  it('take twenty indexes, unique ones with an index alone', async () => {
    const { notes } = await wholeScene();
    for (let number = 1; number <= 20; number += 1) await notes.fields.createFieldAsXml(`<Field Name="F${number}" DisplayName="F${number}" Type="Text" Indexed="TRUE"/>`);
    await notes.fields.addText('More', { MaxLength: 9, Group });
    expect((await refusalOf(notes.fields.getByTitle('More').update({ Indexed: true }))).status).toBe(400);
    expect((await refusalOf(notes.fields.getByTitle('More').update({ EnforceUniqueValues: true }))).status).toBe(400);
    await notes.fields.getByTitle('F1').update({ Indexed: false });
    await notes.fields.getByTitle('More').update({ Indexed: true, EnforceUniqueValues: true });
    await notes.items.add({ Title: 'A', More: 'x' });
    expect(await refusalOf(notes.items.add({ Title: 'B', More: 'X' }))).toMatchObject({ status: 500, code: expect.stringContaining('-2130575169') as string });
  });

  it('of kinds that are not known are refused by name, and so are strange properties', async () => {
    const { notes } = await wholeScene();
    for (const work of [
      () => notes.fields.addCalculated('C', { Formula: '=Modified+1', FieldTypeKind: FieldTypes.Calculated, Group } as never),
      () => notes.fields.addLocation('L', { Group }), () => notes.fields.addImageField('I', { Group }), () => notes.fields.addText('T', { Nonsense: 1 } as never),
    ]) expect(await refusalOf(work())).toMatchObject({ status: 501, message: expect.stringMatching(/FieldTypeKind (17|33|34)|Nonsense/) as string });
  });

  it('are changed by those alone who manage the list or the site', async () => {
    const { as } = await wholeScene();
    const text = { MaxLength: 9, Group };
    expect((await refusalOf(as('reader').web.lists.getByTitle('Notes').fields.addText('x', text))).status).toBe(403);
    expect((await refusalOf(as('owner').web.fields.addText('x', text))).status).toBe(403);
    expect(await as('owner').web.lists.getByTitle('Notes').fields.addText('x', text)).toMatchObject({ Title: 'x' });
  });
});
