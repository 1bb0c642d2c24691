import { siteFields } from './lists/builtInFields';
import { listContentTypes, siteContentTypes } from './lists/contentTypes';
import { blankField } from './lists/fieldKinds';
import type { FieldState, ListState, SiteState, ViewState } from './state';

const fieldDefaults = (field: FieldState): FieldState => ({ ...blankField(field.id, field.internalName, field.type), ...field });
const viewDefaults = (view: ViewState): ViewState => ({ ...{ scope: 0, aggregations: '' }, ...view });

function listDefaults(list: ListState, site: SiteState): ListState {
  return {
    ...{ template: 100, settings: {} },
    ...list,
    contentTypes: (list.contentTypes as ListState['contentTypes'] | undefined) ?? listContentTypes(100, site.language, site),
    fields: list.fields.map(fieldDefaults),
    views: list.views.map(viewDefaults),
  };
}

/** Reads a saved site; what an older emulator did not keep is at its default. Throws when the text is no saved site. */
export function readSavedState(json: string): SiteState {
  const saved = JSON.parse(json) as Partial<SiteState>;
  if (saved.formatVersion !== 1) throw new Error('This is no saved site of this version.');
  const language = saved.language ?? 'en-GB';
  const { fields = siteFields(language), contentTypes = siteContentTypes(language), description = '', bin = [] } = saved;
  const site: SiteState = { ...(saved as SiteState), language, fields, contentTypes, description, bin };
  return { ...site, lists: site.lists.map((list) => listDefaults(list, site)), fields: site.fields.map(fieldDefaults) };
}
