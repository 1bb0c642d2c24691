/** A refusal with the status and the code that SharePoint gives. Clients must branch on both, never on the text. */
export class RestError extends Error {
  constructor(readonly status: number, readonly code: string, message: string) {
    super(message);
  }
}

const spException = 'Microsoft.SharePoint.SPException';

/** Something this emulator does not know: it refuses loudly (501) rather than guess. */
export function notEmulated(what: string): RestError {
  return new RestError(501, '-1, Emulator.NotEmulated', `The local site does not know: ${what}`);
}

/** 400, an OData query or body that SharePoint cannot read. Source: https://github.com/pnp/pnpjs/issues/2186 and general knowledge, to be checked on a tenant. */
export function invalidQuery(message: string): RestError {
  return new RestError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);
}

/** 400, an unknown column. Source: https://github.com/mrackley/HillbillyCascade/issues/7 */
export function unknownField(name: string): RestError {
  return new RestError(400, `-1, ${spException}`, `The field or property '${name}' does not exist.`);
}

/** 400, a value that a column refuses. General knowledge, to be checked on a tenant (status and code). */
export function invalidValue(message: string): RestError {
  return new RestError(400, `-1, ${spException}`, message);
}

/** 400, `ensureuser` with somebody unknown. Source: recorded answers in https://github.com/pnp/pnpcore */
export function unknownUser(name: string): RestError {
  return new RestError(400, `-2146232832, ${spException}`, `The specified user ${name} could not be found.`);
}

/** 500, `siteusers/getbyemail` and `siteusers/getbyid` with nobody there. Source: recorded answers in https://github.com/pnp/pnpcore */
export function userNotFound(): RestError {
  return new RestError(500, `-2146232832, ${spException}`, 'User cannot be found.');
}

/** 403, a missing right. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints (code); text is general knowledge. */
export function accessDenied(): RestError {
  return new RestError(403, '-2147024891, System.UnauthorizedAccessException',
    'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))');
}

/** 403, a missing, expired or foreign digest. Source: https://github.com/pnp/pnpjs/issues/2186 */
export function invalidDigest(): RestError {
  return new RestError(403, `-2130575252, ${spException}`,
    'The security validation for this page is invalid and might be corrupted. Please use your web browser\'s Back button to try your operation again.');
}

/** 404, `getByTitle` without such a list. Source: recorded answers in https://github.com/pnp/pnpcore */
export function listTitleNotFound(title: string, siteUrl: string): RestError {
  return new RestError(404, '-1, System.ArgumentException', `List '${title}' does not exist at site with URL '${siteUrl}'.`);
}

/** 404, `lists('guid')` without such a list. General knowledge, to be checked on a tenant. */
export function listIdNotFound(): RestError {
  return new RestError(404, `-2130575322, ${spException}`,
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.');
}

/** 404, `getList('/url')` without such a list. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest (code); text is general knowledge. */
export function fileNotFound(): RestError {
  return new RestError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
}

/** 404, no such item. Source: recorded answers in https://github.com/pnp/pnpcore */
export function itemNotFound(): RestError {
  return new RestError(404, '-2130575338, System.ArgumentException', 'Item does not exist. It may have been deleted by another user.');
}

/** 400, no such column. Source: https://github.com/pnp/pnpframework/issues/880 (code); the status is general knowledge, to be checked on a tenant. */
export function columnNotFound(name: string, listUrl: string): RestError {
  return new RestError(400, '-2147024809, System.ArgumentException',
    `Column '${name}' does not exist. It may have been deleted by another user.  ${listUrl}`);
}

/** 400, no such view. Source: https://github.com/microsoft/powerapps-tools/issues/454 (text); code and status are general knowledge. */
export function viewNotFound(): RestError {
  return new RestError(400, '-2147024809, System.ArgumentException', 'The specified view is invalid.');
}

/** 404, no such group, role or other member of a collection. General knowledge, to be checked on a tenant. */
export function memberNotFound(message: string): RestError {
  return new RestError(404, `-2146232832, ${spException}`, message);
}

/** 412, the ETag sent is not the current one. Source: https://github.com/pnp/sp-dev-fx-controls-react/issues/1509 */
export function etagMismatch(sent: string, current: string): RestError {
  return new RestError(412, '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${sent}' does not match the object's ETag value '${current}'.`);
}

/** 500, a list view over the threshold. Source: https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online (code from public issues). */
export function overThreshold(): RestError {
  return new RestError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.');
}

/** 500, more than twelve lookup columns in one query. Source: public issues that quote the code. */
export function tooManyLookups(): RestError {
  return new RestError(500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
}

/** 500, a value that a unique column has already. Source: https://github.com/pnp/pnpcore/issues/1280 (text and status). */
export function duplicateValue(field: string): RestError {
  return new RestError(500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`);
}

/** 500, a list title that is taken. Source: https://github.com/pnp/PnP-Sites-Core/issues/461 (text), recorded answers (code). */
export function listExists(): RestError {
  return new RestError(500, `-2130575342, ${spException}`,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.');
}

/** 500, a column whose id or internal name is taken. Source: https://github.com/pnp/PnP-Sites-Core/issues/1868 (text); code and status are general knowledge, to be checked on a tenant. */
export function duplicateField(name: string): RestError {
  return new RestError(500, '-2130575214, Microsoft.SharePoint.SPDuplicateFieldNameException', `A duplicate field name "${name}" was found.`);
}

/** 500, deleting an item that another list's Restrict lookup points at. Source: https://github.com/MicrosoftDocs/powerapps-docs/issues/923 (that it is refused); code and status are general knowledge, to be checked on a tenant. */
export function deletionRestricted(listTitle: string, relatedTitle: string): RestError {
  return new RestError(500, `-2130575153, ${spException}`,
    `This item cannot be deleted because an item in the "${relatedTitle}" list is related to an item in the "${listTitle}" list.`);
}

/** 409, a write on an item that another one is at. Source: https://github.com/pnp/pnpjs/issues/2324 (409 of parallel attachments); code and text are general knowledge, to be checked on a tenant. */
export function saveConflict(): RestError {
  return new RestError(409, `-2130575305, ${spException}`,
    'Save Conflict.  Your changes conflict with those made concurrently by another user. If you want your changes to be applied, click Back in your Web browser, refresh the page, and resubmit your changes.');
}

/** 500, a multi-valued lookup or person expanded to a field that is empty at one of its targets. Source: https://github.com/SharePoint/sp-dev-docs/issues/10562 and https://github.com/pnp/pnpjs/issues/3200 (code) */
export function projectedFieldEmpty(column: string, field: string): RestError {
  return new RestError(500, `-2146232832, ${spException}`, `Cannot get value for projected field ${column}_x005f_${field}.`);
}

/** 414 or 400, an address that the server does not take. Believed: status and code are to be checked on a tenant. */
export function urlTooLong(status: 400 | 414, message: string): RestError {
  return new RestError(status, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);
}

/** The body of an error answer. Source: https://github.com/mrackley/HillbillyCascade/issues/7 (shape; JSON light and JSON verbose differ in the key). */
export function errorBody(error: RestError, message: { readonly lang: string; readonly value: string }, isVerbose = false): string {
  return JSON.stringify({ [isVerbose ? 'error' : 'odata.error']: { code: error.code, message } });
}
