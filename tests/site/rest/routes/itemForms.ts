import { complexAnswer, entityAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { fileNotFound, notEmulated, RestError } from '../errors';
import { formOf, readForm, type FormResult } from '../items/formValues';
import { textsEntity } from '../items/itemEntity';
import { textCollections } from '../items/textValues';
import { createWith, updateWith } from '../items/writeItem';
import { addFolder } from '../lists/folderChanges';
import { directoryOf, findFolder, type FolderRef } from '../lists/folders';
import { demand, itemMask, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ItemState, ListState, Values } from '../state';
import { demandEnd, demandVerb } from './unknown';

/** Serves `FieldValuesAsText` and its kin; undefined for another step. */
export function routeTexts(call: Call, list: ListState, item: ItemState, at: number): Answer | undefined {
  const step = call.url.segments[at]?.name;
  const name = (Object.keys(textCollections) as (keyof typeof textCollections)[]).find((candidate) => candidate.toLowerCase() === step);
  if (!name) return undefined;
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return entityAnswer(call, textsEntity(call.site, list, item, name));
}

function formAnswer(call: Call, results: readonly FormResult[]): Answer {
  return valueAnswer(call, 'Collection(SP.ListItemFormUpdateValue)', results);
}

/** A refusal of the whole row, told at its first column as the others are: the status stays 200. */
function told(results: readonly FormResult[], error: unknown): FormResult[] {
  if (!(error instanceof RestError) || error.status === 501) throw error;
  return results.map((result, index) => (index === 0 ? { ...result, ErrorCode: Number.parseInt(error.code, 10), ErrorMessage: error.message, HasException: true } : result));
}

/**
 * Serves `ValidateUpdateListItem`: always 200, nothing is saved when one column is refused, no ETag is asked for.
 * Source: recorded answers in https://github.com/pnp/pnpcore (shape); that nothing is saved is general knowledge.
 */
export function validateUpdate(call: Call, list: ListState, item: ItemState): Answer {
  demandVerb(call, 'POST');
  demand(itemMask(call.site, list, item, call.user), right.editListItems);
  const body = bodyOf(call);
  if (body['bNewDocumentUpdate'] === true) throw notEmulated('bNewDocumentUpdate: true: what it leaves untouched is not known');
  const { form, style } = formOf(call, body);
  const { values, results } = readForm(style, list, form);
  if (results.some((result) => result.HasException)) return formAnswer(call, results);
  try {
    updateWith(call, list, item, values);
  } catch (error) {
    return formAnswer(call, told(results, error));
  }
  return formAnswer(call, results.map((result) => ({ ...result, ItemId: item.id })));
}

/** Where a new row is to stand. */
interface NewPlace {
  readonly folder: FolderRef;
  /** The name of a new folder; undefined for an item. */
  readonly folderName: string | undefined;
}

function decodedUrl(value: unknown): string | undefined {
  const url = (value as { DecodedUrl?: unknown } | undefined)?.DecodedUrl;
  return typeof url === 'string' ? url : undefined;
}

/** `UnderlyingObjectType` 0 is an item, 1 a folder. Source: https://github.com/pnp/pnpjs, packages/sp/lists/types.ts */
function placeOf(call: Call, list: ListState, body: Readonly<Record<string, unknown>>): NewPlace {
  const info = body['listItemCreateInfo'];
  const { FolderPath: path, LeafName: leaf, UnderlyingObjectType: type = 0, ...rest } = (typeof info === 'object' && info !== null ? info : {}) as Record<string, unknown>;
  const other = Object.keys(rest).find((name) => name !== '__metadata');
  if (other !== undefined || (type !== 0 && type !== 1)) throw notEmulated(`'${other ?? 'UnderlyingObjectType'}' in listItemCreateInfo`);
  const folder = findFolder(call.site, decodedUrl(path) ?? '');
  if (folder?.list !== list) throw fileNotFound();
  const name = decodedUrl(leaf);
  if ((name === undefined) !== (type === 0)) throw notEmulated('a LeafName of an item, or a folder without one, in listItemCreateInfo');
  return { folder, folderName: name };
}

function addAt(call: Call, list: ListState, place: NewPlace, values: Values): ItemState {
  if (place.folderName === undefined) {
    const directory = directoryOf(place.folder);
    return createWith(call, list, values, directory === '' ? undefined : { place: { directory, name: '', isFolder: false, content: null } });
  }
  const item = addFolder(call, place.folder, place.folderName);
  if (Object.keys(values).length > 0) updateWith(call, list, item, values);
  return item;
}

/** The id of a new row stands at the end of the results; `0` when it was refused. Source: https://github.com/SharePoint/sp-dev-docs/issues/7942 */
function withId(results: readonly FormResult[], id: number): FormResult[] {
  return [...results, { ErrorCode: 0, ErrorMessage: null, FieldName: 'Id', FieldValue: String(id), HasException: false, ItemId: 0 }];
}

/** Serves `AddValidateUpdateItemUsingPath`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function addValidated(call: Call, list: ListState): Answer {
  demandVerb(call, 'POST');
  demand(listMask(call.site, list, call.user), right.addListItems);
  const body = bodyOf(call);
  const place = placeOf(call, list, body);
  const { form, style } = formOf(call, body);
  const { values, results } = readForm(style, list, form);
  if (results.some((result) => result.HasException)) return formAnswer(call, withId(results, 0));
  try {
    return formAnswer(call, withId(results, addAt(call, list, place, values).id));
  } catch (error) {
    return formAnswer(call, withId(told(results, error), 0));
  }
}

/** What an item may be used for by the caller in a form: the same mask as without a form. General knowledge, to be checked on a tenant. */
export function permissionsForForms(call: Call, mask: { High: string; Low: string }): Answer {
  demandVerb(call, 'GET');
  return complexAnswer(call, 'SP.BasePermissions', mask);
}
