import { StoreError } from '../application/storeError';
import type { Column } from '../schema/column';
import type { ListDescription } from '../schema/listDescription';
import { trackerLists } from '../schema/trackerLists';
import { schemaVersion } from '../schema/versions';

/** What was seen of the lists of a site: which columns there are to ask for, and whether they may be written. */
export interface SeenLists {
  /** Notes the version that the lists were just seen in; 0 where they say none. */
  noteVersion(version: number): void;
  /** @throws StoreError kind `other-version` where the lists were seen in another version than `schemaVersion` */
  refuseUnlessCurrent(): void;
  /** Notes the internal names of the columns that a list was just seen to have. */
  noteColumns(segment: string, names: Iterable<string>): void;
  /** The columns of ours that a list has; all of them until something else was seen. */
  columnsOf(list: ListDescription): readonly Column[];
  /** The columns of ours that a list was seen to lack. */
  lackingIn(list: ListDescription): readonly Column[];
  /** Whether some list was seen to lack a column. */
  isAnyLacking(): boolean;
}

/** What is known before anything was seen: nothing is refused, since looking first would cost every write a request. */
export function createSeenLists(): SeenLists {
  let seenVersion: number | undefined;
  const lacking = new Map<string, ReadonlySet<Column>>();
  return {
    noteVersion(version) {
      seenVersion = version;
    },
    refuseUnlessCurrent() {
      if (seenVersion === undefined || seenVersion === schemaVersion) return;
      throw new StoreError('other-version', `the lists are of version ${seenVersion}, this web part writes version ${schemaVersion}`);
    },
    noteColumns(segment, names) {
      const there = new Set(names);
      const list = trackerLists.find((candidate) => candidate.segment === segment);
      lacking.set(segment, new Set(Object.values(list?.columns ?? {}).filter(({ name }) => !there.has(name))));
    },
    columnsOf: (list) => Object.values(list.columns).filter((column) => lacking.get(list.segment)?.has(column) !== true),
    lackingIn: (list) => [...(lacking.get(list.segment) ?? [])],
    isAnyLacking: () => [...lacking.values()].some(({ size }) => size > 0),
  };
}
