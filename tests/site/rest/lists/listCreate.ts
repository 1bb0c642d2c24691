import type { Call } from '../call';
import { stampOf } from '../call';
import { invalidValue, listExists, notEmulated } from '../errors';
import { nextGuid } from '../guid';
import type { ListState, SiteState, ViewState } from '../state';
import { named } from '../languages';
import { builtInFields } from './builtInFields';
import { listContentTypes } from './contentTypes';
import { applyListProperties } from './listUpdate';

/** The address that a list gets from its title at creation: spaces and signs are dropped, a taken one gets a number. General knowledge, to be checked on a tenant. */
function nameFrom(site: SiteState, title: string): string {
  const plain = title.replace(/[^A-Za-z0-9_-]/g, '');
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

function blankList(call: Call, title: string): ListState {
  const { site } = call;
  const now = stampOf(call);
  return {
    id: nextGuid(site), name: nameFrom(site, title), template: 100, settings: {}, created: now, title, description: '', version: 1, isHidden: false, noCrawl: false,
    onQuickLaunch: false, enableVersioning: true, majorVersionLimit: 50, enableAttachments: true, enableFolderCreation: false,
    contentTypesEnabled: false, readSecurity: 1, writeSecurity: 1, lastModified: now, lastDeleted: now, lastItemId: 0,
    fields: builtInFields(100, site.language), contentTypes: listContentTypes(100, site.language, site),
    views: [{ ...makeView(site, named(site.language, 'All Items'), 'AllItems.aspx'), isDefault: true }],
    items: [], recycled: [], assignments: null, changes: [],
  };
}

/** Refuses (500) a title that another list has. */
export function demandFreeTitle(site: SiteState, title: string, except?: ListState): void {
  const same = site.lists.find((list) => list !== except && list.title.toLowerCase() === title.toLowerCase());
  if (same) throw listExists();
}

/** Creates a list of template 100, versioning on with 50 versions as SharePoint Online does. Source: recorded answers in https://github.com/pnp/pnpcore */
export function createList(call: Call, body: Readonly<Record<string, unknown>>): ListState {
  const { Title: title, BaseTemplate: template, AllowContentTypes: _allow, ...rest } = body;
  if (typeof title !== 'string' || title.trim() === '') throw invalidValue('A list needs a title.');
  if (template !== 100) throw notEmulated(`lists of BaseTemplate ${JSON.stringify(template)}: only 100 is known`);
  demandFreeTitle(call.site, title);
  const list = blankList(call, title.trim());
  applyListProperties(call.site, list, rest);
  list.version = 1;
  call.site.lists.push(list);
  return list;
}
