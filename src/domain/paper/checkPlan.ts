import type { ImportPlan, PlannedAction, PlannedPart } from './importPlan';

/** Longest text of one line, in characters. Source: https://learn.microsoft.com/en-us/sharepoint/dev/schema/field-element-list ("Text", 255) */
export const longestLine = 255;

/** Longest text of several lines, in characters. Source: https://support.microsoft.com/en-us/office/list-and-library-column-types-and-options-0d8ddb7b-7dc7-414d-a283-ee9dca891df7 */
export const longestNote = 63_999;

/** Something that has to be mended before a plan can be written. */
export interface PlanProblem {
  /** "review", or the key of the part or action. */
  readonly key: string;
  readonly field: string;
  readonly kind: 'missing' | 'too-long';
  /** Characters allowed; set for `too-long`. */
  readonly limit?: number;
}

/** Each field as its name, its text, its limit and whether it must be filled. */
type Check = readonly [field: string, text: string, limit: number, isRequired?: boolean];

function problemsOf(key: string, checks: readonly Check[]): readonly PlanProblem[] {
  return checks.flatMap(([field, text, limit, isRequired]): PlanProblem[] => {
    if (isRequired && text.trim() === '') return [{ key, field, kind: 'missing' }];
    return text.length > limit ? [{ key, field, kind: 'too-long', limit }] : [];
  });
}

function checksOfPart(part: PlannedPart): readonly Check[] {
  return [
    ['number', part.number, longestLine, true],
    ['part', part.part, longestLine],
    ['theme', part.theme, longestLine],
    ['text', part.text, longestNote, true],
    ['response', part.response, longestNote],
  ];
}

function checksOfAction(action: PlannedAction): readonly Check[] {
  return [
    ['recommendation', action.partKeys.join(' '), Infinity, true],
    ['label', action.label, longestLine],
    ['text', action.text, longestNote, true],
    ['byWhen', action.byWhen.asWritten, longestLine],
    ['successCriteria', action.successCriteria, longestNote],
    ['progress', action.progress, longestNote],
    ...action.owners.map((owner): Check => ['owners', owner, longestLine]),
  ];
}

/** What has to be mended before the plan can be written, in the order of the paper; empty where it can be. */
export function checkPlan(plan: ImportPlan): readonly PlanProblem[] {
  const { title, committee } = plan.review;
  return [
    ...problemsOf('review', [['title', title, longestLine, true], ['committee', committee, longestLine]]),
    ...plan.parts.flatMap((part) => problemsOf(part.key, checksOfPart(part))),
    ...plan.actions.flatMap((action) => problemsOf(action.key, checksOfAction(action))),
  ];
}
