import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';

/** What the notice is drawn from. */
export interface ReadOnlyNoticeProps {
  readonly snapshot: TrackerSnapshot;
  /** Leads to where the lists are upgraded or mended. */
  readonly onSetUp: () => void;
}

const Missing = ({ missing, canMend }: { readonly missing: TrackerSnapshot['missing']; readonly canMend: boolean }): React.ReactElement => {
  const words = useTrackerContext().strings.notices;
  return (
    <>
      <ul>
        {missing.map(({ list, title, columns }) => (
          <li key={list}>{words.missing(title, columns)}</li>
        ))}
      </ul>
      {canMend && <p>{words.mendAdvice}</p>}
    </>
  );
};

/** Says why nothing can be changed, what the lists lack and who can do something about it; nothing where all is well. */
export const ReadOnlyNotice = ({ snapshot, onSetUp }: ReadOnlyNoticeProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.notices;
  const { setUp, missing, rights } = snapshot;
  if (setUp === 'newer') return <Notice tone="information">{words.newer}</Notice>;
  if (setUp !== 'older' && setUp !== 'incomplete') return null;
  const said = {
    older: { why: words.older, ask: words.askToUpgrade, button: words.upgrade },
    incomplete: { why: words.incomplete, ask: words.askToMend, button: words.mend },
  }[setUp];
  return (
    <Notice tone="warning">
      <p>{said.why}</p>
      {setUp === 'incomplete' && missing.length > 0 && <Missing missing={missing} canMend={rights.canSetUp} />}
      {rights.canSetUp ? <Button onClick={onSetUp}>{said.button}</Button> : <p>{said.ask}</p>}
    </Notice>
  );
};
