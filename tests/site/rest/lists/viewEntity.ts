import type { Entity } from '../odata/entity';
import { escapeXml } from '../fieldXml';
import { listPath, type ListState, type SiteState, type ViewState } from '../state';

function schemaXml(view: ViewState): string {
  return view.fields.map((field) => `<FieldRef Name="${escapeXml(field)}" />`).join('');
}

/** The columns of a view as `SP.ViewFieldCollection`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function viewFieldsEntity(site: SiteState, list: ListState, view: ViewState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`;
  return { type: 'SP.ViewFieldCollection', id: `${site.url}/_api/${editLink}`, editLink, properties: { SchemaXml: schemaXml(view), Items: view.fields } };
}

/** A view as `SP.View`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function viewEntity(site: SiteState, list: ListState, view: ViewState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  return {
    type: 'SP.View', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      BaseViewId: '1', CustomFormatter: view.customFormatter, DefaultView: view.isDefault, EditorModified: false, Hidden: view.isHidden, Id: view.id,
      MobileView: true, OrderedView: false, Paged: view.isPaged, PersonalView: view.isPersonal, ReadOnlyView: false, RowLimit: view.rowLimit, Scope: 0,
      ServerRelativeUrl: `${listPath(site, list)}/${view.file}`, Title: view.title, ViewQuery: view.query, ViewType: 'HTML',
    },
    navigation: { ViewFields: () => viewFieldsEntity(site, list, view) },
  };
}
