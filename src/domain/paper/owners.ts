import { foldSpace, isBlank, wordsOf, type Line } from './text';

/** A person's post: "Interim SEN Manager", "Chair of Herefordshire Parent Carer Voice", "Cllr Jones". */
const post =
  /\b(?:managers?|officers?|heads?|chairs?|chairman|chairwoman|chairperson|vice-chair|leaders?|leads?|directors?|consultants?|psychologists?|co-?ordinators?|commissioners?|councillors?|cllrs?|members?|secretar(?:y|ies)|advisers?|advisors?|executive|holders?|clerk|solicitor|treasurer|principal|teachers?|headteachers?|practitioners?|analysts?|planners?|engineers?|accountants?|superintendent|inspectors?|sencos?|governors?|nurses?|therapists?|specialists?|assistants?|administrators?|supervisors?|presidents?|partners?)\b/i;
/** A body that can own an action by itself. */
const body = /\b(?:team|board|forum|committee|partnership|council|ccg|icb|trust|service|services|voice|panel|group|police)$/i;
const initials = /^[A-Z]{2,4}$/;
/** A post that is still waiting for the rest of its field: "Head of Planning" and "Director for Adults" may go on after "and". */
const isOfSomething = /\b(?:of|for)\b/i;
const endsOpen = /(?:\b(?:of|for|the|and|to|with|in|on|at)|[&,/-])$/i;
const separator = /\s+(?:and|with)\s+|\s*[&,;+/]\s*(?:and\s+)?/gi;

interface Piece {
  readonly text: string;
  /** What stands between the piece before and this one. */
  readonly before: string;
}

function piecesOf(words: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let before = '';
  for (const found of words.matchAll(separator)) {
    pieces.push({ text: words.slice(from, found.index), before });
    before = found[0];
    from = found.index + before.length;
  }
  pieces.push({ text: words.slice(from), before });
  return pieces.filter(({ text }) => text !== '');
}

/** Whether a piece can stand by itself as an owner, given the owner before it. */
function standsAlone(piece: string, above: string | undefined): boolean {
  if (endsOpen.test(piece)) return false;
  if (post.test(piece)) return true;
  // "Head of Planning and Enforcement Team" is one post, "CCG and Parent Carer Voice" are two bodies.
  return body.test(piece) && !(above !== undefined && post.test(above) && isOfSomething.test(above));
}

/** Divides "X and Y" only where X and Y both read like posts: "Team Leader for Physical and Sensory Services" is one. */
function divide(words: string): readonly string[] {
  const pieces = piecesOf(words);
  if (pieces.length > 1 && pieces.every(({ text }) => initials.test(text))) return pieces.map(({ text }) => text);
  const owners: string[] = [];
  let waiting = '';
  for (const { text, before } of pieces) {
    const above = owners[owners.length - 1];
    const whole = waiting === '' ? text : waiting + before + text;
    if (standsAlone(text, above)) {
      owners.push(whole);
      waiting = '';
    } else if (above !== undefined && waiting === '') owners[owners.length - 1] = above + before + text;
    else waiting = whole;
  }
  if (waiting !== '') owners.push(waiting);
  return owners;
}

/** The lines of a cell as the owners that they list, or as one text that was broken over lines. */
function textsOf(lines: readonly Line[]): readonly string[] {
  const filled = lines.filter((line) => line.text !== '');
  const isList = filled.every((line) => line.isBullet) || filled.every((line) => standsAlone(line.text, undefined));
  return isList ? filled.map((line) => line.text) : [wordsOf(filled)];
}

/** Reads the owners of an action, each once, as written, the lead first; none for an empty cell, or one that says that there is none yet ("TBC", "-"). */
export function readOwners(lines: readonly Line[]): readonly string[] {
  if (isBlank(lines) || /^(?:tbc|tba|tbd|n\/?a|none|to be (?:confirmed|agreed|appointed)|[-–—?.])$/i.test(wordsOf(lines))) return [];
  const owners = textsOf(lines).flatMap(divide).map((owner) => foldSpace(owner.replace(/[;,.]+$/, '')));
  const isFirst = (owner: string, index: number): boolean => owners.findIndex((other) => other.toLowerCase() === owner.toLowerCase()) === index;
  return owners.filter((owner, index) => owner !== '' && isFirst(owner, index));
}
