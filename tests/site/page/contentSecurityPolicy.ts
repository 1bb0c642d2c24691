/** What each kind of resource may come from. Everything that is not named is forbidden. */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'self'",
  'form-action': "'self'",
};

/**
 * The Content-Security-Policy of the local page: the strictest with which SPFx's runtime and the web part work. No script from
 * elsewhere, none inside the page and none made of a text; styles only from us or with the page's own nonce.
 * It is stricter than SharePoint's, which allows `'unsafe-eval'` and names no styles.
 * Source: https://learn.microsoft.com/en-us/sharepoint/dev/spfx/content-securty-policy-trusted-script-sources
 * @param styleNonce made anew for each page
 */
export function contentSecurityPolicy(styleNonce: string): string {
  return Object.entries({ ...directives, 'style-src': `'self' 'nonce-${styleNonce}'` })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
