import { planImport, type ImportPlan } from '../../src/domain/paper/importPlan';
import type { Doubt, UnderstoodAction, UnderstoodPart } from '../../src/domain/paper/understoodPaper';

/** A part of a paper, "1" without parts and accepted unless said otherwise. */
export function plannedPart(key: string, change: Partial<UnderstoodPart> = {}): UnderstoodPart {
  const text = 'That the executive acts.';
  return { key, number: '1', part: '', theme: '', text, decision: 'accepted', response: 'Accepted.', doubts: [], ...change };
}

/** An action of a paper that serves these parts. */
export function plannedAction(key: string, partKeys: readonly string[], change: Partial<UnderstoodAction> = {}): UnderstoodAction {
  return {
    key,
    partKeys,
    label: '',
    text: 'Draw a map',
    owners: ['SEN Manager'],
    byWhen: { asWritten: 'Ongoing', precision: 'ongoing' },
    successCriteria: '',
    progress: '',
    doubts: [],
    ...change,
  };
}

/** A doubt, about nothing else than itself. */
export function doubt(kind: Doubt['kind'], field: Doubt['field'], change: Partial<Doubt> = {}): Doubt {
  return { kind, field, quote: '', others: [], ...change };
}

/** A plan of these parts and actions. */
export function plan(parts: readonly UnderstoodPart[], actions: readonly UnderstoodAction[] = []): ImportPlan {
  return planImport({ title: 'SEND Provision', parts, actions });
}
