/** What `--help` says of a plan of faults. */
export const faultHelp = `  --faults PLAN   lets things go wrong once the site stands. PLAN is a list with commas; each fault is
                    KIND[(VALUE)][@TEXT][:AFTER][xTIMES]      or      random:SEED:RATE
                  TEXT   strikes only requests with this in "METHOD address"; without it: any request
                  AFTER  lets so many such requests pass first
                  TIMES  strikes so many times (default 1)
                  KIND   a status (401, 429, 500, 503 …); its VALUE is Retry-After as it is sent: 429(5), 503(soon),
                           429(), or a date so many seconds ahead: 429(date+20)
                         html, html(429)   a page of HTML in place of data, with status 503 or the one given
                         signIn            the sign-in page, which comes as success
                         digest            the refusal of an expired form digest
                         dropBefore, dropAfter   the connection is lost before or after the work was done
                         cutText, cutBody  the work is done; its answer ends, or the connection breaks, in the middle
                         slow, slow(8)     a wait of 3 seconds, or as many as given
                         offline, offline(30)    nothing comes through from then on, or for so many seconds
                         race, race(owner2)      an officer, or the one given, saves the same item just before
                         renameColumn(LIST/COLUMN=TITLE), deleteColumn(LIST/COLUMN), deleteList(LIST),
                         restoreList(LIST), addBadRows(LIST), deletePerson(WHO)
                                           an administrator does this just before; LIST as in the address
                                           (ScrutinyActions), COLUMN by its internal name (ScrStatus)
                  random:SEED:RATE   strikes RATE of all requests (20%) with all that happens on the wire; the
                         same SEED and the same requests give the same faults
                  Examples: 429(5)x3    dropAfter@$batch:2    slow@items,503@POST    random:7:20%`;

const part = /^(?<kind>\d{3}|[A-Za-z]+)(?:\((?<value>[^()]*)\))?(?:@(?<text>.+?))?(?::(?<after>\d+))?(?:x(?<times>\d+))?$/;
const random = /^random:(?<seed>\d{1,10}):(?<rate>\d+(?:\.\d+)?)%$/;

/**
 * Reads a plan of faults; the help says what it may hold.
 * @param {string} plan
 * @throws Error in plain words about the first fault that is not understood
 */
export function readFaults(plan) {
  return plan.split(/,(?![^()]*\))/).filter(Boolean).map((words) => {
    if (words.startsWith('random')) return readRandom(words);
    const { kind, value, text, after, times } = part.exec(words)?.groups ?? {};
    if (kind === undefined) throw notUnderstood(words);
    return {
      ...readKind(kind, value, words),
      ...(text !== undefined && { match: new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'i') }),
      ...(after !== undefined && { after: Number(after) }),
      ...(times !== undefined && { times: Number(times) }),
    };
  });
}

function notUnderstood(words, reason = '') {
  return new Error(`--faults does not understand "${words}"${reason && `: ${reason}`}. See --help.`);
}

function readRandom(words) {
  const { seed, rate } = random.exec(words)?.groups ?? {};
  if (seed === undefined || Number(rate) > 100) throw notUnderstood(words, 'random needs a seed and a rate up to 100%, such as random:7:20%');
  return { kind: 'random', seed: Number(seed), rate: Number(rate) / 100 };
}

const plain = (kind) => (value, words) => {
  if (value !== undefined) throw notUnderstood(words, `${kind} takes no value`);
  return { kind };
};

const inMilliseconds = (kind, property) => (value, words) => {
  if (value === undefined) return { kind };
  if (!/^\d+(\.\d+)?$/.test(value)) throw notUnderstood(words, `${kind} takes seconds, such as ${kind}(8)`);
  return { kind, [property]: Number(value) * 1000 };
};

const administrator = (does, pattern, example) => (value, words) => {
  const found = pattern.exec(value ?? '');
  if (!found) throw notUnderstood(words, `it needs ${does}(${example})`);
  return { kind: 'administrator', act: { does, ...found.groups } };
};

const list = /^(?<list>\w+)$/;
const kinds = {
  signIn: plain('signIn'),
  digest: plain('digest'),
  dropBefore: plain('dropBefore'),
  dropAfter: plain('dropAfter'),
  cutText: plain('cutText'),
  cutBody: plain('cutBody'),
  slow: inMilliseconds('slow', 'delayMs'),
  offline: inMilliseconds('offline', 'forMs'),
  html: (value, words) => ({ kind: 'html', ...(value !== undefined && { status: readStatus(value, words) }) }),
  race: (value) => ({ kind: 'race', ...(value !== undefined && { by: value }) }),
  renameColumn: administrator('renameColumn', /^(?<list>\w+)\/(?<column>\w+)=(?<title>.+)$/, 'LIST/COLUMN=TITLE'),
  deleteColumn: administrator('deleteColumn', /^(?<list>\w+)\/(?<column>\w+)$/, 'LIST/COLUMN'),
  deleteList: administrator('deleteList', list, 'LIST'),
  restoreList: administrator('restoreList', list, 'LIST'),
  addBadRows: administrator('addBadRows', list, 'LIST'),
  deletePerson: administrator('deletePerson', /^(?<person>\w+)$/, 'WHO'),
};

function readStatus(text, words) {
  const status = Number(text);
  if (!/^\d{3}$/.test(text) || status < 200 || status > 599) throw notUnderstood(words, 'a status is a number from 200 to 599');
  return status;
}

function readKind(kind, value, words) {
  if (/^\d/.test(kind)) return { kind: 'status', status: readStatus(kind, words), ...retryAfter(value) };
  if (!Object.hasOwn(kinds, kind)) throw notUnderstood(words);
  return kinds[kind](value, words);
}

function retryAfter(value) {
  if (value === undefined) return {};
  const date = /^date\+(\d{1,6})$/.exec(value);
  return { retryAfter: date ? { inSeconds: Number(date[1]) } : value };
}
