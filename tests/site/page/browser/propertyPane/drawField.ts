import { button, element } from './element';
import type { PaneField } from './paneContract';

/** A field with its current value and what to do when the person changes it. */
export interface FieldInPane {
  readonly field: PaneField;
  readonly value: unknown;
  readonly onChange: (value: unknown, property?: string) => void;
}

/**
 * Drawing by field type.
 * Source: https://learn.microsoft.com/javascript/api/@microsoft/sp-property-pane/propertypanefieldtype
 */
const drawings: Readonly<Record<number, (field: FieldInPane) => HTMLElement>> = {
  1: drawCustom,
  2: drawCheckbox,
  3: drawText,
  5: drawCheckbox,
  6: drawChoice,
  7: ({ field }) => element('p', {}, field.properties.text ?? ''),
  8: drawNumber,
  9: ({ field }) => element('h3', {}, field.properties.text ?? ''),
  10: drawChoice,
  11: ({ field, value, onChange }) => button(field.properties.text ?? '', () => onChange(field.properties.onClick ? field.properties.onClick(value) : value)),
  12: () => element('hr'),
  13: ({ field }) => element('a', { href: field.properties.href, target: '_blank', rel: 'noreferrer' }, field.properties.text ?? ''),
};
const toggleType = 5;

/**
 * Draws one field of the property pane.
 * @throws Error when this pane does not know the type
 */
export function drawField(field: FieldInPane): HTMLElement {
  const draw = drawings[field.field.type];
  if (!draw) throw new Error(`The local site's property pane does not draw fields of type ${field.field.type}.`);
  return draw(field);
}

function labelled(control: HTMLElement, { field: { targetProperty, properties } }: FieldInPane): HTMLElement {
  control.id = `pane-${targetProperty}`;
  const description = properties.description ? [element('small', {}, properties.description)] : [];
  return element('div', { class: 'field' }, element('label', { for: control.id }, properties.label ?? properties.text ?? ''), control, ...description);
}

function drawText(inPane: FieldInPane): HTMLElement {
  const { properties } = inPane.field;
  const attributes = { placeholder: properties.placeholder, rows: properties.rows, maxlength: properties.maxLength, disabled: properties.disabled };
  const control = properties.multiline ? element('textarea', attributes) : element('input', { type: 'text', ...attributes });
  control.value = String(inPane.value ?? properties.value ?? '');
  const error = element('small', { role: 'alert' });
  let timer = 0;
  control.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void validate(inPane, control.value, error), properties.deferredValidationTime ?? 200);
  });
  const drawn = labelled(control, inPane);
  drawn.append(error);
  return drawn;
}

async function validate({ field, onChange }: FieldInPane, value: string, error: HTMLElement): Promise<void> {
  const message = (await field.properties.onGetErrorMessage?.(value)) ?? '';
  error.textContent = message;
  if (message === '') onChange(value);
}

function drawCheckbox(inPane: FieldInPane): HTMLElement {
  const { type, properties } = inPane.field;
  const control = element('input', { type: 'checkbox', role: type === toggleType ? 'switch' : undefined, disabled: properties.disabled });
  control.checked = Boolean(inPane.value ?? properties.checked);
  control.addEventListener('change', () => inPane.onChange(control.checked));
  return labelled(control, inPane);
}

function drawChoice(inPane: FieldInPane): HTMLElement {
  const options = inPane.field.properties.options ?? [];
  const control = element('select', { disabled: inPane.field.properties.disabled });
  const selected = inPane.value ?? inPane.field.properties.selectedKey ?? options.find((option) => option.checked)?.key;
  for (const { key, text } of options) control.append(new Option(text, String(key), false, key === selected));
  control.addEventListener('change', () => inPane.onChange(options[control.selectedIndex]?.key));
  return labelled(control, inPane);
}

function drawNumber(inPane: FieldInPane): HTMLElement {
  const { min, max, step, value, disabled } = inPane.field.properties;
  const control = element('input', { type: 'range', min, max, step, disabled });
  control.value = String(inPane.value ?? value ?? min ?? 0);
  control.addEventListener('change', () => inPane.onChange(control.valueAsNumber));
  return labelled(control, inPane);
}

function drawCustom({ field, onChange }: FieldInPane): HTMLElement {
  const place = element('div', { class: 'field' });
  // The field may look itself up in the document, so it is rendered when the pane stands.
  queueMicrotask(() => field.properties.onRender?.(place, undefined, (property, value) => onChange(value, property)));
  return place;
}
