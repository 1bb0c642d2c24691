import type { Call } from '../call';
import { invalidQuery, notEmulated, RestError } from '../errors';
import type { FieldState, ListState, StoredValue, Values } from '../state';
import { convertValue } from './convert';
import { FormError, formReader, type FormStyle } from './formReaders';

/** One column of a form, as `ValidateUpdateListItem` takes it. */
export interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string | null;
}

/** What became of one column of a form. Source: recorded answers in https://github.com/pnp/pnpcore */
export interface FormResult extends FormValue {
  readonly ErrorCode: number;
  readonly ErrorMessage: string | null;
  readonly HasException: boolean;
  readonly ItemId: number;
}

/** A form checks choices, unlike a plain update. General knowledge, to be checked on a tenant. */
function demandChoice(field: FieldState, value: StoredValue): void {
  const given = field.type === 'Choice' ? [value as string] : field.type === 'MultiChoice' && Array.isArray(value) ? (value as readonly string[]) : [];
  const wild = given.find((choice) => !field.choices.includes(choice));
  if (wild !== undefined && !field.isFillIn) throw new FormError(`The choice '${wild}' is not one of the choices.`);
}

function readOne(field: FieldState, text: string | null, style: FormStyle): StoredValue {
  if (text === null || text === '') {
    if (field.isRequired) throw new FormError("You can't leave this blank.");
    return null;
  }
  const value = convertValue(style.site, field, formReader(field)(text, field, style));
  demandChoice(field, value);
  return value;
}

function result(value: FormValue, problem: string | null): FormResult {
  return { ErrorCode: problem === null ? 0 : -2146232832, ErrorMessage: problem, FieldName: value.FieldName, FieldValue: value.FieldValue, HasException: problem !== null, ItemId: 0 };
}

/** A form may write these, unlike a plain update; who may, and what it leaves behind, is not known. */
const stamps = ['Author', 'Editor', 'Created', 'Modified'];

/** What a form's columns hold, and what became of each. A column that is unknown or refused is told in its result. */
export function readForm(style: FormStyle, list: ListState, form: readonly FormValue[]): { readonly values: Values; readonly results: FormResult[] } {
  const values: Values = {};
  const results = form.map((given) => {
    const field = list.fields.find((candidate) => candidate.internalName === given.FieldName && !candidate.isReadOnly);
    if (!field && stamps.includes(given.FieldName)) throw notEmulated(`a form that writes ${given.FieldName}`);
    if (!field) return result(given, `The field '${given.FieldName}' does not exist or cannot be written.`);
    try {
      values[field.internalName] = readOne(field, given.FieldValue, style);
      return result(given, null);
    } catch (error) {
      if (error instanceof FormError || (error instanceof RestError && error.status === 400)) return result(given, error.message);
      throw error;
    }
  });
  return { values, results };
}

const understood = ['formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'numberInInvariantCulture', 'sharedLockId', 'listItemCreateInfo'];

/** The form in a body of `ValidateUpdateListItem` or `AddValidateUpdateItemUsingPath`. */
export function formOf(call: Call, body: Readonly<Record<string, unknown>>): { readonly form: FormValue[]; readonly style: FormStyle } {
  const other = Object.entries(body).find(([name, value]) => !understood.includes(name) || (name === 'sharedLockId' && value !== null && value !== undefined));
  if (other) throw notEmulated(`'${other[0]}' in a form`);
  const { formValues } = body;
  if (!Array.isArray(formValues)) throw invalidQuery('The parameter formValues is not valid.');
  return { form: formValues.map(formValue), style: { site: call.site, isUtc: body['datesInUTC'] === true } };
}

function formValue(value: unknown): FormValue {
  const { FieldName: name, FieldValue: text = null } = value as Record<string, unknown>;
  if (typeof name !== 'string' || (typeof text !== 'string' && text !== null)) throw invalidQuery("Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details.");
  return { FieldName: name, FieldValue: text };
}
