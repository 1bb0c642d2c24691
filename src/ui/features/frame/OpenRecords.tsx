import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { useTrackerContext } from '../../shared/TrackerContext';
import { MissingRecord } from './MissingRecord';
import type { OpenAction } from './useOpenAction';
import type { OpenedRecommendation, OpenRecommendation } from './useOpenRecommendation';

/** An open action, with those of the list beside it in their order. */
export interface OpenedAction {
  readonly action: ActionView;
  readonly inOrder: readonly ActionView[];
  readonly opening: OpenAction;
}

/** What is open is drawn from. */
export interface OpenRecordsProps {
  readonly opening: OpenAction;
  readonly recommended: OpenRecommendation;
  /** All that is shown. */
  readonly actions: readonly ActionView[];
  /** Those that the screen lists. */
  readonly inOrder: readonly ActionView[];
  /** Whether further actions are still on their way. */
  readonly isArriving: boolean;
  readonly namesPeople: boolean;
  readonly renderAction: (opened: OpenedAction) => React.ReactElement;
  readonly renderRecommendation: (opened: OpenedRecommendation) => React.ReactElement;
}

/** What is open beside the screen; where a link led to something that is not there, that is said. */
export const OpenRecords = ({ opening, recommended, actions, inOrder, isArriving, namesPeople, renderAction, renderRecommendation }: OpenRecordsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { openId } = opening;
  const action = openId === undefined ? undefined : actions.find(({ record }) => record.value.id === openId);
  return (
    <>
      {openId !== undefined && !action && !isArriving && <MissingRecord sentence={strings.notices.missingAction} onClose={opening.close} />}
      {action && renderAction({ action, inOrder, opening })}
      {recommended.isMissing && <MissingRecord sentence={strings.panel.missingRecommendation} onClose={recommended.close} />}
      {recommended.opened && renderRecommendation({ ...recommended.opened, namesPeople })}
    </>
  );
};
