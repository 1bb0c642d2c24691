/** Stands for `@msinternal/sp-edit-customer-promise`, with which SPFx reports to Microsoft that a page could not be edited. */
class EditModeCustomerPromiseHandler {}

function logFailures(details: unknown): void {
  console.error('The web part failed in edit mode', details);
}

define([], () => ({ _EditModeCustomerPromiseHandler: EditModeCustomerPromiseHandler, _logFailuresForEditCustomerPromise: logFailures }));
