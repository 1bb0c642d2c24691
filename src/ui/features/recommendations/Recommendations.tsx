import * as React from 'react';
import type { ScreenProps } from '../../shared/screen';
import { useListed } from '../../shared/useListed';
import { ByRecommendation } from './ByRecommendation';
import { Totals } from './Totals';
import { useTrackerList } from './useTrackerList';

/** The review as its paper: how far it is, then each recommendation with its parts, the response and the actions. */
export const Recommendations = ({ view, namesPeople, openId, onOpen, onList }: ScreenProps): React.ReactElement => {
  const list = useTrackerList(view, namesPeople);
  useListed(onList, list.inOrder);
  return (
    <>
      <Totals list={list} />
      <ByRecommendation list={list} openId={openId} onOpen={onOpen} />
    </>
  );
};
