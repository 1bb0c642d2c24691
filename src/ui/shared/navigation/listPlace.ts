import { wholeQuery, withFacet, type Facet } from '../../../application/actionQuery';
import type { ViewAddress, ViewName } from '../../../application/viewAddress';

/** Screens that list actions, the best to look at some of them first. */
const lists: readonly ViewName[] = ['actions', 'recommendations'];

/** Where the actions with one value of a facet are listed; undefined where the person has no screen that lists them. */
export function listPlace(views: readonly ViewName[], facet: Facet, value: string): Partial<ViewAddress> | undefined {
  const view = lists.find((name) => views.includes(name));
  return view && { view, query: withFacet(wholeQuery, facet, [value]) };
}

/** Where the recommendations with one value of a facet are read; undefined where the person has no such screen. */
export function paperPlace(views: readonly ViewName[], facet: 'decision' | 'recommendation', value: string): Partial<ViewAddress> | undefined {
  return views.includes('recommendations') ? { view: 'recommendations', query: withFacet(wholeQuery, facet, [value]) } : undefined;
}
