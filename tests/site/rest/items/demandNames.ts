import type { Call } from '../call';
import { notEmulated, unknownField } from '../errors';
import { entityName, isLookup, isUser } from '../lists/fieldKinds';
import { renderEntity } from '../odata/entity';
import type { FieldState, ItemState, ListState } from '../state';
import { userFields } from './columns';
import { itemEntity, lookupColumns } from './itemEntity';

/** An item that is nowhere, to try names on. */
const nowhere: ItemState = {
  id: 0, guid: '', created: '1900-01-01T00:00:00Z', authorId: 0, modified: '1900-01-01T00:00:00Z', editorId: 0,
  version: 0, uiVersion: 0, values: {}, attachments: [], versions: [], assignments: null,
};

function demandBelow(call: Call, field: FieldState, below: readonly string[]): void {
  if (isUser(field)) {
    const other = below.find((name) => !Object.hasOwn(userFields, name));
    if (other !== undefined) throw notEmulated(`the property '${other}' of ${field.internalName}, a person`);
    return;
  }
  const known = lookupColumns(call.site, field).map((column) => entityName(column.internalName));
  const other = below.find((name) => name !== 'Id' && !known.includes(name));
  if (other !== undefined) throw unknownField(`${field.internalName}/${other}`);
}

/** Refuses names in `$select` and `$expand` that the list has not, whether any row is found or not. */
export function demandNames(call: Call, list: ListState, isEmpty: boolean): void {
  const { select = {}, expand } = call.options;
  for (const [name, tree] of Object.entries(select)) {
    const field = list.fields.find((candidate) => entityName(candidate.internalName) === name && (isLookup(candidate) || isUser(candidate)));
    if (field) demandBelow(call, field, Object.keys(tree));
  }
  if (isEmpty) renderEntity(itemEntity(call, list, nowhere), { select: call.options.select, expand, metadata: 'none' });
}
