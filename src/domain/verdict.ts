/** What one sentence says of the recommendation. */
export interface Verdict {
  readonly decision: 'accepted-in-full' | 'accepted' | 'accepted-in-part' | 'not-accepted' | 'unclear';
  /** Whether a "but", "although" or "subject to" follows. */
  readonly isQualified: boolean;
  /** Whether the sentence names the recommendation, instead of "this" or nothing. */
  readonly namesRecommendation: boolean;
}

const verbs = /\b(?:accept(?:s|ed)?|agree(?:s|d)?|support(?:s|ed)?|endorse[sd]?|approve[sd]?|reject(?:s|ed)?|refuse[sd]?|decline[sd]?|disagree[sd]?)\b/g;
const refusing = /^(?:reject|refuse|decline|disagree)/;
const negatedBefore = /\b(?:not|cannot|never|unable|nor|\w+n't|declin\w+ to|refus\w+ to)\b(?! only)(?:[\s-]+[\w']+){0,3}[\s-]*$/;
const openBefore = /\b(?:would|could|may|might|should|if|unless|whether|neither|once|minded|inclined|recommended that)\b(?:[\s-]+[\w']+){0,6}[\s-]*$/;
const vagueThings = /\b(?:need|principle|spirit|intentions?|intent|aims?|sentiment|thrust|ambition|objectives?|point|importance|value|idea|concept)\b/;
const passiveBefore = /\b(?:is|are|was|were|be|been|being)(?:\s+(?:not|\w+ly|therefore|also|now|part))*[\s-]*$/;
const nothingBefore = /^(?:(?:not|fully|partially|partly|part|wholly)[\s-]*)?$/;
const fullBefore = /\b(?:fully|wholly|entirely)[\s-]*$/;
const partBefore = /\b(?:partially|partly|part)[\s-]*$/;
const numbers = String.raw`(?:(?:,| and|)\s*(?:nos?\.?\s*)?(?:\d[\w.]*|\([a-z0-9]{1,4}\)))*`;
const partOfObject = /^ (?:only )?(?:(?:(?:the )?\w+ )?parts? (?:\([^)]*\)|of )|(?:most|much|some|elements|aspects) of )/;
const namedObject = new RegExp(String.raw`^(?: and \w+)?(?: with)?(?: (?!that\b|to\b|not\b|for\b)[\w'-]+){0,6}? (?:recommendations?|proposals?)\b${numbers}`);
const pointedObject = /^(?: with)? (?:this(?: part)?|it|that|them|these|both)(?=\s*(?:[,.;:()–-]|$|and\b|but\b|in\b|although\b|subject\b|fully\b|partially\b|partly\b))/;
const noObject = /^\s*(?:[,.;:(–-]|$|and (?:will|has|have|is|are|work)\b|but\b|although\b|subject\b|because\b|as\b|by the\b|in full\b|in part\b|in principle\b|fully\b|partially\b|partly\b|only in\b)/;
const degreeAfter = /^[\s,(–-]*(?:by (?:the )?\w+[\s,]+)?(?:only )?(in full|fully|in its entirety|in part|partially|partly|in principle)\b/;
const qualification = /\b(?:but|although|though|however|subject to|provided|providing|except|with the exception|apart from|on condition|unless|albeit|only if|with (?:\w+ )?(?:modification|amendment|condition|change|caveat)s?|as amended)\b/;

/** Where a longer sentence is cut, so that an endless one costs no more than a long one. */
const longestSentence = 1000;

interface Phrase {
  readonly verb: string;
  readonly before: string;
  readonly after: string;
}

interface AfterObject {
  readonly rest: string;
  readonly isNamed: boolean;
}

/** "The recommendation is accepted in full": what follows the verb, when its subject is the recommendation. */
function restOfPassive({ before, after }: Phrase): AfterObject | undefined {
  const isNamed = /\brecommendations?\b/.test(before);
  const isPointed = /^(?:this|it|that)\b/.test(before) || nothingBefore.test(before);
  if (vagueThings.test(before) || /^ that\b/.test(after) || !(isNamed || isPointed)) return undefined;
  return { rest: after, isNamed };
}

/** "Accepts this recommendation in full": what follows the object, when that is the recommendation. */
function restOfActive({ after }: Phrase): AfterObject | undefined {
  const degree = degreeAfter.exec(after)?.[0] ?? '';
  const named = namedObject.exec(after.slice(degree.length)) ?? namedObject.exec(after);
  if (named) return vagueThings.test(named[0]) ? undefined : { rest: degree + after.slice(degree.length).replace(named[0], ''), isNamed: true };
  const pointed = pointedObject.exec(after);
  if (pointed) return { rest: after.slice(pointed[0].length), isNamed: false };
  return noObject.test(after) ? { rest: after, isNamed: false } : undefined;
}

function restAfterObject(phrase: Phrase): AfterObject | undefined {
  const isPassive = phrase.verb.endsWith('ed') && (passiveBefore.test(phrase.before) || nothingBefore.test(phrase.before));
  return isPassive ? restOfPassive(phrase) : restOfActive(phrase);
}

type Degree = 'full' | 'part' | 'principle' | 'none';

function degreeOf(phrase: Phrase, rest: string): Degree {
  const words = degreeAfter.exec(rest)?.[1] ?? '';
  if (words === 'in principle') return 'principle';
  if (/part/.test(words) || partBefore.test(phrase.before) || partOfObject.test(phrase.after)) return 'part';
  return words !== '' || fullBefore.test(phrase.before) ? 'full' : 'none';
}

const accepting = { full: 'accepted-in-full', part: 'accepted-in-part', principle: 'unclear', none: 'accepted' } as const;

function decide(phrase: Phrase, degree: Degree): Verdict['decision'] {
  const isNegated = negatedBefore.test(phrase.before);
  const isRefusing = refusing.test(phrase.verb);
  if (openBefore.test(phrase.before) || (isNegated && isRefusing)) return 'unclear';
  // "Does not accept in full" may be a refusal or half a promise.
  if (isNegated) return degree === 'none' ? 'not-accepted' : 'unclear';
  if (isRefusing) return degree === 'none' || degree === 'full' ? 'not-accepted' : 'unclear';
  return accepting[degree];
}

function readPhrase(phrase: Phrase): Verdict | undefined {
  const object = restAfterObject(phrase);
  if (!object) return undefined;
  const decision = decide(phrase, degreeOf(phrase, object.rest));
  return { decision, isQualified: qualification.test(object.rest), namesRecommendation: object.isNamed };
}

/** Reads what a sentence says of the recommendation; undefined where it says nothing of it ("accepts the need to…", "is noted"). */
export function readVerdict(sentence: string): Verdict | undefined {
  const text = sentence.slice(0, longestSentence).toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const [first, ...others] = [...text.matchAll(verbs)].flatMap((found) => {
    const start = found.index ?? 0;
    return readPhrase({ verb: found[0], before: text.slice(0, start), after: text.slice(start + found[0].length) }) ?? [];
  });
  // "(i) is accepted; recommendation (ii) is rejected" holds two answers, and only a person knows which is meant.
  const isTorn = others.some((other) => other.namesRecommendation && other.decision !== first?.decision);
  return first && (isTorn ? { ...first, isQualified: true } : first);
}
