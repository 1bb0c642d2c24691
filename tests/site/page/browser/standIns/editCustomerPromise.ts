/** Stands for `@msinternal/sp-edit-customer-promise`, with which SPFx reports to Microsoft that a page could not be edited. */
class EditModeCustomerPromiseHandler {}

function logFailures(details: unknown): void {
  reportError(new Error('The web part failed in edit mode.', { cause: details }));
}

define([], () => ({ _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler, _logFailuresForEditCustomerPromise: logFailures }));
