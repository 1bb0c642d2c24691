// "No. 2" and "e.g. this" do not end a sentence.
const abbreviation = /(?:^|[\s(])(?:nos?|recs?|e\.g|i\.e|etc|cllrs?|mrs?|ms|dr|paras?|approx)\.$/i;

/** Whether the text may end where it stands: the character just read ends a sentence or a line. */
function endsHere(before: string, after: string): boolean {
  if (/[.!?]$/.test(before)) return /^(?:\s|$)/.test(after) && !abbreviation.test(before);
  if (!before.endsWith('\n')) return false;
  // A line that goes on in lower case was broken by the page, not by its writer.
  return !/^[ \t]*[a-z(]/.test(after);
}

/** The sentences of a text, each an exact, trimmed piece of it. A new line ends a sentence unless the next begins in lower case. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (!/[.!?\n]/.test(text[index] ?? '')) continue;
    const before = text.slice(Math.max(start, index - 12), index + 1);
    if (!endsHere(before, text.slice(index + 1, index + 12))) continue;
    sentences.push(text.slice(start, index + 1).trim());
    start = index + 1;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}
