import { RestError } from '../rest/errors';
import { messageIn } from '../rest/messages';
import { pnpAs, refusalOf } from '../rest/pnpAs';
import { SharePointSite } from '../rest/sharePointSite';
import { makeScene } from './scene';

describe('the language of a site', () => {
  it('is in its messages, with what they name; statuses and codes stay', async () => {
    const { actions, officer } = await makeScene({ language: 'de-DE' });
    await actions.items.add({ Title: 'A', ClientKey: 'k' });
    expect(await refusalOf(actions.items.add({ Title: 'B', ClientKey: 'k' }))).toEqual({
      status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      message: 'Das Listenelement konnte nicht hinzugefügt oder aktualisiert werden, da in den folgenden Feldern der Liste doppelte Werte gefunden wurden: [Client key].',
    });
    expect((await refusalOf(actions.items.getById(1).update({ Title: 'x' }, '"old"'))).message).toMatch(/^Der ETag-Wert '"old"' der Anforderung stimmt nicht mit dem ETag-Wert '"[0-9a-f-]{36},1"' des Objekts überein\.$/);
    expect((await refusalOf(actions.items.select('No')())).message).toBe("Das Feld oder die Eigenschaft 'No' ist nicht vorhanden.");
    expect((await refusalOf(officer.web.lists.getByTitle("It's")())).message).toContain('nicht vorhanden');
  });

  it('is said in the body, and is the language of the web', async () => {
    const site = new SharePointSite({ language: 'cy-GB' });
    const answer = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists/getbytitle('x')`, headers: { Accept: 'application/json' } }, 'officer');
    expect(JSON.parse(answer.body)).toMatchObject({ 'odata.error': { message: { lang: 'cy-GB' } } });
    expect(await pnpAs(site, 'officer').web.select('Language')()).toMatchObject({ Language: 1106 });
  });

  it('names columns, levels and groups, but never internally', async () => {
    const site = new SharePointSite({ language: 'fr-FR' });
    const sp = pnpAs(site, 'officer');
    await sp.web.lists.add('Notes');
    expect(await sp.web.lists.getByTitle('Notes').fields.getByTitle('Titre').select('InternalName')()).toMatchObject({ InternalName: 'Title' });
    expect(await sp.web.roleDefinitions.getByType(5).select('Name')()).toMatchObject({ Name: 'Contrôle total' });
    expect(await sp.web.associatedOwnerGroup.select('Title')()).toMatchObject({ Title: 'Scrutiny Propriétaires' });
    expect(await sp.web.lists.getByTitle('Notes').defaultView.select('Title', 'ServerRelativeUrl')()).toMatchObject({ Title: 'Tous les éléments', ServerRelativeUrl: '/sites/scrutiny/Lists/Notes/AllItems.aspx' });
  });

  it('is kept with the site, and has to be a known one', () => {
    const saved = new SharePointSite({ language: 'de-DE' }).save();
    expect(JSON.parse(SharePointSite.load(saved).save())).toMatchObject({ language: 'de-DE' });
    expect(() => new SharePointSite({ language: 'xx-XX' })).toThrow('does not speak');
    expect(messageIn('de-DE', new RestError(400, '-1, X', 'Something else.'))).toBe('Something else.');
  });
});

describe('a site that was saved before columns, views and lists knew more', () => {
  it('is read with everything at its default', async () => {
    const { site } = await makeScene();
    const old = JSON.parse(site.save()) as Record<string, unknown> & { lists: Record<string, unknown>[] };
    for (const name of ['language', 'description', 'fields', 'contentTypes', 'bin']) delete old[name];
    for (const list of old.lists) for (const name of ['template', 'settings', 'contentTypes']) delete list[name];
    const sp = pnpAs(SharePointSite.load(JSON.stringify(old)), 'officer');
    expect(await sp.web.lists.getByTitle('ScrutinyActions').select('BaseTemplate', 'ContentTypes/Name').expand('ContentTypes')()).toMatchObject({ BaseTemplate: 100, ContentTypes: [{ Name: 'Item' }, { Name: 'Folder' }] });
    expect(await sp.web.lists.getByTitle('ScrutinyActions').items.add({ Title: 'A' })).toMatchObject({ Id: 1 });
  });
});
