import type { ImportPlan } from '../../../domain/paper/importPlan';
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

/** Says a doubt in words: what is not certain, and why. `twins` are the places of like actions. */
export function doubtText(doubt: Doubt, twins: string, strings: Strings): string {
  const words = strings.importPaper.doubts;
  const quote = doubt.quote.replace(/\s+/g, ' ').trim();
  switch (doubt.kind) {
    case 'decision-unclear':
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

/** The doubts about one field, in words. */
export function doubtTextsOn(doubts: readonly Doubt[], field: Doubt['field'], strings: Strings): readonly string[] {
  return doubts.filter((doubt) => doubt.field === field && doubt.kind !== 'same-action').map((doubt) => doubtText(doubt, '', strings));
}
