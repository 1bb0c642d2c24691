import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { sectionKey, type FoldedSections } from './useFoldedSections';

/** Leads to a recommendation: unfolds it, brings it into view and gives its heading the focus. */
export function useJump(list: React.RefObject<HTMLElement>, folded: FoldedSections): (recommendation: RecommendationView) => void {
  const [target, setTarget] = React.useState<{ readonly key: string }>();
  React.useEffect(() => {
    if (!target) return;
    const article = list.current?.querySelector<HTMLElement>(`[data-recommendation="${CSS.escape(target.key)}"]`);
    article?.scrollIntoView({ block: 'start' });
    article?.querySelector<HTMLElement>('h4 button')?.focus({ preventScroll: true });
  }, [target, list]);
  return (recommendation) => {
    folded.open(recommendation);
    setTarget({ key: sectionKey(recommendation) });
  };
}
