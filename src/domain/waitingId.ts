/**
 * The id of a record that SharePoint has not numbered yet: below zero, and the same for the same client key.
 * @param clientKey GUID
 */
export function waitingId(clientKey: string): number {
  return -1 - parseInt(clientKey.slice(-12), 16);
}

/** Whether a record is shown before SharePoint has it. */
export function isWaitingId(id: number): boolean {
  return id < 0;
}
