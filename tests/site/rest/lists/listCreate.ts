import type { Call } from '../call';
import { stampOf } from '../call';
import { invalidValue, listExists, notEmulated } from '../errors';
import { nextGuid } from '../guid';
import { named } from '../languages';
import type { ListState, SiteState, ViewState } from '../state';
import { builtInFields } from './builtInFields';
import { listContentTypes } from './contentTypes';
import { applyListProperties } from './listUpdate';

/** The address that a list gets from its title at creation: signs are dropped, and spaces too unless it is a library; a taken one gets a number. General knowledge, to be checked on a tenant. */
function nameFrom(site: SiteState, title: string, template: number): string {
  const plain = title.replace(template === 101 ? /[^A-Za-z0-9 _-]/g : /[^A-Za-z0-9_-]/g, '').trim();
  const base = plain === '' ? 'List' : plain;
  const isTaken = (name: string): boolean => site.lists.some((list) => list.name.toLowerCase() === name.toLowerCase());
  let name = base;
  for (let number = 1; isTaken(name); number += 1) name = `${base}${number}`;
  return name;
}

/** A view of a new list or a new view. */
export function makeView(site: SiteState, title: string, file: string): ViewState {
  return {
    id: nextGuid(site), title, file, isDefault: false, isHidden: false, isPersonal: false, query: '', rowLimit: 30, isPaged: true,
    customFormatter: null, fields: ['LinkTitle'], scope: 0, aggregations: '',
  };
}

function firstView(site: SiteState, isLibrary: boolean): ViewState {
  const view = isLibrary ? makeView(site, named(site.language, 'All Documents'), 'Forms/AllItems.aspx') : makeView(site, named(site.language, 'All Items'), 'AllItems.aspx');
  return { ...view, isDefault: true, fields: isLibrary ? ['LinkFilename', 'Modified', 'Editor'] : view.fields };
}

function blankList(call: Call, title: string, template: number): ListState {
  const { site } = call;
  const now = stampOf(call);
  const isLibrary = template === 101;
  return {
    id: nextGuid(site), name: nameFrom(site, title, template), template, settings: {}, created: now, title, description: '', version: 1,
    isHidden: false, noCrawl: false, onQuickLaunch: false, enableVersioning: true, majorVersionLimit: isLibrary ? 500 : 50,
    enableAttachments: !isLibrary, enableFolderCreation: isLibrary, contentTypesEnabled: false, readSecurity: 1, writeSecurity: 1,
    lastModified: now, lastDeleted: now, lastItemId: 0, fields: builtInFields(template, site.language),
    contentTypes: listContentTypes(template, site.language, site), views: [firstView(site, isLibrary)],
    items: [], recycled: [], assignments: null, changes: [],
  };
}

/** Refuses (500) a title that another list has. */
export function demandFreeTitle(site: SiteState, title: string, except?: ListState): void {
  const same = site.lists.find((list) => list !== except && list.title.toLowerCase() === title.toLowerCase());
  if (same) throw listExists();
}

/** Creates a list (template 100) or a document library (101), versioning on as SharePoint Online does. Source: recorded answers in https://github.com/pnp/pnpcore */
export function createList(call: Call, body: Readonly<Record<string, unknown>>): ListState {
  const { Title: title, BaseTemplate: template = 100, AllowContentTypes: _allow, ...rest } = body;
  if (typeof title !== 'string' || title.trim() === '') throw invalidValue('A list needs a title.');
  if (template !== 100 && template !== 101) throw notEmulated(`lists of BaseTemplate ${JSON.stringify(template)}: 100 and 101 are known`);
  demandFreeTitle(call.site, title);
  const list = blankList(call, title.trim(), template);
  applyListProperties(list, { Title: title.trim(), ...rest });
  list.version = 1;
  call.site.lists.push(list);
  return list;
}
