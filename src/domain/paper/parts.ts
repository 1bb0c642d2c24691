import { readDecision } from '../decision';
import type { FoundPart } from './blocks';
import { textOf, type Line } from './text';
import type { Doubt, UnderstoodPart } from './understoodPaper';

const longestTheme = 200;

function isTheme(line: Line): boolean {
  return !line.isBullet && line.text.length <= longestTheme && !/^that\b/i.test(line.text) && !/[.:;,]$/.test(line.text);
}

/**
 * Divides what stands beside a recommendation's number into its theme and its text.
 * The theme is a first line that is no sentence, with a blank line or "That …" after it and more to come.
 */
function divideTheme(lines: readonly Line[]): { readonly theme: string; readonly lines: readonly Line[] } {
  const start = lines.findIndex((line) => line.text !== '');
  const first = lines[start];
  const rest = lines.slice(start + 1);
  const hasText = rest.some((line) => line.text !== '');
  const isSetOff = rest[0]?.text === '' || /^(?:\([ivxla-z]+\) ?)?that\b/i.test(rest[0]?.text ?? '');
  return first && hasText && isSetOff && isTheme(first) ? { theme: first.text, lines: rest } : { theme: '', lines };
}

/** The text without the number of its own part at its head: "(i) That the executive…". */
function withoutOwnMarker(text: string, part: string): string {
  if (part === '') return text;
  const marker = /^\(?([ivxl]+|[a-z]|\d{1,2})[).]\s*/i.exec(text);
  return marker?.[1]?.toLowerCase() === part.toLowerCase() ? text.slice(marker[0].length) : text;
}

function decisionDoubts(response: string): readonly Doubt[] {
  if (response === '') return [{ kind: 'decision-missing', field: 'response', quote: '', others: [] }];
  const { isCertain, because } = readDecision(response);
  return isCertain ? [] : [{ kind: 'decision-unclear', field: 'decision', quote: because, others: [] }];
}

/**
 * Reads one part.
 * @param carriedTheme theme of the part before it with the same number; it holds where the part has none of its own.
 */
export function readPart(found: FoundPart, carriedTheme: string): Omit<UnderstoodPart, 'key'> {
  const { theme, lines } = divideTheme(found.text);
  const { number, part } = found.reference;
  const text = withoutOwnMarker(textOf(lines), part);
  const response = textOf(found.response);
  const missing = (field: 'number' | 'text'): Doubt => ({ kind: 'text-missing', field, quote: text, others: [] });
  return {
    number,
    part,
    theme: theme === '' ? carriedTheme : theme,
    text,
    decision: readDecision(response).decision,
    response,
    doubts: [
      ...(number === '' ? [missing('number')] : []),
      ...(text === '' ? [missing('text')] : []),
      ...decisionDoubts(response),
    ],
  };
}
