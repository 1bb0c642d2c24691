import { StoreError } from '../application/storeError';
import { schemaVersion } from '../schema/settingsList';

/** Guards the lists against a web part that knows them in another version. */
export interface ListsGate {
  /** Notes the version that the lists were just seen in; 0 where they say none. */
  noteVersion(version: number): void;
  /** @throws StoreError kind `other-version` where the lists were seen in another version than `schemaVersion` */
  refuseUnlessCurrent(): void;
}

/** A gate that nothing has passed yet. Before the lists were seen nothing is refused: looking first would cost every write a request. */
export function createListsGate(): ListsGate {
  let seen: number | undefined;
  return {
    noteVersion(version) {
      seen = version;
    },
    refuseUnlessCurrent() {
      if (seen === undefined || seen === schemaVersion) return;
      throw new StoreError('other-version', `the lists are of version ${seen}, this web part writes version ${schemaVersion}`);
    },
  };
}
