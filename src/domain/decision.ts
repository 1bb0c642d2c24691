import { sentencesOf } from './sentences';
import { readVerdict } from './verdict';

/** What the executive decided on one part of a recommendation. `accepted` means that no degree was stated; `unclear` waits for a person to settle it. */
export type Decision =
  | 'accepted-in-full'
  | 'accepted'
  | 'accepted-in-part'
  | 'not-accepted'
  | 'awaiting-response'
  | 'unclear';

/** Every decision, from the most to the least that was promised, then the two that are open. */
export const decisions: readonly Decision[] = [
  'accepted-in-full',
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'awaiting-response',
  'unclear',
];

/** What a response was understood to decide, and on which words. */
export interface UnderstoodDecision {
  readonly decision: Decision;
  /** The sentence that it rests on, an exact piece of the response; empty where there are no words. */
  readonly because: string;
  /** False where a person should look: nothing was decided, or the words are qualified ("in full although…", "subject to…"). */
  readonly isCertain: boolean;
}

/** Whole answers that are not sentences, as table cells have them. */
const shortAnswers: ReadonlyMap<string, Decision> = new Map([
  ['yes', 'accepted'],
  ['y', 'accepted'],
  ['in full', 'accepted-in-full'],
  ['full', 'accepted-in-full'],
  ['yes in full', 'accepted-in-full'],
  ['in part', 'accepted-in-part'],
  ['part', 'accepted-in-part'],
  ['partial', 'accepted-in-part'],
  ['partially', 'accepted-in-part'],
  ['partly', 'accepted-in-part'],
  ['yes in part', 'accepted-in-part'],
  ['no', 'not-accepted'],
  ['n', 'not-accepted'],
  ['', 'awaiting-response'],
  ['tbc', 'awaiting-response'],
  ['pending', 'awaiting-response'],
  ['awaited', 'awaiting-response'],
  ['to follow', 'awaiting-response'],
  ['awaiting response', 'awaiting-response'],
  ['response awaited', 'awaiting-response'],
  ['no response yet', 'awaiting-response'],
]);

function readShortAnswer(text: string): Decision | undefined {
  if (/\d/.test(text)) return undefined;
  return shortAnswers.get(text.toLowerCase().replace(/[^a-z]+/g, ' ').trim());
}

/** Reads "Yes, we will" and "No – the duty is the schools'", but not "No change is needed". */
function readOpeningWord(sentence: string): Decision | undefined {
  const word = /^(yes|no)\s*(?:[,.;:–—]|-\s)/i.exec(sentence)?.[1];
  return word === undefined ? undefined : readShortAnswer(word);
}

const qualifiedNext = /^(?:however|but|subject to|provided|except)\b/i;

/** A later sentence counts only when it names the recommendation, because by then a response may be accepting something else. */
const openingSentences = 3;

function readSentences(sentences: readonly string[]): UnderstoodDecision {
  for (const [index, sentence] of sentences.slice(0, openingSentences).entries()) {
    const verdict = readVerdict(sentence);
    if (!verdict || (index > 0 && !verdict.namesRecommendation)) continue;
    const isQualified = verdict.isQualified || qualifiedNext.test(sentences[index + 1] ?? '');
    return { decision: verdict.decision, because: sentence, isCertain: !isQualified && verdict.decision !== 'unclear' };
  }
  const because = sentences[0] ?? '';
  const opening = readOpeningWord(because);
  return { decision: opening ?? 'unclear', because, isCertain: opening !== undefined };
}

/**
 * Reads the decision out of the response's own words. Only the opening words that speak of the recommendation count;
 * a response that never says is `unclear`, and no words at all are `awaiting-response`.
 */
export function readDecision(responseWords: string): UnderstoodDecision {
  const answer = readShortAnswer(responseWords);
  return answer ? { decision: answer, because: responseWords.trim(), isCertain: true } : readSentences(sentencesOf(responseWords));
}
