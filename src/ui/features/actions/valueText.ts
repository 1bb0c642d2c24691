import type { Facet, GroupKey } from '../../../application/actionQuery';
import { noValue } from '../../../application/actionTable/actionValues';
import type { TrackerView } from '../../../application/trackerView';
import { decisions } from '../../../domain/decision';
import { stateKinds } from '../../../domain/stateKind';
import type { Strings } from '../../strings/en';

/** Says a value of a facet or of a group in words. */
export type ValueText = (kind: Facet | GroupKey, value: string) => string;

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthText(value: string): string {
  const start = Date.parse(`${value}-01T00:00:00Z`);
  return Number.isNaN(start) ? value : month.format(start);
}

/** The words for the values that a review's actions have; a value that means nothing is said as it is. */
export function valueTexts({ actions, recommendations }: TrackerView, strings: Strings): ValueText {
  const owners = new Map(actions.flatMap(({ lead, others }) => (lead ? [lead, ...others] : others)).map(({ id, title }) => [String(id), title]));
  const reviews = new Map(actions.map(({ record, review }) => [String(record.value.reviewId), review?.title ?? strings.actions.without.review]));
  const themes = new Map(recommendations.map(({ number, theme }) => [number, theme]));
  const texts: Partial<Record<Facet | GroupKey, (value: string) => string | undefined>> = {
    state: (value) => strings.states[stateKinds.find((kind) => kind === value) ?? 'unreadable'],
    decision: (value) => strings.decisions[decisions.find((decision) => decision === value) ?? 'unclear'],
    owner: (value) => owners.get(value),
    due: monthText,
    review: (value) => reviews.get(value),
    recommendation: (value) => strings.actions.recommendation(value, themes.get(value) ?? ''),
  };
  return (kind, value) => (value === noValue ? strings.actions.without[kind] : (texts[kind]?.(value) ?? value));
}
