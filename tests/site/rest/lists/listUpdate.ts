import { invalidValue, notEmulated } from '../errors';
import type { ListState } from '../state';
import { writeSetting } from './listSettings';
import { isMark, textIn, truthOf, wholeOf } from './properties';

type Setter = (list: ListState, value: unknown) => void;
type FlagName = 'isHidden' | 'noCrawl' | 'onQuickLaunch' | 'enableVersioning' | 'enableAttachments' | 'enableFolderCreation' | 'contentTypesEnabled';

function flag(name: FlagName): Setter {
  return (list, value) => {
    list[name] = truthOf(value);
  };
}

function security(name: 'readSecurity' | 'writeSecurity', allowed: readonly number[]): Setter {
  return (list, value) => {
    const chosen = wholeOf(value);
    if (!allowed.includes(chosen)) throw invalidValue(`${name} cannot be ${chosen}.`);
    list[name] = chosen;
  };
}

/** Properties of a list that do something here. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest; the values of the two securities and the longest title: general knowledge. */
const setters: Readonly<Record<string, Setter>> = {
  Title: (list, value) => {
    const title = textIn(value);
    if (title.trim() === '' || title.length > 255) throw invalidValue('The title of a list has 1 to 255 characters.');
    list.title = title;
  },
  Description: (list, value) => { list.description = textIn(value); },
  Hidden: flag('isHidden'),
  NoCrawl: flag('noCrawl'),
  OnQuickLaunch: flag('onQuickLaunch'),
  EnableVersioning: flag('enableVersioning'),
  EnableAttachments: flag('enableAttachments'),
  EnableFolderCreation: flag('enableFolderCreation'),
  ContentTypesEnabled: flag('contentTypesEnabled'),
  MajorVersionLimit: (list, value) => { list.majorVersionLimit = wholeOf(value); },
  ReadSecurity: security('readSecurity', [1, 2]),
  WriteSecurity: security('writeSecurity', [1, 2, 4]),
};

function refuseTogether(list: ListState, body: Readonly<Record<string, unknown>>): void {
  if (!list.enableVersioning && 'MajorVersionLimit' in body && body['MajorVersionLimit'] !== 0) throw notEmulated('MajorVersionLimit on a list without versioning');
  if (list.template === 101 && list.enableAttachments) throw invalidValue('A document library has no attachments.');
}

/** Sets properties of a list; nothing is set when one of them is refused. The address stays what it was. */
export function applyListProperties(list: ListState, body: Readonly<Record<string, unknown>>): void {
  const draft: ListState = { ...list, settings: { ...list.settings } };
  for (const [name, value] of Object.entries(body)) {
    if (isMark(name) || writeSetting(draft, name, value)) continue;
    const setter = setters[name];
    if (!setter) throw notEmulated(`writing the property '${name}' of a list`);
    setter(draft, value);
  }
  refuseTogether(draft, body);
  Object.assign(list, draft);
  list.version += 1;
}
