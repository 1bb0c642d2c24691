import { escapeXml } from '../fieldXml';
import type { Entity } from '../odata/entity';
import { listPath, sitePath, type ContentTypeState, type FieldState, type ListState, type SiteState } from '../state';
import { parentOf } from './contentTypes';
import { fieldEntity } from './fieldEntity';

/** The columns of a content type that exist where it stands. */
export function contentTypeFields(site: SiteState, list: ListState | null, type: ContentTypeState): FieldState[] {
  const columns = list?.fields ?? site.fields;
  return type.fields.flatMap((name) => columns.find((field) => field.internalName === name) ?? []);
}

function linkEntity(parentLink: string, site: SiteState, field: FieldState): Entity {
  const editLink = `${parentLink}/FieldLinks(guid'${field.id}')`;
  return {
    type: 'SP.FieldLink', id: `${site.url}/_api/${editLink}`, editLink,
    properties: { FieldInternalName: field.internalName, Hidden: field.isHidden, Id: field.id, Name: field.internalName, ReadOnly: field.isReadOnly, Required: field.isRequired, ShowInDisplayForm: field.isInDisplayForm },
  };
}

function schemaXml(type: ContentTypeState, fields: readonly FieldState[]): string {
  const refs = fields.map((field) => `<FieldRef ID="{${field.id}}" Name="${escapeXml(field.internalName)}" />`).join('');
  return `<ContentType ID="${type.id}" Name="${escapeXml(type.name)}" Group="${escapeXml(type.group)}"><FieldRefs>${refs}</FieldRefs></ContentType>`;
}

/** Address of a content type below `_api/`. */
function linkOf(list: ListState | null, type: ContentTypeState): string {
  return `Web/${list ? `Lists(guid'${list.id}')/` : ''}ContentTypes('${type.id}')`;
}

/** The references of a content type to its columns, as `SP.FieldLink`. */
export function fieldLinkEntities(site: SiteState, list: ListState | null, type: ContentTypeState): Entity[] {
  return contentTypeFields(site, list, type).map((field) => linkEntity(linkOf(list, type), site, field));
}

/** A content type as `SP.ContentType`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function contentTypeEntity(site: SiteState, list: ListState | null, type: ContentTypeState): Entity {
  const editLink = linkOf(list, type);
  const fields = contentTypeFields(site, list, type);
  return {
    type: 'SP.ContentType', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      ClientFormCustomFormatter: '', Description: type.description, DisplayFormClientSideComponentId: '', DisplayFormTemplateName: 'ListForm', DisplayFormUrl: '',
      DocumentTemplate: '', DocumentTemplateUrl: '', EditFormTemplateName: 'ListForm', EditFormUrl: '', Group: type.group, Hidden: type.isHidden,
      Id: { StringValue: type.id }, JSLink: '', MobileDisplayFormUrl: '', MobileEditFormUrl: '', MobileNewFormUrl: '', Name: type.name,
      NewFormTemplateName: 'ListForm', NewFormUrl: '', ReadOnly: type.isReadOnly, SchemaXml: schemaXml(type, fields),
      Scope: list ? listPath(site, list) : sitePath(site), Sealed: type.isSealed, StringId: type.id,
    },
    navigation: {
      Fields: () => fields.map((field) => fieldEntity(site, list, field)),
      FieldLinks: () => fieldLinkEntities(site, list, type),
      Parent: () => {
        const parent = parentOf(site.contentTypes, type.id);
        return parent ? contentTypeEntity(site, null, parent) : null;
      },
    },
  };
}
