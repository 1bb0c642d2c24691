import * as React from 'react';
import type { TrackerSnapshot } from '../application/ports/trackerReader';
import { EditingProvider, type EditTarget } from './shared/editing';
import { LazyPart } from './shared/LazyPart';
import visually from './shared/visuallyHidden.module.scss';

const loadEditPanel = () => import(/* webpackChunkName: 'edit' */ './features/edit/EditPanel').then((part) => part.EditPanel);

/** What editing is drawn from. */
export interface EditingHereProps {
  /** With one's own waiting edits over it. */
  readonly snapshot: TrackerSnapshot;
  readonly children: React.ReactNode;
}

/** Gives the focus back to what opened the form, or, where that has gone, to the list. */
function returnFocus(opener: Element | null): void {
  const place = opener?.isConnected ? opener : document.querySelector('[data-list-heading]');
  if (place instanceof HTMLElement) place.focus();
}

/** Lets what is below it edit records, and draws the form over it. */
export const EditingHere = ({ snapshot, children }: EditingHereProps): React.ReactElement => {
  const [target, setTarget] = React.useState<EditTarget>();
  const [said, setSaid] = React.useState('');
  const opener = React.useRef<Element | null>(null);
  const canEdit = snapshot.rights.canEditReviews && snapshot.setUp === 'ready';
  const editing = React.useMemo(() => {
    const open = (wanted: EditTarget): void => {
      opener.current = document.activeElement;
      setSaid('');
      setTarget(wanted);
    };
    return { canEdit, open };
  }, [canEdit]);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (!target && wasOpen.current) returnFocus(opener.current);
    wasOpen.current = target !== undefined;
  }, [target]);
  const finish = (sentence: string): void => {
    setSaid(sentence);
    setTarget(undefined);
  };
  return (
    <EditingProvider value={editing}>
      {children}
      <span role="status" className={visually.hidden}>
        {said}
      </span>
      {target && (
        <LazyPart load={loadEditPanel} meanwhile={<></>}>
          {(EditPanel) => <EditPanel key={`${target.record} ${target.id}`} target={target} snapshot={snapshot} onDone={finish} />}
        </LazyPart>
      )}
    </EditingProvider>
  );
};
