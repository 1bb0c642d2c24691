import * as React from 'react';
import { recommendationKey } from '../../../application/openRecommendation';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { RecommendationView } from '../../../application/trackerView';
import { decisionDraftName } from '../../shared/decision/decisionDraft';
import { dropDraft } from '../../shared/draftKeeper';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { useNavigation } from '../../shared/navigation/Navigation';
import type { OpenPanel } from '../../shared/panel/openPanel';
import { PanelHead } from '../../shared/panel/PanelHead';
import { SidePanel } from '../../shared/panel/SidePanel';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { PartSection } from './PartSection';
import styles from './RecommendationPanel.module.scss';
import { recommendationFacts } from '../../shared/recommendationFacts';
import { ServingActions } from './ServingActions';
import { useTypedParts } from './useTypedParts';

/** What an open recommendation is drawn from. */
export interface RecommendationPanelProps {
  readonly snapshot: TrackerSnapshot;
  readonly recommendation: RecommendationView;
  /** All of them, in the order of the paper. */
  readonly inOrder: readonly RecommendationView[];
  readonly namesPeople: boolean;
  readonly opening: OpenPanel;
  /** The action that was open before and is closed now: its row takes the focus. */
  readonly returnTo: number | undefined;
}

/** One recommendation beside the screen with everything: its parts, responses, decisions and actions. */
export const RecommendationPanel = (props: RecommendationPanelProps): React.ReactElement => {
  const { snapshot, recommendation, inOrder, namesPeople, opening, returnTo } = props;
  const { drafts, strings } = useTrackerContext();
  const words = strings.panel.recommendation;
  const { address, go } = useNavigation();
  const [isWide, setWide] = React.useState(false);
  const headingId = useUniqueId();
  const setTyped = useTypedParts(opening.setTyped);
  const numbered = inOrder.filter(({ number }) => number !== '');
  const goTo = (target: RecommendationView | undefined): void => opening.leave(() => go({ recommendation: target && recommendationKey(target, address.review) }));
  const discard = (): void => {
    recommendation.parts.forEach(({ id, reviewId }) => dropDraft(drafts, decisionDraftName({ reviewId, partId: id })));
    opening.discard();
  };
  const { number, reviewId } = recommendation;
  const review = address.review === 'all' ? 'all' : reviewId;
  const head = (
    <>
      <PanelHead
        place={numbered.indexOf(recommendation)}
        total={numbered.length}
        words={words}
        onStep={(place) => goTo(numbered[place])}
        to={{ review, action: undefined, recommendation: recommendationKey(recommendation, review) }}
        isWide={isWide}
        onWide={setWide}
        onClose={() => goTo(undefined)}
      />
      {opening.isAsking && <LeaveQuestion words={words.leave} onStay={opening.stay} onDiscard={discard} />}
    </>
  );
  return (
    <SidePanel
      headingId={headingId}
      head={head}
      isWide={isWide}
      firstFocus={returnTo === undefined ? undefined : `[data-opens-action="${returnTo}"]`}
      onDismiss={opening.isAsking ? opening.stay : () => goTo(undefined)}
    >
      <div key={recommendationKey(recommendation, address.review)} className={styles.details} data-wide={isWide ? '' : undefined}>
        <div>
          <h2 id={headingId}>{words.heading(number, recommendation.theme)}</h2>
          <p className={styles.quiet}>{recommendationFacts(recommendation, strings)}</p>
        </div>
        <section className={styles.group} aria-label={words.partsHeading(recommendation.parts.length)}>
          <h3>{words.partsHeading(recommendation.parts.length)}</h3>
          {recommendation.parts.map((part) => (
            <PartSection key={part.id} part={part} snapshot={snapshot} onTyped={setTyped} />
          ))}
        </section>
        <ServingActions recommendation={recommendation} namesPeople={namesPeople} onOpen={opening.open} />
      </div>
    </SidePanel>
  );
};
