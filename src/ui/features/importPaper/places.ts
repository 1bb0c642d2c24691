import type { ImportPlan } from '../../../domain/paper/importPlan';
import { formatReference } from '../../../domain/reference';
import type { Strings } from '../../strings/en';

/** The references of the recommendations that some parts belong to; one whose parts are all there is named by its number alone. */
export function servedReferences(plan: ImportPlan, partKeys: readonly string[]): readonly string[] {
  const served = plan.parts.filter((part) => partKeys.includes(part.key));
  const numbers = [...new Set(served.map((part) => part.number))];
  return numbers.flatMap((number) => {
    const own = served.filter((part) => part.number === number);
    const isWhole = own.length === plan.parts.filter((part) => part.number === number).length;
    return isWhole ? [number] : own.map(formatReference);
  });
}

const longestSnippet = 48;

/** The first words of a text, cut between words. */
function firstWords(text: string): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length <= longestSnippet ? folded : `${folded.slice(0, longestSnippet).replace(/\s\S*$/, '')}…`;
}

/** Where a part or action stands in the paper, in words: "Recommendation 8 (iv)". Empty for a key that is not there. */
export function placeOf(plan: ImportPlan, key: string, strings: Strings): string {
  const { place, joinPlaces } = strings.importPaper;
  const part = plan.parts.find((candidate) => candidate.key === key);
  if (part) return place.recommendation(formatReference(part));
  const action = plan.actions.find((candidate) => candidate.key === key);
  if (!action) return '';
  const served = servedReferences(plan, action.partKeys);
  const words = firstWords(action.text);
  return served.length === 0 ? place.looseAction(words) : place.action(joinPlaces(served), action.label, words);
}
