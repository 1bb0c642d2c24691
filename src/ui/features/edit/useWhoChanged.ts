import * as React from 'react';
import type { RecordEditor } from '../../../application/ports/recordStores';
import type { EditTarget } from '../../shared/editing';
import { useTrackerContext } from '../../shared/TrackerContext';

/**
 * Who wrote a record last. Undefined until that is read, and where it cannot be: that it was changed is known without.
 * @param version asks again for another version; undefined asks for nothing
 */
export function useWhoChanged({ record, id }: EditTarget, version: string | undefined): string | undefined {
  const { services } = useTrackerContext();
  const [who, setWho] = React.useState<string>();
  React.useEffect(() => {
    if (version === undefined) return undefined;
    let isWanted = true;
    const stores: Record<EditTarget['record'], Pick<RecordEditor<unknown, never>, 'read'>> = { review: services.reviews, part: services.parts, action: services.actions, owner: services.owners };
    stores[record].read(id).then(
      ({ changedBy }) => isWanted && setWho(changedBy),
      () => isWanted && setWho(undefined),
    );
    return () => void (isWanted = false);
  }, [services, record, id, version]);
  return who;
}
