import { invalidValue, notEmulated } from '../errors';
import type { ListState, SiteState } from '../state';

type Setter = (list: ListState, value: unknown) => void;
type FlagName = 'isHidden' | 'noCrawl' | 'onQuickLaunch' | 'enableVersioning' | 'enableAttachments' | 'enableFolderCreation' | 'contentTypesEnabled';

function flag(name: FlagName): Setter {
  return (list, value) => {
    if (typeof value !== 'boolean') throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.Boolean'.`);
    list[name] = value;
  };
}

function whole(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.Int32'.`);
  return value;
}

function security(name: 'readSecurity' | 'writeSecurity', allowed: readonly number[]): Setter {
  return (list, value) => {
    const chosen = whole(value);
    if (!allowed.includes(chosen)) throw invalidValue(`${name} cannot be ${chosen}.`);
    list[name] = chosen;
  };
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidValue(`Cannot convert a primitive value to the expected type 'Edm.String'.`);
  return value;
}

/** Properties of a list that can be written. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest; the values of the two securities: general knowledge. */
const setters: Readonly<Record<string, Setter>> = {
  Title: (list, value) => {
    if (text(value).trim() === '') throw invalidValue('A list needs a title.');
    list.title = text(value);
  },
  Description: (list, value) => { list.description = text(value); },
  Hidden: flag('isHidden'),
  NoCrawl: flag('noCrawl'),
  OnQuickLaunch: flag('onQuickLaunch'),
  EnableVersioning: flag('enableVersioning'),
  EnableAttachments: flag('enableAttachments'),
  EnableFolderCreation: flag('enableFolderCreation'),
  ContentTypesEnabled: flag('contentTypesEnabled'),
  MajorVersionLimit: (list, value) => { list.majorVersionLimit = whole(value); },
  ReadSecurity: security('readSecurity', [1, 2]),
  WriteSecurity: security('writeSecurity', [1, 2, 4]),
};

/** Sets properties of a list; nothing is set when one of them is refused. The address stays what it was. */
export function applyListProperties(site: SiteState, list: ListState, body: Readonly<Record<string, unknown>>): void {
  const draft = { ...list };
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('odata.')) continue;
    const setter = setters[name];
    if (!setter) throw notEmulated(`writing the property '${name}' of a list`);
    setter(draft, value);
  }
  if (draft.contentTypesEnabled) throw notEmulated('ContentTypesEnabled on a list');
  if (!draft.enableVersioning && 'MajorVersionLimit' in body && body['MajorVersionLimit'] !== 0) throw notEmulated(`MajorVersionLimit on a list without versioning in ${site.url}`);
  Object.assign(list, draft);
  list.version += 1;
}
