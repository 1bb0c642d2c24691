/** What went wrong between the web part and SharePoint, as far as a person can act on it. */
export type StoreErrorKind =
  /** No answer came and nothing is known to have been written: no network. */
  | 'offline'
  /** No answer came to a write: it may or may not have been written. */
  | 'unknown-outcome'
  /** SharePoint asked for patience longer than we wait. */
  | 'busy'
  /** The person may not do this. */
  | 'not-allowed'
  /** The session ended; the page has to be opened again. */
  | 'signed-out'
  /** The record or list is not there any more. */
  | 'not-found'
  /** Somebody else wrote the record since it was read. */
  | 'conflict'
  /** A value that must be unique is taken. */
  | 'duplicate'
  /** SharePoint refuses to look through so many rows. */
  | 'too-many-rows'
  /** A list lacks a column that the product needs, or holds something else under its name. */
  | 'wrong-shape'
  /** The lists are of another version than this web part writes; nothing was sent. */
  | 'other-version'
  /** SharePoint refused the request as wrong: a fault of the product. */
  | 'refused'
  /** SharePoint failed. */
  | 'failed';

/** The one error that stores throw. The sentence for the person is chosen by kind in the interface. */
export class StoreError extends Error {
  public constructor(
    public readonly kind: StoreErrorKind,
    /** For the person who supports the product: status, code and SharePoint's own words. */
    public readonly detail: string,
    /** SharePoint's correlation id (SPRequestGuid); empty where there was no answer. */
    public readonly correlationId: string = '',
    /** How long SharePoint asks to wait, in milliseconds; undefined where it does not say. */
    public readonly retryAfter?: number,
  ) {
    super(`${kind}: ${detail}`);
    this.name = 'StoreError';
  }
}
