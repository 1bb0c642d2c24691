import { named } from '../languages';
import type { FieldState, FieldType } from '../state';
import { blankField } from './fieldKinds';

function builtIn(id: string, name: string, type: FieldType, changes: Partial<FieldState> = {}): FieldState {
  return { ...blankField(id, name, type), isReadOnly: true, group: '_Hidden', ...changes, isBuiltIn: true };
}

const titleField = (isRequired: boolean): FieldState => builtIn('fa564e0f-0c70-4ab9-b863-0177e6ddd247', 'Title', 'Text', { isReadOnly: false, isRequired });
const nameField = (): FieldState => builtIn('8553196d-ec8d-4564-9861-3dbe931050c8', 'FileLeafRef', 'File', { title: 'Name', isRequired: true });

function commonFields(isLibrary: boolean): FieldState[] {
  return [
    builtIn('03e45e84-1992-4d42-9116-26f756012634', 'ContentTypeId', 'ContentTypeId', { title: 'Content Type ID', isHidden: true }),
    ...(isLibrary ? [nameField()] : []),
    titleField(!isLibrary),
    builtIn('bc91a437-52e7-49e1-8c4e-4698904b2b6d', 'LinkTitleNoMenu', 'Computed', { title: 'Title' }),
    builtIn('82642ec8-ef9b-478f-acf9-31f7d45fbc31', 'LinkTitle', 'Computed', { title: 'Title' }),
    ...(isLibrary ? [builtIn('5cc6dc79-3710-4374-b433-61cb4a686c12', 'LinkFilename', 'Computed', { title: 'Name' })] : []),
    builtIn('1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', 'Counter', { isIndexed: true }),
    builtIn('c042a256-787d-4a6f-8a8a-cf6ab767f12d', 'ContentType', 'Computed', { title: 'Content Type' }),
    builtIn('28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified', 'DateTime'),
    builtIn('8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created', 'DateTime'),
    builtIn('1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Author', 'User', { title: 'Created By' }),
    builtIn('d31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Editor', 'User', { title: 'Modified By' }),
    builtIn('dce8262a-3ae9-45aa-aab4-83bd75fb738a', '_UIVersionString', 'Text', { title: 'Version' }),
    ...(isLibrary ? [] : [builtIn('67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', 'Attachments')]),
    builtIn('ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', 'Guid', { isHidden: true }),
  ];
}

function inLanguage(fields: FieldState[], language: string): FieldState[] {
  for (const field of fields) field.title = named(language, field.title);
  return fields;
}

/** The columns that every list (or library) has, those that the emulator serves; titles are in the site's language, internal names never. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms461249(v=office.14) for the ids */
export function builtInFields(template: number, language: string): FieldState[] {
  return inLanguage(commonFields(template === 101), language);
}

/** The site columns of a new site: those of its lists and libraries alone, of the several hundred that a real one has. */
export function siteFields(language: string): FieldState[] {
  const [contentTypeId, ...others] = commonFields(false);
  return inLanguage(contentTypeId ? [contentTypeId, nameField(), ...others] : [], language);
}
