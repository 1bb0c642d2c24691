import { formatByWhen } from '../../domain/byWhen';
import { formatDay } from '../../domain/calendarDate';
import type { Owner } from '../../domain/records';
import { foldText } from '../../domain/searchText';
import type { ActionView, TrackerView } from '../trackerView';
import { partsById } from './actionValues';

/** By when an action is due, in all words that a row may show. */
function byWhenWords({ record }: ActionView): readonly string[] {
  const { byWhen, dueOn } = record.value;
  return [byWhen.asWritten, formatByWhen(byWhen), ...(dueOn ? [formatDay(dueOn)] : [])];
}

function ownerWords({ title, holder }: Owner): string {
  return `${title}\n${holder?.name ?? ''}`;
}

/** What is searched in actions. What several of them share (themes, owners) is kept once. */
export class ActionTexts {
  private readonly own: string[] = [];
  private readonly themes = new Map<number, string>();
  private readonly owners = new Map<number, string>();

  private readonly actions: readonly ActionView[];

  public constructor(view: TrackerView) {
    this.actions = view.actions;
    for (const [id, { theme }] of partsById(view)) this.themes.set(id, foldText(theme));
  }

  /** Makes some more rows ready to be searched, so that the first key need not wait for all. @returns whether all are ready */
  public prepare(most: number): boolean {
    const end = Math.min(this.actions.length, this.own.length + most);
    for (let row = this.own.length; row < end; row += 1) {
      const action = this.actions[row];
      if (action) this.own.push(this.textOf(action));
    }
    return this.own.length === this.actions.length;
  }

  /** Takes away the mark (1) of every row in which a word does not occur. */
  public keepMatching(word: string, marked: Uint8Array): void {
    this.prepare(this.actions.length);
    const themes = matching(this.themes, word);
    const owners = matching(this.owners, word);
    this.actions.forEach(({ record: { value }, lead, others }, row) => {
      if (marked[row] !== 1 || this.own[row]?.includes(word)) return;
      const isShared =
        (themes.size > 0 && value.partIds.some((id) => themes.has(id))) ||
        (owners.size > 0 && ((lead && owners.has(lead.id)) || others.some(({ id }) => owners.has(id))));
      if (!isShared) marked[row] = 0;
    });
  }

  private textOf(action: ActionView): string {
    const { lead, others, serves, record } = action;
    for (const owner of lead ? [lead, ...others] : others) {
      if (!this.owners.has(owner.id)) this.owners.set(owner.id, foldText(ownerWords(owner)));
    }
    const { text, successCriteria } = record.value;
    return foldText([text, successCriteria, ...serves, ...byWhenWords(action)].join('\n'));
  }
}

function matching(texts: ReadonlyMap<number, string>, word: string): ReadonlySet<number> {
  return new Set([...texts].flatMap(([id, text]) => (text.includes(word) ? [id] : [])));
}
