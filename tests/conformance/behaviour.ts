import type { Probe } from './probe';

/** Where a behaviour is known from. `believed` is general knowledge: nobody has shown it. */
export type Source = { readonly kind: 'documented' | 'recorded'; readonly url: string } | { readonly kind: 'believed' };

/** One thing that SharePoint's REST interface does, as code that can be run against the emulator and against a real site. */
export interface Behaviour {
  /** `area.what`, for ever: results of tenants are kept under it. */
  readonly id: string;
  readonly area: string;
  /** One sentence in the present tense. */
  readonly says: string;
  readonly source: Source;
  /** Why it cannot be tried on somebody's tenant; such a behaviour is skipped there, and the report says so. */
  readonly labOnly?: string;
  /** Throws `Difference` when the site does something else. */
  readonly check: (probe: Probe) => Promise<void>;
}

/** The page that shows a behaviour. */
export function documented(url: string): Source {
  return { kind: 'documented', url };
}

/** The place where a real answer was recorded or quoted. */
export function recorded(url: string): Source {
  return { kind: 'recorded', url };
}

/** General knowledge. */
export const believed: Source = { kind: 'believed' };

/** What makes a behaviour besides its name and its check. */
type Rest = Pick<Behaviour, 'source' | 'check'> & Partial<Pick<Behaviour, 'labOnly'>>;

/** Writes one behaviour down; its area is the first word of its id. */
export function behaviour(id: string, says: string, rest: Rest): Behaviour {
  return { id, area: id.slice(0, id.indexOf('.')), says, ...rest };
}
