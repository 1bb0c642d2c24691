import * as React from 'react';
import type { ScreenProps } from '../../shared/screen';
import { useListed } from '../../shared/useListed';
import { useIsPrinting } from '../../shared/useIsPrinting';
import { ByRecommendation } from './ByRecommendation';
import { PaperTable } from './PaperTable';
import { Totals } from './Totals';
import { useTrackerList } from './useTrackerList';

/** The review as its paper: how far it is, then each recommendation with its parts, the response and the actions. */
export const Recommendations = ({ view, namesPeople, openId, onOpen, onList }: ScreenProps): React.ReactElement => {
  const list = useTrackerList(view, namesPeople);
  useListed(onList, list.inOrder);
  const isPrinting = useIsPrinting();
  return (
    <>
      <Totals list={list} />
      <ByRecommendation list={list} openId={openId} onOpen={onOpen} />
      {isPrinting && <PaperTable list={list} />}
    </>
  );
};
