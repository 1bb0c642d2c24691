import type { ByWhen } from '../../../domain/byWhen';
import { readByWhen } from '../../../domain/byWhen';
import { formatDay } from '../../../domain/calendarDate';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import type { Strings } from '../../strings/en';

/** Says what the words of a date were taken to mean. Empty where there are no words. */
export function understoodAs(byWhen: ByWhen, strings: Strings): string {
  const words = strings.importPaper.understoodAs;
  if (byWhen.asWritten.trim() === '') return '';
  if (byWhen.latest) return words.day(formatDay(byWhen.latest));
  if (byWhen.precision === 'ongoing') return words.ongoing;
  if (byWhen.precision === 'relative') return words.relative;
  return readByWhen(byWhen.asWritten) ? words.toBeConfirmed : words.notUnderstood;
}

/** Says what has to be mended in one field; undefined where nothing has to be. */
export function problemText(problems: readonly PlanProblem[], field: string, strings: Strings): string | undefined {
  const words = strings.importPaper.problem;
  const problem = problems.find((candidate) => candidate.field === field);
  if (!problem) return undefined;
  if (problem.kind === 'too-long') return words.tooLong(problem.limit ?? 0);
  return field === 'recommendation' ? words.nothingServed : words.missing;
}
