import * as React from 'react';
import type { ImportPlan, PlacedDoubt } from '../../../domain/paper/importPlan';
import { Button } from '../../shared/Button';
import { NoticeMark } from '../../shared/NoticeMark';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import styles from './DoubtList.module.scss';
import { doubtChoices, doubtsToList, type DoubtChoice } from './doubtChoices';
import { doubtText, twinPlaces, type DoubtSetting } from './doubtText';
import { placeOf } from './places';
import { previewPlaces, type PreviewTools } from './usePreview';

/** What the doubts are drawn from. */
export interface DoubtListProps {
  readonly plan: ImportPlan;
  readonly tools: PreviewTools;
}

/** What a person should look at before anything is written: where, why, and the ways to settle it. */
export const DoubtList = ({ plan, tools }: DoubtListProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const doubts = React.useMemo(() => doubtsToList(plan), [plan]);
  const headingId = tools.fieldId('preview', previewPlaces.doubts);
  return (
    <section className={styles.doubts} aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1}>
        {doubts.length === 0 ? words.noDoubts : words.doubtsHeading(doubts.length)}
      </h3>
      {doubts.length > 0 && (
        <ul className={styles.list}>
          {doubts.map((placed) => (
            <DoubtItem key={`${placed.key} ${placed.doubt.kind} ${placed.doubt.field} ${placed.index}`} placed={placed} plan={plan} tools={tools} />
          ))}
        </ul>
      )}
    </section>
  );
};

function settingOf({ key, doubt }: PlacedDoubt, plan: ImportPlan, strings: Strings): DoubtSetting {
  const decision = plan.parts.find((part) => part.key === key)?.decision;
  return { twins: twinPlaces(key, [doubt], plan, strings), ...(decision ? { decision } : {}) };
}

const DoubtItem = ({ placed, plan, tools }: DoubtListProps & { readonly placed: PlacedDoubt }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.importPaper;
  const { key, doubt } = placed;
  const place = placeOf(plan, key, strings);
  const textId = tools.fieldId(key, `doubt-${placed.index}`);
  const settle = (choice: DoubtChoice): void => {
    tools.edit(choice);
    tools.goTo(tools.fieldId('preview', previewPlaces.doubts));
  };
  return (
    <li className={styles.item}>
      <span className={styles.mark}>
        <NoticeMark tone="warning" />
      </span>
      <div className={styles.body}>
        <button type="button" className={styles.place} onClick={() => tools.open(key, doubt.field)} aria-label={words.goTo(place)}>
          {place}
        </button>
        <p id={textId}>{doubtText(doubt, settingOf(placed, plan, strings), strings)}</p>
        <div className={styles.choices}>
          {doubtChoices(placed, plan, strings).map((choice) => (
            <Button key={choice.label} onClick={() => settle(choice)} aria-describedby={textId}>
              {choice.label}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
};
