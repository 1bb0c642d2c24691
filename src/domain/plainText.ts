/** What XML cannot carry, and so no list of SharePoint keeps. Source: https://www.w3.org/TR/xml/#charsets */
const unkept = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;

/** A text as a list keeps it: the line breaks that slides and word processors leave behind become "\n", unseen control characters go. */
export function plainText(text: string): string {
  return text.replace(/\r\n?|[\u000b\u000c]/g, '\n').replace(unkept, '');
}
