import type { Problem } from '../../../domain/progress';
import type { Strings } from '../../strings/en';

/** What has to be mended in a field, as a sentence; undefined where nothing has. */
export function problemText(problems: readonly Problem[], field: Problem['field'], strings: Strings): string | undefined {
  const problem = problems.find((each) => each.field === field);
  return problem && strings.action.problems[field]?.[problem.kind];
}
