import type { DraftStore } from '../application/ports/draftStore';
import type { OpenDatabase } from './database';

/** Drafts in IndexedDB. */
export function createDraftStore(open: OpenDatabase): DraftStore {
  return {
    read: async (name) => (await open()).get('drafts', name),
    async keep(name, draft) {
      await (await open()).put('drafts', draft, name);
    },
    async drop(name) {
      await (await open()).delete('drafts', name);
    },
  };
}
