import { duplicateValue, notEmulated, unknownField } from '../errors';
import { forgetUnique, hasDuplicates } from '../items/unique';
import type { FieldState, ListState } from '../state';
import { checkField } from './fieldCreate';

type Setter = (field: FieldState, value: unknown) => void;

function flag(name: 'isIndexed' | 'isUnique' | 'isRequired' | 'isHidden', field: FieldState, value: unknown): void {
  if (typeof value !== 'boolean') throw notEmulated(`the value ${JSON.stringify(value)} for a yes/no property of a field`);
  field[name] = value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw notEmulated(`the value ${JSON.stringify(value)} for a text property of a field`);
  return value;
}

const setters: Readonly<Record<string, Setter>> = {
  Indexed: (field, value) => flag('isIndexed', field, value),
  EnforceUniqueValues: (field, value) => flag('isUnique', field, value),
  Required: (field, value) => flag('isRequired', field, value),
  Hidden: (field, value) => flag('isHidden', field, value),
  Title: (field, value) => { field.title = text(value); },
  Description: (field, value) => { field.description = text(value); },
  Group: (field, value) => { field.group = text(value); },
  StaticName: (field, value) => { field.staticName = text(value); },
  CustomFormatter: (field, value) => { field.customFormatter = value === null || value === '' ? null : text(value); },
  DefaultValue: (field, value) => { field.defaultValue = value === null ? null : text(value); },
  Choices: (field, value) => {
    if (!Array.isArray(value) || !value.every((choice) => typeof choice === 'string')) throw notEmulated('Choices that are not a list of texts');
    field.choices = value;
  },
};

/** Changes properties of a column. Nothing changes when one of them is refused. */
export function updateField(list: ListState, field: FieldState, body: Readonly<Record<string, unknown>>): void {
  const draft = { ...field };
  for (const [name, value] of Object.entries(body)) {
    if (name.startsWith('odata.') || name === 'FieldTypeKind') continue;
    const setter = setters[name];
    if (!setter) throw name === '__metadata' ? unknownField(name) : notEmulated(`changing the property '${name}' of a field`);
    setter(draft, value);
  }
  checkField(list, draft);
  if (draft.isUnique && !field.isUnique && hasDuplicates(list, field)) throw duplicateValue(field.title);
  Object.assign(field, draft);
  list.version += 1;
  forgetUnique(list);
}
