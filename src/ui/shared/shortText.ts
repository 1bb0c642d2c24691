/** Characters of a text that a list shows; what is opened shows all of it. */
const longestShown = 300;

/** The beginning of a text, up to the end of a word, where it is too long for a list. */
export function shortText(text: string): string {
  if (text.length <= longestShown) return text;
  const beginning = [...text.slice(0, longestShown)].slice(0, -1).join('');
  return `${beginning.replace(/\s+\S*$/, '')}…`;
}
