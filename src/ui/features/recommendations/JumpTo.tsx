import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ByRecommendation.module.scss';
import { sectionKey } from './useFoldedSections';

/** What the jump is drawn from. */
export interface JumpToProps {
  /** Those that are listed now. */
  readonly recommendations: readonly RecommendationView[];
  readonly onJump: (recommendation: RecommendationView) => void;
}

/** Longest theme that an option shows, in characters. */
const longestTheme = 70;

/** Leads to a recommendation by its number. The choice falls back to none, so that the same number can be chosen again. */
export const JumpTo = ({ recommendations, onJump }: JumpToProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.screens.jump;
  const jump = (key: string): void => {
    const wanted = recommendations.find((each) => sectionKey(each) === key);
    if (wanted) onJump(wanted);
  };
  return (
    <label className={styles.jump}>
      <span>{words.label}</span>
      <select value="" onChange={(event) => jump(event.target.value)}>
        <option value="">{words.choose}</option>
        {recommendations.map((each) => (
          <option key={sectionKey(each)} value={sectionKey(each)}>
            {each.number === '' ? strings.list.loose : words.option(each.number, each.theme.slice(0, longestTheme))}
          </option>
        ))}
      </select>
    </label>
  );
};
