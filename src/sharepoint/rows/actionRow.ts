import type { ActionChange } from '../../application/ports/recordStores';
import type { ByWhen } from '../../domain/byWhen';
import type { Action, UnreadableField } from '../../domain/records';
import type { SiteTimeZone } from '../../domain/siteTime';
import { actionsList } from '../../schema/actionsList';
import { restName, type Column } from '../../schema/column';
import { healthWords, precisionWords, statusWords } from '../../schema/words';
import { present } from './present';
import type { ReadRow } from './readRow';
import { idOf, type Row, type RowValues } from './row';
import { RowReader } from './rowReader';
import { changedValues, dayValue, newRowValues, textValue, titleFrom } from './rowValues';

const { columns } = actionsList;

/** Ids that exist, so that an action that points elsewhere is found out. */
export interface KnownIds {
  readonly parts: ReadonlySet<number>;
  readonly owners: ReadonlySet<number>;
}

function readByWhen(read: RowReader): ByWhen {
  return present({
    asWritten: read.text(columns.byWhen),
    earliest: read.day(columns.earliestOn),
    latest: read.day(columns.latestOn),
    precision: read.requiredChoice(columns.precision, precisionWords, 'to-be-confirmed'),
  });
}

const judgedColumns: Readonly<Record<UnreadableField, Column>> = { status: columns.status, health: columns.health, dueOn: columns.dueOn };

function unreadableFields(read: RowReader): readonly UnreadableField[] | undefined {
  const fields = (Object.keys(judgedColumns) as UnreadableField[]).filter((field) => read.isUnreadable(judgedColumns[field]));
  return fields.length > 0 ? fields : undefined;
}

/** The text of an action, or what else names it. */
function readText(read: RowReader, row: Row): string {
  const title = row['Title'];
  return read.text(columns.text, typeof title === 'string' && title.trim() !== '' ? title : `Action ${idOf(row)}`);
}

/** Reads a row of the list of actions. @param known without it every id is believed */
export function rowToAction(row: Row, zone: SiteTimeZone, known?: KnownIds): ReadRow<Action> {
  const read = new RowReader(actionsList, row, zone);
  return read.finish<Action>(
    present({
      id: idOf(row),
      reviewId: read.essentialPointer(columns.review),
      partIds: read.pointers(columns.parts, known?.parts),
      label: read.text(columns.label),
      text: readText(read, row),
      leadOwnerId: read.pointer(columns.leadOwner, known?.owners),
      otherOwnerIds: read.pointers(columns.otherOwners, known?.owners),
      assignedToId: read.pointer(columns.assignedTo),
      byWhen: readByWhen(read),
      dueOn: read.day(columns.dueOn),
      originalDueOn: read.day(columns.originalDueOn),
      successCriteria: read.text(columns.successCriteria),
      status: read.requiredChoice(columns.status, statusWords, 'not-started'),
      health: read.choice(columns.health, healthWords),
      latestUpdateAt: read.instant(columns.latestUpdateAt),
      latestUpdateId: read.wholeNumber(columns.latestUpdateId),
      dueOnUpdateId: read.wholeNumber(columns.dueOnUpdateId),
      timesMoved: read.wholeNumber(columns.timesMoved),
      reviewOn: read.day(columns.reviewOn),
      unreadable: unreadableFields(read),
    }),
  );
}

/** The row of a new action. @throws StoreError kind `refused` when a text is too long */
export function actionToRow(action: Omit<Action, 'id'>, zone: SiteTimeZone): RowValues {
  return newRowValues({
    Title: titleFrom(action.text),
    [restName(columns.review)]: action.reviewId,
    [restName(columns.parts)]: action.partIds,
    [restName(columns.label)]: textValue(columns.label, action.label),
    [restName(columns.text)]: textValue(columns.text, action.text),
    [restName(columns.leadOwner)]: action.leadOwnerId ?? null,
    [restName(columns.otherOwners)]: action.otherOwnerIds.length > 0 ? action.otherOwnerIds : null,
    [restName(columns.assignedTo)]: action.assignedToId ?? null,
    [restName(columns.byWhen)]: textValue(columns.byWhen, action.byWhen.asWritten),
    [restName(columns.earliestOn)]: dayValue(action.byWhen.earliest, zone),
    [restName(columns.latestOn)]: dayValue(action.byWhen.latest, zone),
    [restName(columns.precision)]: precisionWords[action.byWhen.precision],
    [restName(columns.dueOn)]: dayValue(action.dueOn, zone),
    [restName(columns.originalDueOn)]: dayValue(action.originalDueOn, zone),
    [restName(columns.successCriteria)]: textValue(columns.successCriteria, action.successCriteria),
    [restName(columns.status)]: statusWords[action.status],
    [restName(columns.health)]: action.health ? healthWords[action.health] : null,
    [restName(columns.latestUpdateAt)]: action.latestUpdateAt ?? null,
    [restName(columns.latestUpdateId)]: action.latestUpdateId ?? null,
    [restName(columns.dueOnUpdateId)]: action.dueOnUpdateId ?? null,
    [restName(columns.timesMoved)]: action.timesMoved ?? null,
    [restName(columns.reviewOn)]: dayValue(action.reviewOn, zone),
  });
}

/** The values of an action that change; the others stay as they are. @throws StoreError kind `refused` when a text is too long */
export function actionChangeToRow(change: ActionChange, zone: SiteTimeZone): RowValues {
  return changedValues<ActionChange>(change, {
    label: (label) => ({ [restName(columns.label)]: textValue(columns.label, label) }),
    text: (text) => ({ Title: titleFrom(text), [restName(columns.text)]: textValue(columns.text, text) }),
    leadOwnerId: (id) => ({ [restName(columns.leadOwner)]: id }),
    otherOwnerIds: (ids) => ({ [restName(columns.otherOwners)]: ids }),
    assignedToId: (id) => ({ [restName(columns.assignedTo)]: id }),
    successCriteria: (text) => ({ [restName(columns.successCriteria)]: textValue(columns.successCriteria, text) }),
    status: (status) => ({ [restName(columns.status)]: statusWords[status] }),
    health: (health) => ({ [restName(columns.health)]: health === null ? null : healthWords[health] }),
    dueOn: (day) => ({ [restName(columns.dueOn)]: dayValue(day, zone) }),
    latestUpdateAt: (instant) => ({ [restName(columns.latestUpdateAt)]: instant }),
    latestUpdateId: (id) => ({ [restName(columns.latestUpdateId)]: id }),
    dueOnUpdateId: (id) => ({ [restName(columns.dueOnUpdateId)]: id }),
    timesMoved: (times) => ({ [restName(columns.timesMoved)]: times }),
    reviewOn: (day) => ({ [restName(columns.reviewOn)]: day === null ? null : dayValue(day, zone) }),
  });
}
