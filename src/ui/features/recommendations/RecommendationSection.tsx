import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { classNames } from '../../shared/classNames';
import { recommendationFacts } from '../../shared/recommendationFacts';
import { useIsNear } from '../../shared/useIsNear';
import { useUniqueId } from '../../shared/useUniqueId';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import { ActionRow } from './ActionRow';
import { OpenRecommendation } from '../../shared/OpenRecommendation';
import { Chevron } from '../../shared/Chevron';
import { PartRow } from './PartRow';
import styles from './RecommendationSection.module.scss';
import { sectionKey } from './useFoldedSections';

/** What one recommendation is drawn from. */
export interface RecommendationSectionProps {
  readonly recommendation: RecommendationView;
  readonly namesPeople: boolean;
  readonly isOpen: boolean;
  /** Whether it is one of so many that what is far from the window is not drawn yet. */
  readonly isOfMany: boolean;
  readonly onToggle: () => void;
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

function titleText({ number, theme }: RecommendationView, strings: Strings): string {
  if (number === '') return strings.list.loose;
  return theme || strings.list.recommendation(number);
}

/** About how high the body will be, in pixels, so that little moves when it comes. */
const expectedHeight = ({ parts, actions }: RecommendationView): number => 72 * parts.length + 44 * actions.length + 16;

const SectionBody = ({ recommendation, namesPeople, openId, onOpen }: RecommendationSectionProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <>
      {recommendation.parts.map((part) => (
        <PartRow key={part.id} part={part} />
      ))}
      {recommendation.actions.length > 0 && (
        <ul className={styles.actions} aria-label={recommendation.number === '' ? strings.list.loose : strings.list.actionsOf(recommendation.number)}>
          {recommendation.actions.map((action) => (
            <ActionRow
              key={action.record.value.id}
              action={action}
              within={recommendation}
              namesPeople={namesPeople}
              isOpen={action.record.value.id === openId}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </>
  );
};

/** One recommendation: its heading, which folds it, and beneath it the parts and the actions. */
export const RecommendationSection = (props: RecommendationSectionProps): React.ReactElement => {
  const { recommendation, isOpen, isOfMany, onToggle } = props;
  const { strings } = useTrackerContext();
  const bodyId = useUniqueId();
  const article = React.useRef<HTMLElement>(null);
  const isNear = useIsNear(article, isOfMany && isOpen);
  return (
    <article ref={article} className={classNames(styles.section, isOfMany && styles.far)} data-recommendation={sectionKey(recommendation)}>
      <div className={styles.head}>
        <h4 className={styles.title}>
          <button type="button" className={styles.fold} aria-expanded={isOpen} aria-controls={bodyId} onClick={onToggle}>
            <Chevron isOpen={isOpen} />
            <span className={styles.number}>{recommendation.number}</span>
            <span>{titleText(recommendation, strings)}</span>
          </button>
        </h4>
        <p className={styles.summary}>{recommendationFacts(recommendation, strings)}</p>
        <OpenRecommendation recommendation={recommendation} />
      </div>
      <div id={bodyId} className={styles.body} hidden={!isOpen} style={isNear ? undefined : { blockSize: expectedHeight(recommendation) }}>
        {isOpen && isNear && <SectionBody {...props} />}
      </div>
    </article>
  );
};
