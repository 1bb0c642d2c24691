import { actionsList } from './actionsList';
import { decisionsList } from './decisionsList';
import type { ListDescription } from './listDescription';
import { ownersList } from './ownersList';
import { recommendationsList } from './recommendationsList';
import { reviewsList } from './reviewsList';
import { settingsList } from './settingsList';
import { updatesList } from './updatesList';

/** All lists, each after those that it points to. */
export const trackerLists: readonly ListDescription[] = [
  reviewsList,
  ownersList,
  recommendationsList,
  actionsList,
  updatesList,
  decisionsList,
  settingsList,
];
