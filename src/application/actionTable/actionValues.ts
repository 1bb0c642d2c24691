import type { Part } from '../../domain/records';
import type { Facet, GroupKey } from '../actionQuery';
import type { ActionView, TrackerView } from '../trackerView';

/** What stands for "nothing of this kind" among the values of a facet. */
export const noValue = 'none';

/** What can be said of each action, by kind. Group by owner counts the lead alone: an action is one person's to answer for. */
export type ValuesOf = Readonly<Record<Facet | GroupKey | 'lead', (action: ActionView) => readonly string[]>>;

const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? [noValue] : values);

/** Parts by id, each with the number under which its recommendation is shown. */
export function partsById({ recommendations }: TrackerView): ReadonlyMap<number, { readonly part: Part; readonly number: string; readonly theme: string }> {
  return new Map(
    recommendations.flatMap(({ parts, number, theme }) => parts.map((part) => [part.id, { part, number, theme: part.theme || theme }] as const)),
  );
}

/** The values of an action, by facet and by what actions are put together by. */
export function actionValues(view: TrackerView): ValuesOf {
  const parts = partsById(view);
  const partsOf = ({ record }: ActionView) => record.value.partIds.flatMap((id) => parts.get(id) ?? []);
  return {
    state: ({ state }) => [state.kind],
    owner: ({ lead, others }) => orNone([...(lead ? [lead] : []), ...others].map(({ id }) => String(id))),
    lead: ({ lead }) => [lead ? String(lead.id) : noValue],
    recommendation: (action) => orNone(partsOf(action).map(({ number }) => number)),
    decision: (action) => orNone(partsOf(action).map(({ part }) => part.decision)),
    due: ({ record }) => [record.value.dueOn?.slice(0, 7) ?? noValue],
    committee: ({ review }) => [review?.committee || noValue],
    review: ({ record }) => [String(record.value.reviewId)],
    needs: () => [],
  };
}
