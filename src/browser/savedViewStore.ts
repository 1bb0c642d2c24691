import type { SavedViewStore } from '../application/ports/savedViewStore';
import type { OpenDatabase } from './database';

/** Saved views in IndexedDB. */
export function createSavedViewStore(open: OpenDatabase): SavedViewStore {
  return {
    all: async () => (await open()).getAll('views'),
    async keep(view) {
      await (await open()).put('views', view, view.name);
    },
    async drop(name) {
      await (await open()).delete('views', name);
    },
  };
}
