import { StoreError, type StoreErrorKind } from '../../application/storeError';
import type { Strings } from '../strings/en';

const words: Record<StoreErrorKind, keyof Strings['errors']> = {
  offline: 'offline',
  'unknown-outcome': 'unknownOutcome',
  busy: 'busy',
  'not-allowed': 'notAllowed',
  'signed-out': 'signedOut',
  'not-found': 'notFound',
  conflict: 'conflict',
  duplicate: 'duplicate',
  'too-many-rows': 'tooManyRows',
  'wrong-shape': 'wrongShape',
  'other-version': 'otherVersion',
  refused: 'refused',
  failed: 'failed',
};

/** The sentence for a person and the details for whoever supports the product. */
export function errorText(error: unknown, strings: Strings): { readonly sentence: string; readonly details: string } {
  if (error instanceof StoreError) {
    const id = error.correlationId ? ` (${error.correlationId})` : '';
    return { sentence: strings.errors[words[error.kind]], details: error.detail + id };
  }
  return { sentence: strings.errors.unexpected, details: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
