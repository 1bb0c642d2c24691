import * as React from 'react';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';
import { formatReference } from '../../../domain/reference';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ActionItem } from './ActionItem';
import type { PartOption } from './planItemProps';
import { twinPlaces } from './doubtText';
import styles from './ImportPaper.module.scss';
import { PartItem } from './PartItem';
import { placeOf, servedReferences } from './places';
import type { LayoutGroup } from './planLayout';
import type { Preview } from './usePreview';

/** What the recommendations of the preview are drawn from. */
export interface PlanRecommendationsProps {
  readonly plan: ImportPlan;
  readonly problems: readonly PlanProblem[];
  readonly preview: Preview;
}

const none: readonly PlanProblem[] = [];

function problemsByKey(problems: readonly PlanProblem[]): ReadonlyMap<string, readonly PlanProblem[]> {
  return new Map([...new Set(problems.map(({ key }) => key))].map((key) => [key, problems.filter((problem) => problem.key === key)]));
}

/** Everything as understood, recommendation by recommendation. */
export const PlanRecommendations = ({ plan, problems, preview }: PlanRecommendationsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.importPaper;
  const { layout, openKeys, tools } = preview;
  const ownProblems = React.useMemo(() => problemsByKey(problems), [problems]);
  const partOptions = React.useMemo(
    () => plan.parts.map((part): PartOption => ({ key: part.key, reference: formatReference(part) })),
    [plan.parts],
  );

  const drawPart = (key: string): React.ReactElement | undefined => {
    const part = plan.parts.find((candidate) => candidate.key === key);
    return (
      part && <PartItem key={key} part={part} place={placeOf(plan, key, strings)} isOpen={openKeys.has(key)} problems={ownProblems.get(key) ?? none} tools={tools} />
    );
  };
  const drawAction = (key: string, under: string): React.ReactElement | undefined => {
    const action = plan.actions.find((candidate) => candidate.key === key);
    if (!action) return undefined;
    const isOpen = openKeys.has(key);
    const elsewhere = servedReferences(plan, action.partKeys).filter((reference) => reference !== under && !reference.startsWith(`${under} (`));
    return (
      <ActionItem
        key={key}
        action={action}
        place={placeOf(plan, key, strings)}
        alsoServes={words.joinPlaces(elsewhere)}
        twins={twinPlaces(key, action.doubts, plan, strings)}
        isOpen={isOpen}
        problems={ownProblems.get(key) ?? none}
        tools={tools}
        {...(isOpen ? { partOptions, reportedOn: plan.review.reportedOn } : {})}
      />
    );
  };
  const drawGroup = ({ number, partKeys, actionKeys }: LayoutGroup): React.ReactElement => {
    const [first] = plan.parts.filter((part) => partKeys.includes(part.key));
    return (
      <section key={partKeys[0]} className={styles.group} aria-labelledby={tools.fieldId(partKeys[0] ?? '', 'heading')}>
        <h4 id={tools.fieldId(partKeys[0] ?? '', 'heading')}>{words.groupHeading(number, first?.theme ?? '')}</h4>
        {partKeys.map(drawPart)}
        {actionKeys.length > 0 && <ul className={styles.actions}>{actionKeys.map((key) => drawAction(key, number))}</ul>}
      </section>
    );
  };

  return (
    <section className={styles.section} aria-labelledby={tools.fieldId('preview', 'parts')}>
      <h3 id={tools.fieldId('preview', 'parts')}>{words.partsHeading}</h3>
      {layout.groups.map(drawGroup)}
      {layout.looseActionKeys.length > 0 && (
        <section className={styles.group}>
          <h4>{words.looseHeading}</h4>
          <ul className={styles.actions}>{layout.looseActionKeys.map((key) => drawAction(key, ''))}</ul>
        </section>
      )}
    </section>
  );
};
