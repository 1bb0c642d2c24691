/** Path of the local site on its server. */
export const sitePath = '/sites/scrutiny';

/** Path of the page that carries the web part. */
export const pagePath = `${sitePath}/SitePages/Tracker.aspx`;
