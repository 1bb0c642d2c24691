import * as React from 'react';
import type { ActionView } from '../../application/trackerView';
import type { ScreenProps } from './screen';

/** Tells the frame which actions a screen lists. @param inOrder memoised */
export function useListed(onList: ScreenProps['onList'], inOrder: readonly ActionView[]): void {
  React.useEffect(() => onList(inOrder), [onList, inOrder]);
}
