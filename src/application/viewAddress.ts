import { wholeQuery, type ActionQuery } from './actionQuery';
import { queryFrom, queryParameters, type Parameters } from './queryText';

/** The screens of the tracker. */
export type ViewName = 'overview' | 'recommendations' | 'actions' | 'timeline' | 'mine' | 'owners' | 'settings';

/** Every screen, in the order of the tabs. */
export const viewNames: readonly ViewName[] = ['overview', 'recommendations', 'actions', 'timeline', 'mine', 'owners', 'settings'];

/** Where a person is in the tracker: what an address can say. */
export interface ViewAddress {
  /** Undefined: the screen that suits the person. */
  readonly view: ViewName | undefined;
  /** Undefined: the newest open review. */
  readonly review: number | 'all' | undefined;
  /** The action that is open beside the screen. */
  readonly action: number | undefined;
  /** The recommendation that is open beside the screen, by its number as printed. */
  readonly recommendation: string | undefined;
  readonly query: ActionQuery;
}

/** Nowhere in particular. */
export const startAddress: ViewAddress = { view: undefined, review: undefined, action: undefined, recommendation: undefined, query: wholeQuery };

function idFrom(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

/** Reads where to be from an address; what makes no sense in it is left out. */
export function viewAddressFrom(parameters: Parameters): ViewAddress {
  const review = parameters.get('review');
  return {
    view: viewNames.find((name) => name === parameters.get('view')),
    review: review === 'all' ? 'all' : idFrom(review),
    action: idFrom(parameters.get('action')),
    recommendation: parameters.get('open')?.slice(0, 20) || undefined,
    query: queryFrom(parameters),
  };
}

/** Names and values under which an address says where somebody is; undefined where it says nothing. Other parameters are not ours. */
export function viewParameters({ view, review, action, recommendation, query }: ViewAddress): Readonly<Record<string, string | undefined>> {
  return {
    ...queryParameters(query),
    view,
    review: review === undefined ? undefined : String(review),
    action: action === undefined ? undefined : String(action),
    open: recommendation,
  };
}
