import { documented, recorded } from './behaviour';

const learn = 'https://learn.microsoft.com/sharepoint/dev/sp-add-ins';

/** Microsoft: list items over REST, ETags included. */
export const itemsPage = documented(`${learn}/working-with-lists-and-list-items-with-rest`);
/** Microsoft: which OData operations SharePoint understands. */
export const queryPage = documented(`${learn}/use-odata-query-operations-in-sharepoint-rest-requests`);
/** Microsoft: reading, writing, deleting and the form digest. */
export const operationsPage = documented(`${learn}/complete-basic-operations-using-sharepoint-rest-endpoints`);
/** Microsoft: batches. */
export const batchPage = documented(`${learn}/make-batch-requests-with-the-rest-apis`);
/** Microsoft: lists, fields, views and attachments. */
export const listReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15)');
/** Microsoft: columns. */
export const fieldReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15)');
/** Microsoft: role definitions and assignments. */
export const roleReference = documented('https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15)');
/** Microsoft: the bits of a permission mask. */
export const permissionKinds = documented('https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.permissionkind');
/** How PnPjs writes addresses, headers and batches, which SharePoint answers every day. */
export const pnpClient = documented('https://github.com/pnp/pnpjs');
/** Answers of SharePoint Online that the tests of PnP Core replay. */
export const pnpRecordings = recorded('https://github.com/pnp/pnpcore');
/** The 412 and its text, quoted. */
export const etagIssue = recorded('https://github.com/pnp/sp-dev-fx-controls-react/issues/1509');
/** The refusal of a digest, quoted. */
export const digestIssue = recorded('https://github.com/pnp/pnpjs/issues/2186');
/** An unknown column, quoted. */
export const unknownColumnIssue = recorded('https://github.com/mrackley/HillbillyCascade/issues/7');
/** A date-only column stores the site's midnight. */
export const dateOnlyIssue = recorded('https://github.com/SharePoint/sp-dev-docs/issues/6083');
/** A unique column's refusal, quoted. */
export const duplicateIssue = recorded('https://github.com/pnp/pnpcore/issues/1280');
/** At most 100 requests in a batch. */
export const batchCountIssue = recorded('https://github.com/pnp/pnpcore/issues/284');
/** At most 1 MB in a batch. */
export const batchSizeIssue = recorded('https://github.com/pnp/pnpcore/issues/777');
/** Attachments in parallel get 409. */
export const parallelAttachmentsIssue = recorded('https://github.com/pnp/pnpjs/issues/2324');
/** A person's mail is `EMail`. */
export const personMailIssue = recorded('https://github.com/pnp/pnpjs/issues/2595');
/** A list title that is taken. */
export const listTitleIssue = recorded('https://github.com/pnp/PnP-Sites-Core/issues/461');
/** A column name that is taken. */
export const fieldNameIssue = recorded('https://github.com/pnp/PnP-Sites-Core/issues/1868');
/** The view threshold, quoted, with the query that met it. */
export const thresholdIssue = recorded('https://github.com/SharePoint/sp-dev-docs/issues/6826');
/** $top does not help against the view threshold. */
export const thresholdTopIssue = recorded('https://github.com/SharePoint/PnP-JS-Core/issues/203');
/** Twelve lookup and person columns are answered, thirteen are not: a table of tries. */
export const lookupCountIssue = recorded('https://github.com/SharePoint/sp-dev-docs/issues/4660');
/** The refusal of too many lookups, quoted. */
export const lookupLimitIssue = recorded('https://github.com/vgrem/office365-rest-python-client/issues/758');
