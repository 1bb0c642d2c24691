import type { Entity } from '../odata/entity';
import { listPath, type ListState, type SiteState, type ViewState } from '../state';
import { viewFieldsXml, viewXml } from './viewXml';

/** The columns of a view as `SP.ViewFieldCollection`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function viewFieldsEntity(site: SiteState, list: ListState, view: ViewState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`;
  return { type: 'SP.ViewFieldCollection', id: `${site.url}/_api/${editLink}`, editLink, properties: { SchemaXml: viewFieldsXml(view), Items: view.fields } };
}

/** A view as `SP.View`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function viewEntity(site: SiteState, list: ListState, view: ViewState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`;
  const path = `${listPath(site, list)}/${view.file}`;
  return {
    type: 'SP.View', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      Aggregations: view.aggregations === '' ? null : view.aggregations, AggregationsStatus: view.aggregations === '' ? null : 'On', BaseViewId: '1',
      ColumnWidth: null, ContentTypeId: { StringValue: '0x' }, CustomFormatter: view.customFormatter, DefaultView: view.isDefault,
      DefaultViewForContentType: false, EditorModified: false, Formats: null, Hidden: view.isHidden, HtmlSchemaXml: viewXml(view, path), Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47', IncludeRootFolder: false, JSLink: 'clienttemplates.js', ListViewXml: viewXml(view, path), Method: null,
      MobileDefaultView: false, MobileView: true, ModerationType: null, OrderedView: false, Paged: view.isPaged, PersonalView: view.isPersonal,
      ReadOnlyView: false, RequiresClientIntegration: false, RowLimit: view.rowLimit, Scope: view.scope, ServerRelativePath: { DecodedUrl: path },
      ServerRelativeUrl: path, StyleId: null, TabularView: true, Threaded: false, Title: view.title, Toolbar: '', ToolbarTemplateName: null,
      ViewData: null, ViewJoins: null, ViewProjectedFields: null, ViewQuery: view.query, ViewType: 'HTML',
    },
    navigation: { ViewFields: () => viewFieldsEntity(site, list, view) },
  };
}
