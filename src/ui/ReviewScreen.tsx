import * as React from 'react';
import type { OutboxItem, OutboxState } from '../application/outbox/outboxState';
import { showsInSnapshot, snapshotWithWaiting } from '../application/outbox/waiting';
import type { TrackerSnapshot } from '../application/ports/trackerReader';
import type { Tracker as TrackerStore } from '../application/tracker';
import { trackerView, type TrackerView } from '../application/trackerView';
import { EditingHere } from './EditingHere';
import { SaveStatus } from './features/outbox/SaveStatus';
import { TrackerFrame } from './features/frame/TrackerFrame';
import { firstScreenFor, screenNamed, screensFor } from './screens';
import { useNavigation } from './shared/navigation/Navigation';
import { LazyPart } from './shared/LazyPart';
import { useTrackerContext } from './shared/TrackerContext';
import { useFromOutbox } from './shared/useOutbox';

const loadActionPanel = () => import(/* webpackChunkName: 'action' */ './features/action/ActionPanel').then((part) => part.ActionPanel);
const loadRecommendationPanel = () =>
  import(/* webpackChunkName: 'recommendation' */ './features/recommendation/RecommendationPanel').then((part) => part.RecommendationPanel);
const loadClashPanel = () => import(/* webpackChunkName: 'edit' */ './features/edit/ClashPanel').then((part) => part.ClashPanel);
const loadShortcuts = () => import(/* webpackChunkName: 'shortcuts' */ './features/shortcuts/ShortcutSheet').then((part) => part.ShortcutSheet);

/** What the screen of a review is drawn from. */
export interface ReviewScreenProps {
  readonly tracker: TrackerStore;
  readonly snapshot: TrackerSnapshot;
  /** Whether the person came here from another screen of ours, so that the heading takes the focus. */
  readonly takesFocus: boolean;
  readonly onImport: () => void;
  readonly onSetUp: () => void;
}

/** One's own changes that are not saved yet and show; the very same list while none of them changes. */
function useOwnEdits(): readonly OutboxItem[] {
  const last = React.useRef<readonly OutboxItem[]>([]);
  return useFromOutbox(({ items }: OutboxState) => {
    const edits = items.filter(showsInSnapshot);
    const isSame = edits.length === last.current.length && edits.every((edit, index) => edit === last.current[index]);
    if (!isSame) last.current = edits;
    return last.current;
  });
}

/** How a review stands today. */
function useView(snapshot: TrackerSnapshot): TrackerView {
  const today = useTrackerContext().services.clock.today();
  return React.useMemo(() => trackerView(snapshot, today), [snapshot, today]);
}

/** A review with everything that is done to it: its screens, an open action, the forms, and what is not saved yet. */
export const ReviewScreen = ({ tracker, snapshot: read, ...rest }: ReviewScreenProps): React.ReactElement => {
  const edits = useOwnEdits();
  const snapshot = React.useMemo(() => snapshotWithWaiting(read, edits), [read, edits]);
  const owners = React.useMemo(() => snapshot.owners.records.map(({ value }) => value), [snapshot.owners]);
  const visit = { snapshot, view: useView(snapshot), userId: useTrackerContext().host.user.id };
  // Nobody is led elsewhere because the last thing to do is done.
  const [first] = React.useState(() => firstScreenFor(visit));
  const own = screensFor(visit);
  const shown = screenNamed(own, useNavigation().address.view ?? first);
  const renderClash = (item: OutboxItem, onDone: () => void): React.ReactElement => (
    <LazyPart load={loadClashPanel} meanwhile={<></>}>
      {(ClashPanel) => <ClashPanel itemKey={item.entry.key} owners={owners} onDone={onDone} />}
    </LazyPart>
  );
  return (
    <EditingHere snapshot={snapshot}>
      <TrackerFrame
        tracker={tracker}
        snapshot={snapshot}
        {...rest}
        view={visit.view}
        tabs={own.filter(({ hasTab }) => hasTab?.(visit) ?? true).map(({ name, count }) => ({ name, count: count?.(visit) ?? 0 }))}
        shown={shown.name}
        renderScreen={shown.draw}
        status={<SaveStatus tracker={tracker} renderClash={renderClash} />}
        renderShortcuts={(sheet) => (
          <LazyPart load={loadShortcuts} meanwhile={<></>}>
            {(ShortcutSheet) => <ShortcutSheet {...sheet} />}
          </LazyPart>
        )}
        renderAction={(opened) => (
          <LazyPart load={loadActionPanel} meanwhile={<></>}>
            {(ActionPanel) => <ActionPanel tracker={tracker} snapshot={snapshot} {...opened} />}
          </LazyPart>
        )}
        renderRecommendation={(opened) => (
          <LazyPart load={loadRecommendationPanel} meanwhile={<></>}>
            {(RecommendationPanel) => <RecommendationPanel snapshot={snapshot} {...opened} />}
          </LazyPart>
        )}
      />
    </EditingHere>
  );
};
