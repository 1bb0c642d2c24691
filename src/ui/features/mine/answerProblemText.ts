import type { Strings } from '../../strings/en';
import type { AnswerProblem } from './answer';

/** What has to be mended in a field of an answer, as a sentence; undefined where nothing has. */
export function answerProblemText(problems: readonly AnswerProblem[], field: AnswerProblem['field'], strings: Strings): string | undefined {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return undefined;
  const words = strings.mine.form.problems;
  if (problem.kind === 'unproven') return words.unproven;
  if (problem.kind === 'required' && (field === 'reason' || field === 'newDueOn')) return words[field];
  return strings.action.problems[field]?.[problem.kind];
}
