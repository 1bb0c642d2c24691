import { closeDirections } from './textDirection';

/** What XML cannot carry, and so no list of SharePoint keeps. Source: https://www.w3.org/TR/xml/#charsets */
const unkept = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g;

/** Half of a character of two halves: some program has cut it. With "u", a whole pair is no match. */
const halfCharacter = /[\ud800-\udfff]/gu;

/**
 * A text as a list keeps it: the line breaks that slides and word processors leave behind become "\n", unseen control characters
 * (NUL among them) go, half characters become "\ufffd", and direction marks end with their line. Nothing of this can be mended by
 * the person, who does not see it, so that nothing is refused for it; a half character had a meaning, so that a sign stays for it.
 */
export function plainText(text: string): string {
  return closeDirections(text.replace(/\r\n?|[\u000b\u000c]/g, '\n').replace(unkept, '').replace(halfCharacter, '\ufffd'));
}
