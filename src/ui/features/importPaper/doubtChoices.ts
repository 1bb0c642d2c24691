import type { Decision } from '../../../domain/decision';
import { editAction, editPart, mergeActions, settleDoubt } from '../../../domain/paper/editPlan';
import { doubtsOf, type ImportPlan, type PlacedDoubt } from '../../../domain/paper/importPlan';
import type { Strings } from '../../strings/en';
import type { PlanEdit } from './importState';
import { placeOf } from './places';

/** One way to settle a doubt, as a button. */
export interface DoubtChoice extends PlanEdit {
  readonly label: string;
  readonly said: string;
}

const settlingDecisions: readonly Decision[] = ['accepted-in-full', 'accepted', 'accepted-in-part', 'not-accepted'];

/** The doubts to list: a pair of like actions is asked about once, at the first of the two. */
export function doubtsToList(plan: ImportPlan): readonly PlacedDoubt[] {
  const all = doubtsOf(plan);
  const isAskedBefore = (placed: PlacedDoubt, index: number): boolean =>
    all.slice(0, index).some(({ doubt }) => doubt.kind === 'same-action' && doubt.others.includes(placed.key));
  return all.filter((placed, index) => placed.doubt.kind !== 'same-action' || !isAskedBefore(placed, index));
}

/** Takes the question off all the actions that it was about. */
function keepTwins(plan: ImportPlan, keys: readonly string[]): ImportPlan {
  return keys.reduce((settled, key) => {
    const doubts = settled.actions.find((action) => action.key === key)?.doubts ?? [];
    const index = doubts.findIndex((doubt) => doubt.kind === 'same-action');
    return index < 0 ? settled : settleDoubt(settled, key, index);
  }, plan);
}

/** The ways to settle a doubt, the likeliest first. */
export function doubtChoices({ key, index, doubt }: PlacedDoubt, plan: ImportPlan, strings: Strings): readonly DoubtChoice[] {
  const words = strings.importPaper;
  const place = placeOf(plan, key, strings);
  const said = words.settled(place);
  const leave = (label: string): DoubtChoice => ({ label, said, change: (now) => settleDoubt(now, key, index) });
  switch (doubt.kind) {
    case 'decision-unclear': {
      const decide = (decision: Decision): DoubtChoice => ({
        label: strings.decisions[decision],
        said,
        change: (now) => editPart(now, key, { decision }),
      });
      const taken = plan.parts.find((part) => part.key === key)?.decision ?? 'unclear';
      if (taken === 'unclear') return [...settlingDecisions.map(decide), leave(words.settleLater)];
      return [leave(words.looksRight), ...settlingDecisions.filter((decision) => decision !== taken).map(decide)];
    }
    case 'several-owners':
      return [leave(words.keepBoth), { label: words.oneOwner, said, change: (now) => editAction(now, key, { owners: [doubt.quote] }) }];
    case 'same-action': {
      const merge = (now: ImportPlan): ImportPlan => doubt.others.reduce((merged, other) => mergeActions(merged, key, other), now);
      return [
        { label: words.oneAction, said: words.merged(place), change: merge },
        { label: words.twoActions, said, change: (now) => keepTwins(now, [key, ...doubt.others]) },
      ];
    }
    default:
      return [leave(words.looksRight)];
  }
}
