import type { Part } from '../domain/records';
import type { ActionView, RecommendationView } from './trackerView';

/** One row of the council's table: a part where it begins, and an action beside it. */
export interface PaperRow {
  /** Absent where the row goes on with the part above. */
  readonly part?: Part;
  /** Absent where no action begins with the part. */
  readonly action?: ActionView;
  /** Whether the part is served by an action that stands beside an earlier one. */
  readonly isServedAbove?: boolean;
}

/** Sets each action beside the first part of the recommendation that it serves: the rows of one recommendation, in the order of its parts. */
export function paperRows({ parts, actions }: RecommendationView): readonly PaperRow[] {
  const firstServed = ({ record }: ActionView): Part | undefined => parts.find(({ id }) => record.value.partIds.includes(id)) ?? parts[0];
  const loose = parts.length === 0 ? actions.map((action) => ({ action })) : [];
  const rows = parts.flatMap((part): readonly PaperRow[] => {
    const [first, ...others] = actions.filter((action) => firstServed(action) === part);
    const isServedAbove = !first && actions.some(({ record }) => record.value.partIds.includes(part.id));
    return [{ part, isServedAbove, ...(first ? { action: first } : {}) }, ...others.map((action) => ({ action }))];
  });
  return [...loose, ...rows];
}
