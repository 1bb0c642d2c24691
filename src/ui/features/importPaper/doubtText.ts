import type { Decision } from '../../../domain/decision';
import type { ImportPlan, PlannedAction, PlannedPart } from '../../../domain/paper/importPlan';
import type { Doubt } from '../../../domain/paper/understoodPaper';
import type { Strings } from '../../strings/en';
import { servedReferences } from './places';

/** The recommendations that like actions stand under, in words: "7 and 13". Empty where the action has no twin in doubt. */
export function twinPlaces(key: string, doubts: readonly Doubt[], plan: ImportPlan, strings: Strings): string {
  const doubt = doubts.find((candidate) => candidate.kind === 'same-action');
  if (!doubt) return '';
  const twins = plan.actions.filter((action) => action.key === key || doubt.others.includes(action.key));
  return strings.importPaper.joinPlaces(twins.flatMap((action) => servedReferences(plan, action.partKeys)));
}

/** What some doubts need to be said: where like actions stand, and what a part was taken to decide. */
export interface DoubtSetting {
  /** "7 and 13" */
  readonly twins?: string;
  readonly decision?: Decision;
}

/** Says a doubt in words: what is not certain, and why. */
export function doubtText(doubt: Doubt, { twins = '', decision = 'unclear' }: DoubtSetting, strings: Strings): string {
  const words = strings.importPaper.doubts;
  const quote = doubt.quote.replace(/\s+/g, ' ').trim();
  switch (doubt.kind) {
    case 'decision-unclear':
      if (decision !== 'unclear') return words['decision-qualified'](strings.decisions[decision], quote);
      return words['decision-unclear'](quote);
    case 'several-owners':
    case 'date-not-understood':
    case 'number-repeated':
      return words[doubt.kind](quote);
    case 'same-action':
      return words['same-action'](twins);
    default:
      return words[doubt.kind];
  }
}

/** The doubts about one field of a part or action, in words. */
export function doubtTextsOn(record: PlannedPart | PlannedAction, field: Doubt['field'], strings: Strings): readonly string[] {
  const setting = 'decision' in record ? { decision: record.decision } : {};
  return record.doubts
    .filter((doubt) => doubt.field === field && doubt.kind !== 'same-action')
    .map((doubt) => doubtText(doubt, setting, strings));
}
