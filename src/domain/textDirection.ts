const embedding = /[\u202a\u202b\u202d\u202e]/;
const isolate = /[\u2066-\u2068]/;
const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';
const mark = /[\u202a-\u202e\u2066-\u2069]/;

/** Ends what is open from `depth` on, the last first. */
function endingsOf(open: string[], depth: number): string {
  return open.splice(depth).reverse().join('');
}

/** One mark, as it is to stand: nothing for an ending of what never began. Source: https://www.unicode.org/reports/tr9/#X1 */
function settled(character: string, open: string[]): string {
  if (embedding.test(character) || isolate.test(character)) {
    open.push(isolate.test(character) ? endOfIsolate : endOfEmbedding);
    return character;
  }
  if (character === endOfEmbedding) {
    if (open[open.length - 1] !== endOfEmbedding) return '';
    open.pop();
    return character;
  }
  const depth = open.lastIndexOf(endOfIsolate);
  return depth < 0 ? '' : endingsOf(open, depth);
}

function closeLine(line: string): string {
  const open: string[] = [];
  const closed = Array.from(line, (character) => (mark.test(character) ? settled(character, open) : character)).join('');
  return closed + endingsOf(open, 0);
}

/**
 * A text whose direction marks (U+202A to U+202E, U+2066 to U+2069) end where it ends, line by line: an open one would turn
 * round whatever is drawn after the text, and could make one word look like another. Marks that end nothing go.
 */
export function closeDirections(text: string): string {
  // Hardly any text has a mark, and long ones are read by the thousand.
  return mark.test(text) ? text.split('\n').map(closeLine).join('\n') : text;
}
