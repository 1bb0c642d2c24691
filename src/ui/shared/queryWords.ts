import type { ActionQuery, Facet } from '../../application/actionQuery';
import type { TrackerView } from '../../application/trackerView';
import { monthNames } from '../../domain/calendarDate';
import { decisions } from '../../domain/decision';
import { stateKinds } from '../../domain/stateKind';
import type { Strings } from '../strings/en';

function ownerTitles({ actions }: TrackerView): ReadonlyMap<string, string> {
  return new Map(actions.flatMap(({ lead, others }) => [...(lead ? [lead] : []), ...others]).map(({ id, title }) => [String(id), title]));
}

function monthWords(value: string, strings: Strings): string {
  const [year = '', month = ''] = value.split('-');
  const name = monthNames[Number(month) - 1];
  return name ? strings.screens.shown.dueIn(`${name} ${year}`) : strings.screens.shown.noDate;
}

function valueWords(facet: Facet, value: string, owners: ReadonlyMap<string, string>, strings: Strings): string {
  const words = strings.screens.shown;
  const state = stateKinds.find((kind) => kind === value);
  if (facet === 'state' && state) return strings.states[state].toLowerCase();
  const decision = decisions.find((each) => each === value);
  if (facet === 'decision' && decision) return strings.decisions[decision].toLowerCase();
  if (facet === 'recommendation') return words.recommendationNumber(value);
  if (facet === 'owner') return value === 'none' ? words.nobody : (owners.get(value) ?? words.unknownOwner);
  return facet === 'due' ? monthWords(value, strings) : value;
}

/** What a query asks for, in words: "overdue, at risk, “Local Offer”". Empty where it asks for all. */
export function queryWords({ search, filters }: ActionQuery, view: TrackerView, strings: Strings): string {
  const owners = filters.owner ? ownerTitles(view) : new Map<string, string>();
  const asked = (Object.entries(filters) as [Facet, readonly string[]][]).flatMap(([facet, values]) =>
    values.map((value) => valueWords(facet, value, owners, strings)),
  );
  return [...asked, ...(search.trim() === '' ? [] : [strings.screens.shown.search(search.trim())])].join(', ');
}
