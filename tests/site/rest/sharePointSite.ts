import { directory as defaultDirectory, people as defaultPeople, type Person } from '../people';
import { errorAnswer, type Answer } from './answer';
import { batchAnswer, parseBatch } from './batch';
import { acceptsVerbose, makeCall, type CallFrame } from './call';
import { isDigestValid, makeDigest } from './digest';
import { invalidDigest, invalidQuery, notEmulated, RestError } from './errors';
import { FaultPlan, type FaultKind } from './faults';
import { administer, type AdministratorAct } from './faults/administrator';
import { comeFirst, faultAnswer, struck, type Scene } from './faults/struck';
import { Flights } from './flights';
import { nextGuid } from './guid';
import { headerOf, type RestRequest, type RestResponse } from './http';
import { languageOf } from './languages';
import { routeApi } from './routes/api';
import { readSavedState } from './savedState';
import { seedSite } from './seed';
import { sitePath, type SiteState, type UserState } from './state';
import { demandLength, parseUrl } from './url';

export type { Person } from '../people';
export type { RestRequest, RestResponse } from './http';
export { fetchAs } from './fetchAs';

/** Id of somebody who signs in without being on the site: nothing is given to it. */
const notOnTheSite = 0;

/** How a site is set up. */
export interface SiteOptions {
  /** Default `https://council.example/sites/scrutiny`. */
  readonly url?: string;
  /** IANA name of the site's time zone; default Europe/London. */
  readonly timeZone?: string;
  /** Language of the site, its names and its messages: `en-GB` (default), `cy-GB`, `de-DE` or `fr-FR`. Kept with the state. */
  readonly language?: string;
  readonly now?: () => Date;
  /** Those in no group may sign in, but the site refuses them. */
  readonly people?: readonly Person[];
  /** People of the tenancy who have never been on the site. */
  readonly directory?: readonly Person[];
  /** Default 5000. */
  readonly listViewThreshold?: number;
}

/** A saved site of a time when sites had no directory gets an empty one. */
function withDirectory(state: SiteState): SiteState {
  const highest = Math.max(...state.users.map((user) => user.id), ...state.groups.map((group) => group.id));
  const saved: Partial<SiteState> = state;
  return { ...state, directory: saved.directory ?? [], nextPrincipalId: saved.nextPrincipalId ?? highest + 1 };
}

/** One HTTP request that the site has answered; a batch counts once. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: string;
  /** 0 when the connection was dropped. */
  readonly status: number;
  readonly as: string;
  /** What struck it, if anything. */
  readonly fault?: FaultKind;
}

/** A SharePoint site on this machine: `handle` takes a request and gives the answer, over state that lives here. */
export class SharePointSite {
  /** Every HTTP request so far. */
  readonly requests: LoggedRequest[] = [];
  /** What is going to go wrong. */
  readonly faults = new FaultPlan();
  /** Which attachments are being written; kept by those who bring requests. */
  readonly flights = new Flights();
  private readonly state: SiteState;
  private readonly now: () => Date;
  private readonly threshold: number;

  constructor(options: SiteOptions = {}, state?: SiteState) {
    const { url = 'https://council.example/sites/scrutiny', timeZone = 'Europe/London', language = 'en-GB', people = defaultPeople, directory = defaultDirectory } = options;
    this.now = options.now ?? (() => new Date());
    this.threshold = options.listViewThreshold ?? 5000;
    this.state = state ?? seedSite({ url, timeZone, language: languageOf(language), people, directory, now: this.now() });
  }

  /** Brings a saved site back; the options set what is not kept (the clock, the threshold). Throws when the text is no saved site. */
  static load(json: string, options: SiteOptions = {}): SharePointSite {
    const state = readSavedState(json);
    const { url = state.url } = options;
    return new SharePointSite(options, { ...withDirectory(state), url: url.replace(/\/$/, '') });
  }

  /** The whole state as JSON. Faults and the log of requests are not kept. */
  save(): string {
    return JSON.stringify(this.state);
  }

  /** Address of the site, without a slash at the end. */
  get url(): string {
    return this.state.url;
  }

  /** Facts about the site and a person, as a page context tells them. Throws for an unknown person. */
  describe(as: string): { siteId: string; webId: string; title: string; path: string; timeZone: string; user: UserState } {
    const { id, webId, title, timeZone } = this.state;
    return { siteId: id, webId, title, timeZone, path: sitePath(this.state), user: this.userOf(as) };
  }

  /** A form digest for a person, as the page carries one. Throws for an unknown person. */
  issueDigest(as: string): string {
    return makeDigest(this.state.secret, this.userOf(as), this.now());
  }

  /** Does what an administrator does beside the REST interface. Throws Error in plain words when it cannot be done. */
  administer(act: AdministratorAct, as = 'officer'): void {
    administer({ site: this.state, user: this.userOf(as), now: this.now() }, act);
  }

  /** Answers a request as a person. Throws for an unknown person only; a dropped connection is status 0. */
  handle(request: RestRequest, as: string): RestResponse {
    const user = this.userOf(as);
    const fault = this.faults.take({ request, as, isInBatch: false, now: this.now() });
    const response = fault ? struck(fault, this.sceneOf(request, user)) : this.answer(request, user);
    this.requests.push({ method: request.method, url: request.url, status: response.status, as, ...(fault && { fault: fault.kind }) });
    return response;
  }

  private userOf(as: string): UserState {
    const { users, directory } = this.state;
    const user = users.find((candidate) => candidate.key === as);
    if (user) return user;
    const entry = directory.find((candidate) => candidate.key === as);
    if (!entry) throw new Error(`The site knows nobody called '${as}': ${[...users, ...directory].map((known) => known.key).join(', ')}.`);
    return { id: notOnTheSite, ...entry };
  }

  private sceneOf(request: RestRequest, user: UserState): Scene {
    return {
      request, now: this.now(),
      answer: () => this.answer(request, user),
      answerAs: (other, as) => this.guarded(other, () => this.inner(other, this.userOf(as))),
      administer: (act) => this.administer(act),
      finish: (answer) => this.finish(answer),
    };
  }

  private answer(request: RestRequest, user: UserState): RestResponse {
    return this.finish(this.guarded(request, () => this.outer(request, user)));
  }

  private guarded(request: RestRequest, work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      if (error instanceof RestError) return errorAnswer(error, { language: this.state.language, isVerbose: acceptsVerbose(request) });
      throw error;
    }
  }

  private outer(request: RestRequest, user: UserState): Answer {
    demandLength(request.url);
    const url = parseUrl(request.url);
    const first = url.segments[0]?.name;
    const isFree = request.method.toUpperCase() === 'GET' || first === 'contextinfo';
    this.demandHere(url.webUrl);
    if (!isFree && !isDigestValid(this.state.secret, user, headerOf(request.headers, 'X-RequestDigest'), this.now())) throw invalidDigest();
    if (first !== '$batch') return this.inner(request, user);
    if (request.method.toUpperCase() !== 'POST') throw notEmulated(`${request.method} _api/$batch`);
    const answers = parseBatch(request).map((part) => this.batchPart(part, user));
    return batchAnswer(answers, nextGuid(this.state));
  }

  private batchPart(request: RestRequest, user: UserState): Answer {
    const fault = this.faults.take({ request, as: user.key, isInBatch: true, now: this.now() });
    if (fault) comeFirst(fault, this.sceneOf(request, user));
    if (fault?.kind === 'status') return faultAnswer(fault, this.now());
    return this.guarded(request, () => this.inner(request, user));
  }

  private inner(request: RestRequest, user: UserState): Answer {
    const url = parseUrl(request.url);
    this.demandHere(url.webUrl);
    const frame: CallFrame = { site: this.state, user, now: this.now(), threshold: this.threshold };
    return routeApi(makeCall(frame, request, url));
  }

  private demandHere(webUrl: string): void {
    if (webUrl.toLowerCase() !== this.state.url.toLowerCase()) throw invalidQuery(`This site is ${this.state.url}, not ${webUrl}.`);
  }

  /** Adds the headers that every answer carries. Source: recorded answers in https://github.com/pnp/pnpcore */
  private finish(answer: Answer): RestResponse {
    const headers = {
      SPRequestGuid: nextGuid(this.state), 'X-SharePointHealthScore': '0', 'X-SP-SERVERSTATE': 'ReadOnly=0',
      SPClientServiceRequestDuration: '12', MicrosoftSharePointTeamServices: '16.0.0.25000', 'Cache-Control': 'private, max-age=0',
    };
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }
}
