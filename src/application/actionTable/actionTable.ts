import { decisions } from '../../domain/decision';
import { naturalKey } from '../../domain/naturalOrder';
import type { SortKey } from '../actionQuery';
import type { ActionView, TrackerView } from '../trackerView';
import { ActionTexts } from './actionTexts';
import { actionValues, noValue, type ValuesOf } from './actionValues';
import { Ranking, sortValues, statesByUrgency, type Ranks } from './ranks';
import { valueColumn, type ValueColumn } from './valueColumn';

/** What the actions can be told apart by. */
export type ColumnName = keyof ValuesOf;

const columnNames: readonly ColumnName[] = ['recommendation', 'lead', 'state', 'due', 'committee', 'owner', 'decision'];
const sortedKeys = Object.keys(sortValues) as readonly (keyof typeof sortValues)[];

/** The actions of a snapshot, made ready to be searched, filtered, sorted and counted quickly. What is not needed yet is not made. */
export class ActionTable {
  public readonly actions: readonly ActionView[];
  public readonly texts: ActionTexts;
  private readonly valuesOf: ValuesOf;
  private readonly columns = new Map<ColumnName, ValueColumn>();
  private readonly orders = new Map<ColumnName, Ranking<string>>();
  private readonly rankings = new Map<SortKey, Ranking<ActionView>>();

  public constructor(private readonly view: TrackerView) {
    this.actions = view.actions;
    this.texts = new ActionTexts(view);
    this.valuesOf = actionValues(view);
  }

  /** Does a little of what ordering and grouping will need. @param most so many rows at most in one go @returns whether all is ready */
  public prepare(most: number): boolean {
    const column = columnNames.find((name) => !this.columns.has(name));
    if (column) this.orderOf(column);
    return !column && sortedKeys.every((key) => this.ranking(key).prepare(most));
  }

  /** What each action has of one kind. */
  public column(name: ColumnName): ValueColumn {
    return kept(this.columns, name, () => valueColumn(this.actions, this.valuesOf[name]));
  }

  /** In which order the values of one kind are listed, by their places in the column; "none" is last. */
  public orderOf(name: ColumnName): Ranks {
    return kept(this.orders, name, () => new Ranking(this.column(name).values, this.listedBy(name))).ranks();
  }

  /** The order of the actions by one of their columns. */
  public ranksBy(key: Exclude<SortKey, 'paper'>): Ranks {
    return this.ranking(key).ranks();
  }

  private ranking(key: Exclude<SortKey, 'paper'>): Ranking<ActionView> {
    return kept(this.rankings, key, () => new Ranking(this.actions, sortValues[key]));
  }

  private listedBy(name: ColumnName): (value: string) => string | number | undefined {
    const key = this.keyOf(name);
    return (value) => (value === noValue ? undefined : key(value));
  }

  private keyOf(name: ColumnName): (value: string) => string | number {
    const placeIn = (order: readonly string[]) => {
      const places = new Map([...new Set(order)].map((value, place) => [value, place]));
      return (value: string): number => places.get(value) ?? places.size;
    };
    if (name === 'state') return placeIn(statesByUrgency);
    if (name === 'decision') return placeIn(decisions);
    if (name === 'recommendation') return placeIn(this.view.recommendations.map(({ number }) => number));
    if (name === 'review') return placeIn(this.view.recommendations.map(({ reviewId }) => String(reviewId)));
    if (name === 'owner' || name === 'lead') {
      const titles = new Map(this.actions.flatMap(({ lead, others }) => [...(lead ? [lead] : []), ...others]).map(({ id, title }) => [String(id), title]));
      // Two posts of one title are two.
      return (value) => `${naturalKey(titles.get(value) ?? '')} ${value.padStart(12, '0')}`;
    }
    return naturalKey;
  }
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
