import { notEmulated } from '../errors';
import type { FieldState, FieldType } from '../state';
import { numberIn, onlyAs, textIn, textsOf, truthOf, wholeOf } from './properties';

type Setter = (field: FieldState, value: unknown) => void;

function nothingBut(allowed: readonly unknown[], what: string): Setter {
  const check = onlyAs(allowed, what);
  return (_field, value) => check(value);
}

function bound(name: 'minimum' | 'maximum'): Setter {
  return (field, value) => {
    const given = numberIn(value);
    field[name] = Math.abs(given) >= 1.7e308 ? null : given;
  };
}

const textOrNull = (value: unknown): string | null => (value === null || value === '' ? null : textIn(value));

/** Properties that every column has. */
const common: Readonly<Record<string, Setter>> = {
  Indexed: (field, value) => { field.isIndexed = truthOf(value); },
  EnforceUniqueValues: (field, value) => { field.isUnique = truthOf(value); },
  Required: (field, value) => { field.isRequired = truthOf(value); },
  Hidden: (field, value) => { field.isHidden = truthOf(value); },
  Title: (field, value) => { field.title = textIn(value); },
  Description: (field, value) => { field.description = textIn(value); },
  Group: (field, value) => { field.group = textIn(value); },
  StaticName: (field, value) => { field.staticName = textIn(value); },
  CustomFormatter: (field, value) => { field.customFormatter = textOrNull(value); },
  DefaultValue: (field, value) => { field.defaultValue = value === null ? null : textIn(value); },
  DefaultFormula: nothingBut([null, ''], 'a DefaultFormula'),
  ValidationFormula: nothingBut([null, ''], 'a ValidationFormula'),
  ValidationMessage: nothingBut([null, ''], 'a ValidationMessage'),
  ReadOnlyField: nothingBut([false], 'ReadOnlyField'),
  Direction: nothingBut(['none', ''], 'Direction'),
  JSLink: nothingBut([null, '', 'clienttemplates.js'], 'JSLink'),
};

const bounds: Readonly<Record<string, Setter>> = {
  MinimumValue: bound('minimum'),
  MaximumValue: bound('maximum'),
  ShowAsPercentage: (field, value) => { field.isPercentage = truthOf(value); },
  DisplayFormat: nothingBut([-1], 'the DisplayFormat (decimals) of a number'),
};

const choices: Readonly<Record<string, Setter>> = {
  Choices: (field, value) => { field.choices = textsOf(value); },
  FillInChoice: (field, value) => { field.isFillIn = truthOf(value); },
};

const zeroOrOne = (value: unknown): number => {
  const given = wholeOf(value);
  if (given > 1) throw notEmulated(`the format ${given} of a field`);
  return given;
};

const many: Setter = (field, value) => {
  const isMulti = truthOf(value);
  const isUser = field.type === 'User' || field.type === 'UserMulti';
  if (!isMulti && (field.type === 'UserMulti' || field.type === 'LookupMulti')) throw notEmulated('making a multi-valued column single');
  if (isMulti) field.type = isUser ? 'UserMulti' : 'LookupMulti';
};

const person: Readonly<Record<string, Setter>> = {
  SelectionMode: (field, value) => { field.selectionMode = zeroOrOne(value); },
  SelectionGroup: nothingBut([0], 'SelectionGroup'),
  AllowDisplay: nothingBut([true], 'AllowDisplay'),
  Presence: nothingBut([true], 'Presence'),
  AllowMultipleValues: many,
};

const behaviors = ['None', 'Cascade', 'Restrict'] as const;

const lookup: Readonly<Record<string, Setter>> = {
  AllowMultipleValues: many,
  RelationshipDeleteBehavior: (field, value) => {
    const behavior = behaviors[wholeOf(value)];
    if (behavior === undefined || behavior === 'Cascade') throw notEmulated(`RelationshipDeleteBehavior ${JSON.stringify(value)}`);
    field.deleteBehavior = behavior;
  },
};

/** Properties of one kind of column. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15) */
const byType: Readonly<Partial<Record<FieldType, Readonly<Record<string, Setter>>>>> = {
  Text: {
    MaxLength: (field, value) => {
      const length = wholeOf(value);
      if (length < 1 || length > 255) throw notEmulated(`MaxLength ${length}`);
      field.maxLength = length;
    },
  },
  Note: {
    NumberOfLines: (field, value) => { field.numberOfLines = wholeOf(value); },
    RichText: (field, value) => { field.isRichText = truthOf(value); },
    AppendOnly: (field, value) => { field.isAppendOnly = truthOf(value); },
    AllowHyperlink: (_field, value) => { truthOf(value); },
    RestrictedMode: (_field, value) => { truthOf(value); },
  },
  DateTime: {
    DisplayFormat: (field, value) => { field.isDateOnly = zeroOrOne(value) === 0; },
    DateTimeCalendarType: nothingBut([0, 1], 'DateTimeCalendarType'),
    FriendlyDisplayFormat: nothingBut([0, 1], 'FriendlyDisplayFormat'),
  },
  Number: bounds,
  Currency: { ...bounds, CurrencyLocaleId: (field, value) => { field.currencyLocale = wholeOf(value); } },
  Choice: { ...choices, EditFormat: (field, value) => { field.format = zeroOrOne(value); } },
  MultiChoice: choices,
  URL: { DisplayFormat: (field, value) => { field.format = zeroOrOne(value); } },
  User: person, UserMulti: person, Lookup: lookup, LookupMulti: lookup,
};

/** Sets a property of a column; 501 for one that this kind of column is not known to have. */
export function setFieldProperty(field: FieldState, name: string, value: unknown): void {
  const setter = byType[field.type]?.[name] ?? common[name];
  if (!setter) throw notEmulated(`the property '${name}' of a field of type ${field.type}`);
  setter(field, value);
}
